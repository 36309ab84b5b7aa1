import { rateOf } from "../programme/official/compare";
import { officialRule } from "./official-rule";

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
