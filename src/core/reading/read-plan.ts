import { tableOf, tableIds, type TableId } from "../programme/table/table";
import type { RuleSubject } from "../programme/rule/rule";
import { emojiLengthIn, findNames } from "./found-names";
import { fields } from "../programme/workbook/identification";
import type { Template } from "../programme/template";
import type { Grid } from "../grid/grid";
import { readColumns } from "./headers";
import { heldAt, saidAt } from "../grid/input-cell";
import { locateIdentification, locateSheets, locateTable } from "./locate";
import type { Plan, PlanCell, PlanRow, PlanTable } from "../programme/plan";
import { readRows, toCell } from "./read-rows";
import { unreadRole } from "./sheet-readings";

function readTable(grid: Grid, template: Template, id: TableId): PlanTable | null {
  const located = locateTable(grid, template, id);
  if (!located) return null;
  const table = tableOf(template, id);
  const missingColumns = readColumns(table)
    .map((column) => column.id)
    .filter((column) => located.columns[column] === undefined);
  const { rows, beyond, repeatedHeaders } = readRows(grid, table, located);
  return {
    sheet: located.sheet.name,
    rows,
    missingColumns,
    ...(beyond.length > 0 ? { beyond: beyond.length, beyondLines: beyond } : {}),
    ...(repeatedHeaders.length > 0 ? { repeatedHeaders } : {}),
  };
}

function readIdentification(grid: Grid, template: Template): PlanRow | null {
  const located = locateIdentification(grid, template);
  if (!located) return null;
  const { sheet, labels, valueOffset } = located;
  const cells = fields.flatMap(({ id, kind, format }): [string, PlanCell][] => {
    const label = labels[id];
    if (!label) return [];
    const place = { row: label.row, column: label.column + valueOffset };
    const value = kind === "input" ? saidAt(sheet, place, null) : heldAt(sheet, place);
    return [[id, toCell(grid, value, place, format === "date")]];
  });
  return { sheet: sheet.name, cells: Object.fromEntries(cells) };
}

/** A sheet that could not be read is known by its mark, else by its title, suffix given at insertion aside. */
const isUnread = (grid: Grid, template: Template, role: RuleSubject): boolean =>
  grid.unread.some((part) => unreadRole(part, template) === role);

/** Reads the plan that a grid holds: every table found, each value with its address. */
export function readPlan(grid: Grid, template: Template): Plan {
  const tables: Partial<Record<TableId, PlanTable>> = {};
  for (const id of tableIds(template)) {
    const table = readTable(grid, template, id);
    if (table) tables[id] = table;
  }
  const identification = readIdentification(grid, template);
  const { unsure } = locateSheets(grid, template);
  const isLost = (role: RuleSubject): boolean => unsure.has(role) || isUnread(grid, template, role);
  const unread: RuleSubject[] = tableIds(template).filter((id) => !tables[id] && isLost(id));
  if (!identification && isLost("identification")) unread.unshift("identification");
  const emojiLength = emojiLengthIn(grid, findNames(grid, identification?.sheet ?? null));
  return { identification, tables, unread, ...(emojiLength === 1 ? { emojiLength } : {}) };
}
