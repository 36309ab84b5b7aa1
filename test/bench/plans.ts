/** Plans of the size that organizations send, with every kind of content. */
import type { TableId } from "../support/ptn-sss";
import { tableOf } from "../../src/core/programme/table/table";
import type { Grid } from "../../src/core/grid/grid";
import { chance, type Chance } from "../parity/random";
import { randomIdentification, randomRow } from "../parity/contents";
import { planGrid, template, type RowInputs } from "../support/plan-grid";

const officialRows = (id: TableId, random: Chance): Readonly<Record<string, RowInputs>> => {
  const numbers = template.lists[tableOf(template, id).keyList ?? ""] ?? [];
  return Object.fromEntries(
    numbers.map((number) => [String(number), { ...randomRow(id, random), number: String(number) }]),
  );
};

/** A filled plan with so many actions; the same seed gives the same plan. */
export function randomPlan(seed: number, actions: number): Grid {
  const random = chance(seed);
  return planGrid({
    identification: randomIdentification(random, seed),
    indicators: officialRows("indicators", random),
    risks: officialRows("risks", random),
    change: officialRows("change", random),
    workforce: officialRows("workforce", random),
    actions: Array.from({ length: actions }, () => randomRow("actions", random)),
  });
}
