import { isBlankValue } from "../text/blank";
import type { OfficialContent } from "../programme/official/content";
import type { Template } from "../programme/template";
import { toA1 } from "../grid/address";
import type { Grid, GridSheet } from "../grid/grid";
import { sheetIn } from "./locate";
import { officialHeaderOf, type OfficialHeader } from "./official-headers";
import type { PlanCell, PlanRow } from "../programme/plan";

/** Rows of a sheet that holds official content, as they were found. */
export interface OfficialTable {
  readonly sheet: string;
  /** Rows that hold something, from the top; cells by column id. */
  readonly rows: readonly PlanRow[];
  /** Official columns whose header was not found. */
  readonly missingColumns: readonly string[];
}

const holdsSomething = ({ value }: PlanCell): boolean => !isBlankValue(value);

function rowsBelow({ row: header, columns }: OfficialHeader, sheet: GridSheet): readonly PlanRow[] {
  const rows: PlanRow[] = [];
  sheet.values.forEach((values, index) => {
    const row = sheet.origin.row + index;
    if (row <= header) return;
    const cells = [...columns].map(([id, place]): [string, PlanCell] => [
      id,
      { value: values[place] ?? null, address: toA1({ row, column: sheet.origin.column + place }) },
    ]);
    if (cells.some(([, cell]) => holdsSomething(cell)))
      rows.push({ sheet: sheet.name, cells: Object.fromEntries(cells) });
  });
  return rows;
}

function tableOn({ columns }: OfficialContent, sheet: GridSheet, header: OfficialHeader): OfficialTable {
  const missingColumns = columns.map(({ id }) => id).filter((id) => !header.columns.has(id));
  return { sheet: sheet.name, rows: rowsBelow(header, sheet), missingColumns };
}

/**
 * Finds the official rows of a sheet that is not one of the plan's tables, « Feuille de route » or
 * « Bénéfices »: by its mark and its headers; never by title or position.
 */
export function locateOfficial(
  grid: Grid,
  template: Template,
  content: OfficialContent,
): OfficialTable | null {
  const sheet = sheetIn(grid, template, content.role);
  const header = sheet && officialHeaderOf(content, sheet);
  return header ? tableOn(content, sheet, header) : null;
}
