/** The + and − signs that Excel draws above grouped columns, which Univer does not have: with what stands over them. */
import { columnLetters } from "../../../core/grid/address";
import type { SandboxWords } from "../../../locales/fr/sandbox";
import { worksheetOf, type Book, type Sheet } from "../../host/model/book";
import { showDetails } from "../../host/model/outline";
import { between, maxRows } from "../../host/model/rect";
import { extractPureTextFromCell } from "../../host/univer-packages";
import { element } from "../element";

export interface ColumnGroup {
  readonly first: number;
  readonly last: number;
  readonly collapsed: boolean;
}

/** Runs of grouped columns, left to right; the sign of a closed group stands on the column after it. */
export function columnGroups(
  levels: ReadonlyMap<number, number>,
  collapsed: ReadonlySet<number>,
): readonly ColumnGroup[] {
  const columns = [...levels.keys()].sort((a, b) => a - b);
  const starts = columns.filter((column) => !levels.has(column - 1));
  return starts.map((first) => {
    let last = first;
    while (levels.has(last + 1)) last += 1;
    return { first, last, collapsed: collapsed.has(last + 1) };
  });
}

/** Lines at the top of a sheet, where what stands over a group is looked for. */
const TOP = 6;

/** What stands over all the columns of a group: the only text of its line there. Null when nothing does. @param lines from the top down. */
export function nameOver(lines: readonly (readonly string[])[]): string | null {
  const told = lines.map((texts) => texts.filter((text) => text !== "")).find((texts) => texts.length > 0);
  return told?.length === 1 ? (told[0] ?? null) : null;
}

function nameOf(sheet: Sheet, { first, last }: ColumnGroup): string | null {
  const worksheet = worksheetOf(sheet);
  const columns = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const lines = Array.from({ length: TOP }, (_, row) =>
    columns.map((column) => {
      const cell = worksheet.getCellRaw(row, column);
      return cell ? extractPureTextFromCell(cell).trim() : "";
    }),
  );
  return nameOver(lines);
}

/** Draws the signs of the sheet in view; nothing when it has no group. */
export function drawOutlineBar(place: HTMLElement, book: Book, words: SandboxWords): void {
  const sheet = book.sheet(book.access.workbook.getActiveSheet().getSheetId());
  const { levels, collapsed } = book.state(sheet).columnOutline;
  const groups = columnGroups(levels, collapsed);
  place.hidden = groups.length === 0;
  place.replaceChildren(
    ...groups.map((group) => {
      const range = `${columnLetters(group.first)}:${columnLetters(group.last)}`;
      const button = element("button", { type: "button", "aria-expanded": String(!group.collapsed) }, [
        `${group.collapsed ? "+" : "−"} ${words.columnGroup(range, nameOf(sheet, group))}`,
      ]);
      button.addEventListener("click", () => {
        const rect = between(0, group.first, maxRows - 1, group.last);
        showDetails({ sheet, rect }, "columns", group.collapsed);
      });
      return button;
    }),
  );
}
