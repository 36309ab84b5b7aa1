/** Fills the template that was written to a file, at random, as people and other programs fill it. */
import type { CellValue } from "../../src/core/plan/grid";
import { fieldRow, IDENTIFICATION_TITLE, VALUE_COLUMN } from "../../src/core/template/identification";
import { columnPlace, FIRST_ROW, tableIds, type TableId } from "../../src/core/template/table";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import { randomIdentification, randomRow } from "../parity/contents";
import { chance, type Chance } from "../parity/random";
import { template, type RowInputs } from "../support/plan-grid";

/** Which contents a workbook may hold; a cell that would hold another is left blank. */
export type Allowed = (value: CellValue) => boolean;

const placeOf = (row: number, column: number): string => `${row},${column}`;

/** The sheet with other contents; what formulas last answered is forgotten. */
function withContents(sheet: SheetSnapshot, contents: ReadonlyMap<string, CellValue>): SheetSnapshot {
  const cells = new Map(
    sheet.cells.map((cell): [string, CellSnapshot] => [placeOf(cell.row, cell.column), cell]),
  );
  for (const [place, value] of contents) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const { style } = cells.get(place) ?? {};
    cells.set(place, { row, column, value, ...(style === undefined ? {} : { style }) });
  }
  return {
    ...sheet,
    cells: [...cells.values()].map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })),
  };
}

/** Official numbers mostly stay what they are: a row without its number has little to say. */
function rowInputs(id: TableId, random: Chance, isAllowed: Allowed): RowInputs {
  const { number, ...inputs } = randomRow(id, random, (_, value) => isAllowed(value));
  const keeps = template.tables[id].keyList !== null && !random.oneIn(15);
  return keeps || number === undefined ? inputs : { ...inputs, number };
}

function tableContents(id: TableId, random: Chance, isAllowed: Allowed): ReadonlyMap<string, CellValue> {
  const table = template.tables[id];
  const contents = new Map<string, CellValue>();
  for (let row = 0; row < table.rowCount; row += 1) {
    // Rows that are left as they were are part of any plan.
    if (random.oneIn(8)) continue;
    for (const [column, value] of Object.entries(rowInputs(id, random, isAllowed)))
      contents.set(placeOf(FIRST_ROW + row, columnPlace(table, column)), value);
  }
  return contents;
}

function identificationContents(
  seed: number,
  random: Chance,
  isAllowed: Allowed,
): ReadonlyMap<string, CellValue> {
  const { category, ...others } = randomIdentification(random, seed);
  // The category chosen at insertion is kept once in two.
  const inputs: RowInputs = random.oneIn(2) || category === undefined ? others : { ...others, category };
  return new Map(
    Object.entries(inputs).map(([id, value]) => [
      placeOf(fieldRow(id), VALUE_COLUMN),
      isAllowed(value) ? value : null,
    ]),
  );
}

/** A change to a workbook's sheets, by title. */
function onSheet(
  snapshot: WorkbookSnapshot,
  title: string,
  contents: ReadonlyMap<string, CellValue>,
): WorkbookSnapshot {
  if (!snapshot.sheets.some((sheet) => sheet.name === title)) throw new Error(`No sheet ${title}`);
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === title ? withContents(sheet, contents) : sheet,
  );
  return { ...snapshot, sheets };
}

/** The workbook as it is, without any result in its formula cells. */
export function withoutResults(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => withContents(sheet, new Map())) };
}

/** The template filled at random: the same seed gives the same contents. No formula cell holds a result. */
export function filled(snapshot: WorkbookSnapshot, seed: number, isAllowed: Allowed): WorkbookSnapshot {
  const random = chance(seed);
  const fields = identificationContents(seed, random, isAllowed);
  return tableIds.reduce(
    (book, id) => onSheet(book, template.tables[id].title, tableContents(id, random, isAllowed)),
    onSheet(withoutResults(snapshot), IDENTIFICATION_TITLE, fields),
  );
}
