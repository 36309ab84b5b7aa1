/** The plans that scenarios start from, programme by programme. */
import { programmes } from "../../src/core/editions/index";
import type { Edition } from "../../src/core/programme/edition";
import { fullMeiePlan } from "../support/full-meie-plan";
import { fullPlan } from "../support/full-plan";
import { fullPmtPlan } from "../support/full-pmt-plan";
import { fullStngPlan } from "../support/full-stng-plan";
import type { PlanInputs } from "../support/plan-grid";
import { shippedEdition } from "../support/shipped-editions";
import type { Scenario } from "./read-scenario";

/** By programme: a plan in which nothing is missing. */
const complete: Readonly<Record<string, PlanInputs>> = {
  "ptn-sss": fullPlan,
  stng: fullStngPlan,
  "ptn-meie": fullMeiePlan,
  pmt: fullPmtPlan,
};

/** The edition that a scenario is of. */
export function editionOf({ programme }: Pick<Scenario, "programme">): Edition {
  const known = programmes.find(({ id }) => id === programme);
  if (!known) throw new Error(`No programme ${programme}`);
  return shippedEdition(known.id);
}

/** What the workbook of a scenario is filled with before its own lines. */
export function baseOf(scenario: Pick<Scenario, "programme" | "base">): PlanInputs {
  const inputs = complete[scenario.programme];
  if (!inputs) throw new Error(`No complete plan of ${scenario.programme}`);
  const edition = editionOf(scenario);
  if (scenario.base === "complete") return { ...inputs, edition };
  if (scenario.base === "template") return { edition, choice: inputs.choice ?? {} };
  throw new Error(`No base ${scenario.base}`);
}
