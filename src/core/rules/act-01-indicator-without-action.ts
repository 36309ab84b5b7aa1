import { and, column, compare, isBlank, isFilled, not, number, or } from "../conditions/expression";
import { stateIs } from "../template/tables/indicators";
import { isYearInView } from "../template/parameters";
import { yearPlaces } from "../template/table";
import { yearCells } from "./indicator-checks";
import { toFact, type RowRule } from "./rule";

/** States in which nothing is asked for, or something else is already: MES-03 for a gap, VAL-01 or VAL-02 for what is not a rate. */
const QUIET = [
  "unknown",
  "out-of-scope",
  "not-applicable",
  "none",
  "inherited",
  "met",
  "gap",
  "invalid",
] as const;

/** The year in view asks for something that is not reached yet, and the row has been begun. */
const isAsked = or(
  ...yearPlaces.map((year) =>
    and(
      isYearInView(year),
      not(stateIs(year, ...QUIET)),
      or(...yearCells(year).map((id) => isFilled(column(id)))),
    ),
  ),
);

/**
 * No action of the plan aims at an indicator whose target of the year in view is not reached. It says
 * nothing of a row that is still blank for that year: a new plan has enough to fill in as it is; nor of
 * a gap, for which MES-03 asks for a measure.
 */
export const indicatorWithoutAction: RowRule = {
  id: "ACT-01",
  checks: [
    {
      subject: "indicators",
      cells: ["applicable"],
      cases: [
        {
          severity: "warning",
          when: and(isAsked, isBlank(column("mitigation")), compare(column("aimedAt"), "=", number(0))),
        },
      ],
      facts: (row) => ({ indicator: row.key, year: toFact(row.parameter("fiscalYear")) }),
    },
  ],
};
