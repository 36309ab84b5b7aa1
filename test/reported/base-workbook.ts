/** The workbooks that cases start from: the template that the real injection writes, once for all of them. */
import { tableIds } from "../support/ptn-sss";
import { tableOf, columnPlace } from "../../src/core/programme/table/table";
import {
  fieldRow,
  IDENTIFICATION_TITLE,
  VALUE_COLUMN,
} from "../../src/core/programme/workbook/identification";
import type { WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import type { Edition } from "../../src/core/programme/edition";
import { emptySnapshot } from "../../src/sandbox/host/snapshot/empty";
import { insertedWorkbook } from "../adapter/inserted-workbook";
import { fullPlan } from "../cli/plan-file";
import { rowOf, template, type RowInputs } from "../support/plan-grid";
import { withCells } from "./snapshot-changes";

let inserted: Promise<WorkbookSnapshot> | null = null;

/** Formulas are not worked out again for each case, which takes longest: an empty text stands for what they answer. */
async function withoutResults(): Promise<WorkbookSnapshot> {
  const snapshot = await insertedWorkbook();
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: "" })),
  }));
  return { ...snapshot, sheets };
}

/** `fullPlan`, typed into the template of an edition. */
export function completed(snapshot: WorkbookSnapshot, edition: Edition = template): WorkbookSnapshot {
  const fields = Object.entries(fullPlan.identification).map(([id, value]) => ({
    place: { row: fieldRow(id), column: VALUE_COLUMN },
    content: { value },
  }));
  return tableIds.reduce(
    (book, id) => {
      const table = tableOf(edition, id);
      const rows: readonly (readonly [string | number, RowInputs])[] =
        id === "actions" ? [...fullPlan.actions.entries()] : Object.entries(fullPlan[id] ?? {});
      const cells = rows.flatMap(([line, row]) =>
        Object.entries(row).map(([column, value]) => ({
          place: { row: rowOf(id, line, edition), column: columnPlace(table, column) },
          content: { value },
        })),
      );
      return withCells(book, table.title, cells);
    },
    withCells(snapshot, IDENTIFICATION_TITLE, fields),
  );
}

/** The workbook of a base. Throws on a base that there is none of. */
export async function baseWorkbook(base: string): Promise<WorkbookSnapshot> {
  if (base === "empty") return emptySnapshot;
  inserted ??= withoutResults();
  if (base === "template") return inserted;
  if (base === "complete") return completed(await inserted);
  throw new Error(`No base ${base}`);
}
