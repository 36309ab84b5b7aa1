import type { ColumnChoices, FreeColumn, NamedColumn } from "../core/reading/column-choices";
import type { ColumnChoice } from "./session";

/** What is chosen in the form so far: by template column, the key of the user's one. */
export type ColumnDraft = Readonly<Record<string, string>>;

/** What a column is called in the form; two columns of a sheet never have the same. */
export const optionKey = ({ header, ordinal, count }: FreeColumn): string => `${ordinal}/${count} ${header}`;

export interface ColumnOption {
  readonly key: string;
  readonly column: FreeColumn;
  /** Another field of the form has it: two columns cannot take the same one. */
  readonly isTaken: boolean;
}

/** What may be chosen in one field. */
export function optionsOf(
  { missing, free }: ColumnChoices,
  { column }: NamedColumn,
  draft: ColumnDraft,
): readonly ColumnOption[] {
  const others = missing.filter((each) => each.column !== column).map((each) => draft[each.column]);
  return free.map((each) => {
    const key = optionKey(each);
    return { key, column: each, isTaken: others.includes(key) };
  });
}

/** The choices of the form, those alone that the sheet still offers. */
export function choicesOf({ missing, free }: ColumnChoices, draft: ColumnDraft): readonly ColumnChoice[] {
  return missing.flatMap(({ column }) => {
    const found = free.find((each) => optionKey(each) === draft[column]);
    if (!found) return [];
    const { header, ordinal, count } = found;
    return [{ column, chosen: { header, ordinal, count } }];
  });
}
