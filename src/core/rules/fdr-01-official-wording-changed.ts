import { officialRule } from "./official-rule";

/** An official wording or number is no longer the published one, nor one of its known variants. */
export const officialWordingChanged = officialRule({
  id: "FDR-01",
  severity: "error",
  kinds: ["number", "wording"],
  likeness: "changed",
  facts: ({ row, column, expected }, value) => ({ row, part: column.kind, value, expected }),
});
