/** A report as it was drawn before it said who decides: what frames it, for the day when it has to be put back. */
import { columnLetters, fromA1 } from "../grid/address";
import type { SheetDrawing } from "../programme/workbook/drawing";
import { reportColumnPlace, reportColumns } from "../programme/workbook/report";

const GONE = reportColumnPlace("author");

/** Letters of a column once « Décidé par » is not there; those of its own column are those of the next one. */
function shifted(letters: string): string {
  const place = fromA1(`${letters}1`)?.column ?? 0;
  return place > GONE ? columnLetters(place - 1) : letters;
}

const moved = (text: string, columns: RegExp): string => text.replace(columns, shifted);

const ofAuthor = columnLetters(GONE);
const isOfAuthor = (range: string): boolean =>
  range.split(":").every((corner) => corner.replace(/\d+$/, "") === ofAuthor);

const inRange = <Item extends { readonly range: string }>(items: readonly Item[]): readonly Item[] =>
  items
    .filter(({ range }) => !isOfAuthor(range))
    .map((item) => ({ ...item, range: moved(item.range, /[A-Z]+(?=\d)/g) }));

/** True when a row of headers has no column « Décidé par » where a report has it now. @param header by place. */
export const isFormerReport = (header: (place: number) => unknown): boolean =>
  header(GONE) === reportColumns[GONE + 1]?.header;

/** The frame of the drawing for a report without « Décidé par »; its content is left out. */
export function formerReport(drawing: SheetDrawing): SheetDrawing {
  return {
    ...drawing,
    content: [],
    styles: inRange(drawing.styles),
    columns: drawing.columns
      .filter(({ column }) => column !== ofAuthor)
      .map((column) => ({ ...column, column: shifted(column.column) })),
    validations: inRange(drawing.validations),
    conditionalFormats: inRange(drawing.conditionalFormats).map((item) => ({
      ...item,
      formula: moved(item.formula, /(?<=\$)[A-Z]+(?=\d)/g),
    })),
    table: drawing.table && {
      ...drawing.table,
      range: moved(drawing.table.range, /[A-Z]+(?=\d)/g),
    },
  };
}
