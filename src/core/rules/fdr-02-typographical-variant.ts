import { officialRule } from "./official-rule";

/** An official cell reads as published, but for its typography, a misprint, or the way a number is written. */
export const typographicalVariant = officialRule({
  id: "FDR-02",
  severity: "info",
  kinds: ["number", "wording", "target", "scope"],
  likeness: "variant",
  facts: ({ row, column, expected }, value) => ({ row, part: column.kind, value, expected }),
});
