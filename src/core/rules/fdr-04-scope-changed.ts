import { officialRule } from "./official-rule";

/** A tick of « Feuille de route » was added, removed or replaced: who an indicator is for. */
export const scopeChanged = officialRule({
  id: "FDR-04",
  severity: "error",
  kinds: ["scope"],
  likeness: "changed",
  facts: ({ row, column, expected }, value) => ({
    indicator: row,
    category: column.scope ?? "",
    isConcerned: expected !== null,
    value,
  }),
});
