import { rateOf } from "../programme/official/compare";
import type { FactValue } from "../programme/finding/facts";
import type { OfficialDifference } from "./official-cells";
import { officialRule } from "./official-rule";

const rule = {
  id: "FDR-03",
  severity: "error",
  kinds: ["target"],
  likeness: "changed",
} as const;

const factsOf = ({ row, column, expected }: OfficialDifference, value: FactValue) => ({
  indicator: row,
  year: column.year ?? "",
  value,
  expected: rateOf(expected) ?? expected,
});

/** The target of a programme that is no ministry's says something else than the published one. */
export const officialTargetChanged = officialRule({
  ...rule,
  facts: (difference, value) => ({ ...factsOf(difference, value), isOfMinistry: false }),
});

/** A ministerial target says something else than the published one. */
export const ministerialTargetChanged = officialRule({ ...rule, facts: factsOf });
