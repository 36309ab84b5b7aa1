import { rateOf } from "../programme/official/compare";
import { officialRule } from "./official-rule";

/** The target of a programme that is no ministry's says something else than the published one. */
export const officialTargetChanged = officialRule({
  id: "FDR-03",
  severity: "error",
  kinds: ["target"],
  likeness: "changed",
  facts: ({ row, column, expected }, value) => ({
    indicator: row,
    year: column.year ?? "",
    value,
    expected: rateOf(expected) ?? expected,
    isOfMinistry: false,
  }),
});

/** A ministerial target says something else than the published one. */
export const ministerialTargetChanged = officialRule({
  id: "FDR-03",
  severity: "error",
  kinds: ["target"],
  likeness: "changed",
  facts: ({ row, column, expected }, value) => ({
    indicator: row,
    year: column.year ?? "",
    value,
    expected: rateOf(expected) ?? expected,
  }),
});
