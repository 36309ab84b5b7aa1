import { scopeColumns } from "../../organizations/organization";
import type { Roadmap, Target } from "../../programme/roadmap/schema";
import type { ListItems } from "../../programme/template";
import { ANSWER_LIST, answerItems } from "./answers";
import type { IndicatorShape } from "./shape";
import { at } from "./handles";

const kindOf = (target: Target): string =>
  target.kind === "milestone" && target.responsible === "MSSS" ? "ministry-milestone" : target.kind;

/** Fraction to reach (0.5), increase as a fraction (0.05), or 0 where there is no number. */
function valueOf(target: Target): number {
  if (target.kind === "percentage") return target.atLeast;
  if (target.kind === "organization") return target.share;
  return target.kind === "relative" ? target.delta / 100 : 0;
}

/** Rate that what is counted has to go beyond itself; 0 where it has none. */
const eachOf = (target: Target): number => (target.kind === "percentage" ? (target.eachAbove ?? 0) : 0);

/** What the formulas of « Indicateurs » look up, indicator by indicator: who each is for, its targets year by year. */
export function indicatorLists(
  { indicators }: Pick<Roadmap, "indicators">,
  { years, hasScope, hasAnswers, hasInnerRates }: IndicatorShape,
): Readonly<Record<string, ListItems>> {
  const scopes = scopeColumns.map(
    (key) => [`scope${key}`, indicators.map(({ scope }) => (scope[key] ? 1 : 0))] as const,
  );
  const targets = years.flatMap((year) => {
    const ofYear = indicators.flatMap(({ targets: all }) => all[year - 1] ?? []);
    return [
      [at(year, "kind"), ofYear.map(kindOf)] as const,
      [at(year, "value"), ofYear.map(valueOf)] as const,
      ...(hasInnerRates ? [[at(year, "each"), ofYear.map(eachOf)] as const] : []),
    ];
  });
  const answers = hasAnswers ? [[ANSWER_LIST, answerItems] as const] : [];
  return Object.fromEntries<ListItems>([...(hasScope ? scopes : []), ...answers, ...targets]);
}
