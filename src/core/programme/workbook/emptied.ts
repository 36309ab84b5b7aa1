/** Sheets of a template that bear its mark and hold nothing any more, as undoing an insertion leaves them. */
import type { Grid, GridSheet } from "../../grid/grid";
import { isBlankValue } from "../../text/blank";
import { incompleteOf } from "./incomplete";
import { markOf } from "./mark";
import { drawnAnew } from "./report";

const isBlank = ({ values, strays = [] }: GridSheet): boolean =>
  strays.length === 0 && values.every((row) => row.every(isBlankValue));

/** Those of the roadmap, in the order of the workbook. The report and the rules, which are drawn anew when they are asked for, are none of them. */
export const emptiedSheets = ({ sheets }: Pick<Grid, "sheets">, roadmap: string): readonly GridSheet[] =>
  sheets.filter((sheet) => {
    const mark = markOf(sheet);
    if (mark?.roadmap !== roadmap || drawnAnew.has(mark.role)) return false;
    return incompleteOf(sheet) === null && isBlank(sheet);
  });
