import { columnIndex, columnLetters, fromA1, SHEET_COLUMNS, SHEET_ROWS } from "../core/grid/address";

const lastRow = SHEET_ROWS - 1;
const lastColumn = SHEET_COLUMNS - 1;

/** Texts, quoted sheet names, structured references, whole columns and rows, then words. */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\w.(])|[$A-Za-z_\\\u00C0-\uFFFF][$\w.\u00C0-\uFFFF]*[!(]?|\d[\w.]*/g;

/**
 * A formula as it reads when copied some rows down and columns to the right: relative
 * references move, absolute ones stay, one that leaves the sheet becomes #REF!.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(token, (found, line: string | undefined) => {
    if (line !== undefined) return shiftLine(line, rows, columns);
    return shiftCell(found, rows, columns);
  });
}

function shiftCell(word: string, rows: number, columns: number): string {
  const match = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/.exec(word);
  const position = match ? fromA1(word) : null;
  if (!match || !position || position.row > lastRow || position.column > lastColumn) return word;
  const column = shifted(match[1] === "$", position.column, columns, lastColumn);
  const row = shifted(match[3] === "$", position.row, rows, lastRow);
  if (column === null || row === null) return "#REF!";
  return `${match[1] ?? ""}${columnLetters(column)}${match[3] ?? ""}${row + 1}`;
}

/** Whole columns ("$A:C") and whole rows ("4:$5"). */
function shiftLine(line: string, rows: number, columns: number): string {
  const ends = line.split(":").map((end) => {
    const fixed = end.startsWith("$");
    const name = fixed ? end.slice(1) : end;
    if (/^\d/.test(name)) {
      const row = shifted(fixed, Number(name) - 1, rows, lastRow);
      return row === null ? null : `${fixed ? "$" : ""}${row + 1}`;
    }
    const column = shifted(fixed, columnIndex(name), columns, lastColumn);
    return column === null ? null : `${fixed ? "$" : ""}${columnLetters(column)}`;
  });
  return ends.includes(null) ? "#REF!" : ends.join(":");
}

function shifted(fixed: boolean, at: number, by: number, last: number): number | null {
  const moved = fixed ? at : at + by;
  return moved < 0 || moved > last ? null : moved;
}
