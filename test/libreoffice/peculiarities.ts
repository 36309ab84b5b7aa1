/**
 * What LibreOffice reads in a way of its own, where Excel and the project agree. Each is proved by
 * a formula that this LibreOffice works out before anything is compared: should a version not have
 * it, nothing is changed for it.
 */
import { isCellError, type CellValue, type Grid } from "../../src/core/grid/grid";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import { showValue } from "../support/plan-grid";

interface Peculiarity {
  readonly title: string;
  /** What the proof looks at, in A1. */
  readonly content: CellValue;
  readonly formula: string;
  readonly inExcel: CellValue;
  readonly inLibreOffice: CellValue;
  /** The content as LibreOffice reads it; the same when it reads it as everyone does. */
  reads(value: CellValue): CellValue;
}

const peculiarities: readonly Peculiarity[] = [
  {
    title: "a boolean is a number to ISNUMBER and to comparisons",
    content: true,
    formula: "=ISNUMBER(A1)",
    inExcel: false,
    inLibreOffice: true,
    reads: (value) => (typeof value === "boolean" ? Number(value) : value),
  },
  {
    title: "a tab in a text of several lines is character 1",
    content: "\tx\ny",
    formula: "=CODE(A1)",
    inExcel: 9,
    inLibreOffice: 1,
    reads: (value) =>
      typeof value === "string" && /[\r\n]/.test(value) ? value.replaceAll("\t", "\u0001") : value,
  },
];

const proofSheet = ({ content, formula }: Peculiarity, index: number): SheetSnapshot => ({
  name: `Preuve ${index + 1}`,
  visibility: "visible",
  showGridlines: true,
  cells: [
    { row: 0, column: 0, value: content },
    { row: 0, column: 1, value: null, formula },
  ],
  columns: [],
  rows: [],
  freeze: null,
  merges: [],
  conditionalFormats: [],
  validations: [],
  tables: [],
  names: [],
  charts: [],
  notes: [],
  protection: null,
  page: null,
});

/** The workbook that makes LibreOffice show each peculiarity. */
export const proofs: WorkbookSnapshot = {
  styles: [],
  sheets: peculiarities.map(proofSheet),
  names: [],
  customXmlParts: [],
  activeSheet: 0,
  date1904: false,
};

/** How this LibreOffice reads contents. */
export interface Reading {
  readonly notes: readonly string[];
  readonly reads: (value: CellValue) => CellValue;
}

function answerOf(calculated: Grid, index: number): CellValue {
  const { values, origin } = calculated.sheets[index] ?? { values: [], origin: { row: 0, column: 0 } };
  return values[0]?.[1 - origin.column] ?? null;
}

/**
 * Which peculiarities the calculated proofs show.
 * @throws Error when an answer is neither Excel's nor the one known of LibreOffice.
 */
export function readingOf(calculated: Grid): Reading {
  const proved = peculiarities.filter(({ title, inExcel, inLibreOffice }, index) => {
    const answer = answerOf(calculated, index);
    if (isCellError(answer) || (answer !== inExcel && answer !== inLibreOffice))
      throw new Error(`Unknown answer of LibreOffice about "${title}": ${showValue(answer)}`);
    return answer === inLibreOffice;
  });
  return {
    notes: proved.map(
      ({ title, formula, content, inLibreOffice, inExcel }) =>
        `${title}: ${formula} of ${showValue(content)} is ${showValue(inLibreOffice)}, in Excel ${showValue(inExcel)}`,
    ),
    reads: (value) => proved.reduce((read, item) => item.reads(read), value),
  };
}

/** False for a content that a known peculiarity is about. */
export const isPlain = (value: CellValue): boolean =>
  peculiarities.every(({ reads }) => reads(value) === value);

/** A workbook as LibreOffice reads it. */
export function asRead(grid: Grid, { reads }: Reading): Grid {
  const sheets = grid.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) => row.map(reads)),
  }));
  return { ...grid, sheets };
}
