/** One workbook: what LibreOffice worked out, beside what the project's own validation finds. */
import { fromA1, toA1 } from "../../src/core/grid/address";
import { isCellError, type Grid } from "../../src/core/grid/grid";
import { showValue } from "../support/plan-grid";
import { shippedEdition } from "../support/shipped-editions";
import { linesOfCodes, sheetOf, valueAt, type Line, type SheetLines } from "./codes";
import { wrongDiagnostics, type WrongDiagnostic } from "./diagnostics";
import { lineOfFinding, rowFindingsOf } from "./expected";
import { asRead, type Reading } from "./peculiarities";
import type { Workbook } from "./workbooks";

export interface Comparison {
  readonly workbook: Workbook;
  readonly sheets: readonly SheetLines[];
  /** Found by the rules on one row, not said by the codes. */
  readonly missing: readonly Line[];
  /** Said by the codes, not found by those rules. */
  readonly unexpected: readonly Line[];
  readonly diagnostics: readonly WrongDiagnostic[];
  /** Error values of formulas: there must be none, whatever the cells hold. */
  readonly errors: readonly string[];
}

/** Items of the first list that are not in the second, as often as they are too many. */
function less(left: readonly Line[], right: readonly Line[]): readonly Line[] {
  const rest = new Map<Line, number>();
  for (const line of right) rest.set(line, (rest.get(line) ?? 0) + 1);
  return left.filter((line) => {
    const count = rest.get(line) ?? 0;
    rest.set(line, count - 1);
    return count <= 0;
  });
}

function errorCells(written: Grid, calculated: Grid): readonly string[] {
  return calculated.sheets.flatMap((sheet) =>
    sheet.values.flatMap((values, place) =>
      values.flatMap((value, index) => {
        const row = sheet.origin.row + place;
        const column = sheet.origin.column + index;
        const wasTyped = isCellError(valueAt(sheetOf(written, sheet.name), row, column));
        return isCellError(value) && !wasTyped
          ? [`${value.error} in ${sheet.name}, ${toA1({ row, column })}`]
          : [];
      }),
    ),
  );
}

/** The line with what its first cell holds. */
function withContent(line: Line, written: Grid): string {
  const [, sheet = "", address = ""] = /^\w+ \S+ (.*?) ([A-Z]+\d+)\b/.exec(line) ?? [];
  const position = fromA1(address);
  return position
    ? `${line}: ${showValue(valueAt(sheetOf(written, sheet), position.row, position.column))}`
    : line;
}

/** Compares what was calculated of a written workbook with what the rules on one row find in it, as LibreOffice reads it. */
export function compared(workbook: Workbook, written: Grid, grid: Grid, reading: Reading): Comparison {
  const edition = shippedEdition(workbook.programme);
  const findings = rowFindingsOf(asRead(written, reading), edition);
  const sheets = linesOfCodes(grid, edition);
  const said = sheets.flatMap(({ lines }) => lines);
  const found = findings.map(lineOfFinding);
  return {
    workbook,
    sheets,
    missing: less(found, said).map((line) => withContent(line, written)),
    unexpected: less(said, found).map((line) => withContent(line, written)),
    diagnostics: wrongDiagnostics(grid, edition, findings),
    errors: errorCells(written, grid),
  };
}
