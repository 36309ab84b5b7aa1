/** The .xlsx file of a case. */
import type { WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import { writeXlsxFile } from "../../src/sandbox/file/write-xlsx-file";
import type { Scenario } from "../scenarios/read-scenario";
import { placesOf } from "../scenarios/scenario-places";
import { toContent } from "../scenarios/scenario-value";
import { baseWorkbook } from "./base-workbook";
import { patched, patchKinds } from "./file-patches";
import { withCells } from "./snapshot-changes";
import { changed, workbookChanges } from "./workbook-changes";

/** Made before the cells are filled in: cells may be on sheets that come with them. */
const FIRST: readonly string[] = ["sheet added", "copy of sheet", "rows like"];

function checkKinds({ changes }: Scenario): void {
  for (const { kind } of changes)
    if (!Object.hasOwn(workbookChanges, kind) && !patchKinds.includes(kind))
      throw new Error(`No workbook is changed like this: ${kind}`);
}

/** The workbook of a case, but for what is put into the file afterwards. */
async function caseWorkbook(scenario: Scenario): Promise<WorkbookSnapshot> {
  checkKinds(scenario);
  const base = await baseWorkbook(scenario.base);
  const first = scenario.changes.filter(({ kind }) => FIRST.includes(kind));
  const others = scenario.changes.filter(({ kind }) => !FIRST.includes(kind));
  const filled = scenario.cells.reduce(
    (book, line) => {
      if (line.value === undefined) return book;
      const content = toContent(line.value);
      return withCells(
        book,
        line.sheet,
        placesOf(line).map((place) => ({ place, content })),
      );
    },
    first.reduce(changed, base),
  );
  return others.reduce(changed, filled);
}

export interface CaseFile {
  readonly file: Uint8Array;
  /** Every formula in it has a result: an Excel need not work them out to open it. */
  readonly isCalculated: boolean;
}

/** Writes the workbook of a case. Throws with the line that nothing can be made of. */
export async function caseFile(scenario: Scenario): Promise<CaseFile> {
  const book = await caseWorkbook(scenario);
  const isCalculated = book.sheets.every(({ cells }) =>
    cells.every(({ formula, value }) => formula === undefined || value !== null),
  );
  return { file: patched(await writeXlsxFile(book), book, scenario), isCalculated };
}
