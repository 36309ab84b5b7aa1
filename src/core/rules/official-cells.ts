/** Each official cell of the workbook that does not read as it was published. */
import { onceFor } from "../collections/once-for";
import type { SkipReason } from "../programme/finding/finding";
import type { FindingCell } from "../programme/finding/facts";
import type { CellValue, Grid } from "../grid/grid";
import { locateOfficial, type OfficialTable } from "../reading/locate-official";
import { matchRows } from "../reading/match-rows";
import type { Plan } from "../programme/plan";
import { officialField } from "../programme/workbook/identification";
import { compareOfficial, type Likeness } from "../programme/official/compare";
import {
  cellOf,
  type OfficialCell,
  type OfficialColumn,
  type OfficialContent,
} from "../programme/official/content";
import { tableIds } from "../programme/table/table";
import type { Template } from "../programme/template";
import type { PlanCheckInput } from "../programme/rule/plan-rule";
import { whyAbsent } from "../programme/rule/why-absent";
import { headerKey } from "../text/header-key";

export interface OfficialDifference {
  /** Number of the row, "1.1" or "R03". */
  readonly row: string;
  readonly column: OfficialColumn;
  readonly cell: FindingCell;
  readonly value: CellValue;
  readonly expected: OfficialCell["content"];
  readonly likeness: Exclude<Likeness, "same">;
}

/** The official cells of one sheet, compared. */
export interface Comparison {
  readonly columns: readonly OfficialColumn[];
  /** Official rows of the sheet, and those that were found. */
  readonly rows: number;
  readonly found: number;
  /** Columns that were not found; all of them when the sheet was not, or could not be read. */
  readonly missing: readonly string[];
  readonly why: SkipReason;
  readonly differences: readonly OfficialDifference[];
}

/** A sheet that could not be read may be the one sought: all that is known of it is its title. */
function reasonFor({ role }: OfficialContent, plan: Plan, { tables }: Template, grid: Grid): SkipReason {
  const table = tables.find(({ id }) => id === role);
  if (table) return whyAbsent(plan, table.id);
  const titles = tables.map(({ title }) => headerKey(title));
  return grid.unread.some(({ sheet }) => !titles.includes(headerKey(sheet)))
    ? "sheet-unread"
    : "sheet-missing";
}

function officialTable(
  content: OfficialContent,
  { grid, plan, template }: PlanCheckInput,
): OfficialTable | null {
  const id = tableIds(template).find((table) => table === content.role);
  if (!id) return locateOfficial(grid, template, content);
  const table = plan.tables[id];
  if (!table || plan.unread.includes(id)) return null;
  const { sheet, rows, missingColumns } = table;
  return {
    sheet,
    rows,
    missingColumns: missingColumns.filter((column) => content.columns.some((item) => item.id === column)),
  };
}

function compareRows(content: OfficialContent, { sheet, rows, missingColumns }: OfficialTable): Comparison {
  const differences: OfficialDifference[] = [];
  const found = matchRows(content, rows);
  for (const { id, cells } of content.rows) {
    for (const column of content.columns) {
      const read = found.get(id)?.cells[column.id];
      const official = cells[column.id];
      if (!read || !official) continue;
      const likeness = compareOfficial(column.kind, read.value, official);
      if (likeness === "same") continue;
      const cell = { sheet, address: read.address };
      differences.push({ row: id, column, cell, value: read.value, expected: official.content, likeness });
    }
  }
  return {
    columns: content.columns,
    rows: content.rows.length,
    found: found.size,
    missing: missingColumns,
    why: "column-missing",
    differences,
  };
}

function compareSheet(content: OfficialContent, input: PlanCheckInput): Comparison {
  const table = officialTable(content, input);
  if (table) return compareRows(content, table);
  const { columns, rows } = content;
  const why = reasonFor(content, input.plan, input.template, input.grid);
  return { columns, rows: rows.length, found: 0, missing: columns.map(({ id }) => id), why, differences: [] };
}

/** « Programme », the official field of Identification; its neighbour « Version » has a rule of its own. */
function compareProgram({ plan, template }: PlanCheckInput): Comparison {
  const column: OfficialColumn = { id: "program", header: "", kind: "wording" };
  const record = { columns: [column], rows: 1 };
  const { identification } = plan;
  const read = identification?.cells[column.id];
  if (!read) {
    const why = identification ? "column-missing" : whyAbsent(plan, "identification");
    return { ...record, found: 0, missing: [column.id], why, differences: [] };
  }
  const official = cellOf(officialField("program", template.roadmap));
  const likeness = compareOfficial(column.kind, read.value, official);
  const cell = { sheet: identification.sheet, address: read.address };
  const difference = { row: "", column, cell, value: read.value, expected: official.content };
  return {
    ...record,
    found: 1,
    missing: [],
    why: "column-missing",
    differences: likeness === "same" ? [] : [{ ...difference, likeness }],
  };
}

/** Every comparison of the plan; several rules look at them. */
export const comparisonsOf = onceFor((input: PlanCheckInput): readonly Comparison[] => [
  compareProgram(input),
  ...Object.values(input.template.official).flatMap((content) =>
    content ? [compareSheet(content, input)] : [],
  ),
]);
