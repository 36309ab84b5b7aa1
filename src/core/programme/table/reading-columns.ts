import { column, reading } from "../../conditions/expression";
import { support } from "./columns";
import { isAsListed, isListId, otherwise, otherwiseId, readId } from "./listed";
import type { Column, InputControl } from "./table";
import { lists } from "./vocabulary";

/** The list of the words that a cell takes; null when it takes none, or any. */
export function wordsOf(control: InputControl | undefined): string | null {
  if (control?.type === "list") return control.list;
  return (control?.type === "percent" ? control.words : undefined) ?? null;
}

/**
 * The hidden columns that say which of its words each cell is, and whether it is written otherwise. Words that
 * the edition gives are for the table itself to read.
 */
export function readingColumns(columns: readonly Column[]): readonly Column[] {
  return columns.flatMap(({ id, control, year }) => {
    const words = wordsOf(control);
    if (words === null || !isListId(words)) return [];
    const of = column(id);
    return [
      support(readId(id), reading(words, of), year),
      support(otherwiseId(id), otherwise(of, isAsListed(of, lists[words])), year),
    ];
  });
}
