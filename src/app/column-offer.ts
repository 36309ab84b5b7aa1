import type { Finding } from "../core/programme/finding/finding";
import type { ColumnChoices, NamedColumn } from "../core/reading/column-choices";

/** What a finding lets the user do with the columns of its table. */
export type ColumnOffer =
  | { readonly kind: "choose"; readonly columns: ColumnChoices }
  | {
      readonly kind: "take-back";
      readonly columns: ColumnChoices;
      readonly column: NamedColumn;
      /** False when the choice is kept, but no longer followed. */
      readonly isUsed: boolean;
    };

const lines = (value: unknown): readonly string[] => (typeof value === "string" ? value.split("\n") : []);

/** A header that was not found may be chosen; a choice that was made may be taken back. Null for any other finding. */
export function columnOfferOf(
  { rule, cells: [cell], facts }: Finding,
  tables: readonly ColumnChoices[],
): ColumnOffer | null {
  if (rule !== "STR-02" || !cell) return null;
  const { problem, expected, read } = facts;
  const ofSheet = tables.filter(({ sheet }) => sheet === cell.sheet);
  if (problem === "gone" || problem === "replaced") {
    const headers = lines(expected);
    const columns = ofSheet.find(({ missing }) => missing.some(({ header }) => headers.includes(header)));
    return columns ? { kind: "choose", columns } : null;
  }
  for (const columns of ofSheet) {
    const kept = columns.kept.find(({ header, chosen }) => header === expected && chosen.header === read);
    if (!kept) continue;
    const { column, header, isUsed } = kept;
    return { kind: "take-back", columns, column: { column, header }, isUsed };
  }
  return null;
}
