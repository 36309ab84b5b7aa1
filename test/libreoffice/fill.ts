/** Fills the template that was written to a file, at random, as people and other programs fill it. */
import {
  tableIds,
  tableOf,
  columnPlace,
  FIRST_ROW,
  type TableId,
} from "../../src/core/programme/table/table";
import type { Edition } from "../../src/core/programme/edition";
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

interface Filling {
  readonly edition: Edition;
  readonly random: Chance;
  readonly isAllowed: Allowed;
}

/** Official numbers mostly stay what they are: a row without its number has little to say. */
function rowInputs(id: TableId, { edition, random, isAllowed }: Filling): RowInputs {
  const { keyColumn, keyList } = tableOf(edition, id);
  const { [keyColumn]: key, ...inputs } = randomRow(id, random, (_, value) => isAllowed(value), edition);
  const keeps = keyList !== null && !random.oneIn(15);
  return keeps || key === undefined ? inputs : { ...inputs, [keyColumn]: key };
}

function tableContents(id: TableId, filling: Filling): Contents {
  const table = tableOf(filling.edition, id);
  const contents = new Map<string, CellValue>();
  for (let row = 0; row < table.rowCount; row += 1) {
    // Rows that are left as they were are part of any plan.
    if (filling.random.oneIn(8)) continue;
    for (const [column, value] of Object.entries(rowInputs(id, filling)))
      contents.set(placeOf(FIRST_ROW + row, columnPlace(table, column)), value);
  }
  return contents;
}

function identificationContents(seed: number, { edition, random, isAllowed }: Filling): Contents {
  const { category, ...others } = randomIdentification(random, seed, edition);
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
export function filled(
  snapshot: WorkbookSnapshot,
  seed: number,
  isAllowed: Allowed,
  edition: Edition = template,
): WorkbookSnapshot {
  const filling = { edition, random: chance(seed), isAllowed };
  const fields = identificationContents(seed, filling);
  return tableIds(edition).reduce(
    (book, id) => onSheet(book, tableOf(edition, id).title, tableContents(id, filling)),
    onSheet(withoutResults(snapshot), IDENTIFICATION_TITLE, fields),
  );
}
