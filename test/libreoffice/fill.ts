/** Fills the template that was written to a file, at random, as people and other programs fill it. */
import { tableIds, type TableId } from "../support/ptn-sss";
import { tableOf, columnPlace, FIRST_ROW } from "../../src/core/programme/table/table";
import type { CellValue } from "../../src/core/grid/grid";
import {
  fieldRow,
  IDENTIFICATION_TITLE,
  VALUE_COLUMN,
} from "../../src/core/programme/workbook/identification";
import type { WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import { randomIdentification, randomRow } from "../parity/contents";
import { chance, type Chance } from "../parity/random";
import { template, type RowInputs } from "../support/plan-grid";
import { onSheet, placeOf, withoutResults, type Contents } from "./contents";

/** Which contents a workbook may hold; a cell that would hold another is left blank. */
export type Allowed = (value: CellValue) => boolean;

/** Official numbers mostly stay what they are: a row without its number has little to say. */
function rowInputs(id: TableId, random: Chance, isAllowed: Allowed): RowInputs {
  const { number, ...inputs } = randomRow(id, random, (_, value) => isAllowed(value));
  const keeps = tableOf(template, id).keyList !== null && !random.oneIn(15);
  return keeps || number === undefined ? inputs : { ...inputs, number };
}

function tableContents(id: TableId, random: Chance, isAllowed: Allowed): Contents {
  const table = tableOf(template, id);
  const contents = new Map<string, CellValue>();
  for (let row = 0; row < table.rowCount; row += 1) {
    // Rows that are left as they were are part of any plan.
    if (random.oneIn(8)) continue;
    for (const [column, value] of Object.entries(rowInputs(id, random, isAllowed)))
      contents.set(placeOf(FIRST_ROW + row, columnPlace(table, column)), value);
  }
  return contents;
}

function identificationContents(seed: number, random: Chance, isAllowed: Allowed): Contents {
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

/** The template filled at random: the same seed gives the same contents. No formula cell holds a result. */
export function filled(snapshot: WorkbookSnapshot, seed: number, isAllowed: Allowed): WorkbookSnapshot {
  const random = chance(seed);
  const fields = identificationContents(seed, random, isAllowed);
  return tableIds.reduce(
    (book, id) => onSheet(book, tableOf(template, id).title, tableContents(id, random, isAllowed)),
    onSheet(withoutResults(snapshot), IDENTIFICATION_TITLE, fields),
  );
}
