import { and, compare, isFilled, not, number, or } from "../../../conditions/expression";
import { column, rowRule } from "../handles";

const isOfficial = compare(column("place"), ">", number(0));
const isRated = or(isFilled(column("likelihood")), isFilled(column("impact")));
/** A note under the table stands alone in the column of numbers. */
const isDescribed = and(
  isFilled(column("number")),
  or(isFilled(column("risk")), isFilled(column("mitigation")), isFilled(column("status"))),
);

/** A risk that is not of the roadmap is the organization's own: it is told, and judged as the others are (RIS-02 to RIS-04, MES). */
export const localRisk = rowRule({
  id: "RIS-06",
  checks: [
    {
      subject: "risks",
      cells: ["number"],
      cases: [{ severity: "info", when: and(not(isOfficial), or(isRated, isDescribed)) }],
      facts: (row) => ({ risk: row.key }),
    },
  ],
});
