import { organizationsOf } from "../plan/organizations";
import type { Roadmap, Target } from "../roadmap/schema";
import { INDICATOR_PREFIX, lists, RISK_PREFIX } from "./vocabulary";
import { yearPlaces } from "./table";

export type ListItems = readonly (string | number)[];

const kindOf = (target: Target): string =>
  target.kind === "milestone" && target.responsible === "MSSS" ? "ministry-milestone" : target.kind;

/** Fraction to reach (0.5), increase as a fraction (0.05), or 0 where there is no number. */
function valueOf(target: Target): number {
  if (target.kind === "percentage") return target.atLeast;
  return target.kind === "relative" ? target.delta / 100 : 0;
}

/**
 * Everything that formulas and drop-down lists look up, by list id: written in
 * `_reference`, read by the TypeScript evaluator from the edition itself.
 */
export function referenceLists(roadmap: Roadmap): Readonly<Record<string, ListItems>> {
  const scope = (key: "MSSS" | "OP" | "RSSS") => roadmap.indicators.map((item) => (item.scope[key] ? 1 : 0));
  const targets = yearPlaces.flatMap((year) => {
    const ofYear = roadmap.indicators
      .map((indicator) => indicator.targets[year - 1])
      .filter((item) => item !== undefined);
    return [[`kind${year}`, ofYear.map(kindOf)] as const, [`value${year}`, ofYear.map(valueOf)] as const];
  });
  const indicatorNumbers = roadmap.indicators.map((item) => item.id);
  const riskNumbers = roadmap.risks.map((item) => item.id);
  const ofTargets: Record<string, ListItems> = Object.fromEntries<ListItems>(targets);
  return {
    ...lists,
    fiscalYears: roadmap.fiscalYears.map((year) => year.id),
    organizations: lists.categories.flatMap((category) => organizationsOf(category).map((item) => item.name)),
    indicatorNumbers,
    riskNumbers,
    conditionNumbers: roadmap.successConditions.map((item) => item.id),
    workforceNumbers: roadmap.workforceActions.map((item) => item.id),
    aims: [
      ...indicatorNumbers.map((id) => INDICATOR_PREFIX + id),
      ...riskNumbers.map((id) => RISK_PREFIX + id),
    ],
    scopeMSSS: scope("MSSS"),
    scopeOP: scope("OP"),
    scopeRSSS: scope("RSSS"),
    ...ofTargets,
  };
}
