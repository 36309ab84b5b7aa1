import type { Layout } from "../conditions/to-formula";
import { columnLetters, quoteSheet } from "../grid/address";
import { fieldRow, fields, VALUE_COLUMN } from "../programme/workbook/identification";
import { markFormula, MARK_NAME } from "../programme/workbook/mark";
import { listName, parameterName, placesName } from "../programme/workbook/names";
import { columnPlace, FIRST_ROW, type Table, type YearPlace } from "../programme/table/table";
import type { DrawContext } from "../programme/draw-context";
import { shownColumnId } from "../programme/table/finding-columns";
import type { DrawnName } from "../programme/workbook/drawing";

/** Row-relative layout of a table: columns fixed, the row as given (one-based). */
export function tableLayout(table: Table, prefix: string, row: number): Layout {
  const at = (id: string): string => `$${columnLetters(columnPlace(table, id))}${row}`;
  return {
    column: at,
    shown: (id) =>
      table.columns.some((column) => column.id === shownColumnId(id)) ? at(shownColumnId(id)) : null,
    ...namedLayout(prefix),
  };
}

/** Layout of Identification: each field's value cell. */
export function identificationLayout(prefix: string): Layout {
  return {
    column: (id) => `$${columnLetters(VALUE_COLUMN)}$${fieldRow(id) + 1}`,
    shown: () => null,
    ...namedLayout(prefix),
  };
}

/** Layout of a formula that stands in no row. */
export function settingLayout(prefix: string): Layout {
  return {
    column: (id) => {
      throw new Error(`A setting cannot name column ${id}`);
    },
    shown: () => null,
    ...namedLayout(prefix),
  };
}

function namedLayout(prefix: string): Pick<Layout, "parameter" | "list" | "places"> {
  return {
    parameter: (name) => parameterName(prefix, name),
    list: (name) => listName(prefix, name),
    places: (name) => placesName(prefix, name),
  };
}

/** Title of a role's sheet, quoted for a formula. */
export function sheetReference({ titles }: DrawContext, role: string): string {
  const title = titles[role];
  if (title === undefined) throw new Error(`No title for ${role}`);
  return quoteSheet(title);
}

/** Cells of a table's column, for a defined name. */
export function columnRange(context: DrawContext, table: Table, id: string, rows: number): string {
  const letters = columnLetters(columnPlace(table, id));
  return `=${sheetReference(context, table.id)}!$${letters}$${FIRST_ROW + 1}:$${letters}$${FIRST_ROW + rows}`;
}

/** The hidden mark of a sheet. */
export function markName({ template }: Pick<DrawContext, "template">, role: string): DrawnName {
  const { id, version } = template.roadmap;
  const { revision } = template;
  return {
    name: MARK_NAME,
    scope: "sheet",
    formula: markFormula({ roadmap: id, version, role, revision }),
    visible: false,
  };
}

/** Names of the fields' value cells. */
export function fieldNames(context: DrawContext): readonly DrawnName[] {
  const sheet = sheetReference(context, "identification");
  return fields.map((field) => ({
    name: context.prefix + field.name,
    scope: "workbook",
    formula: `=${sheet}!$${columnLetters(VALUE_COLUMN)}$${fieldRow(field.id) + 1}`,
    visible: true,
  }));
}

/** Place of the fiscal year in view, or null when it is not chosen. */
export function yearInView({ template, choice }: DrawContext): YearPlace | null {
  const place = template.roadmap.fiscalYears.findIndex((year) => year.id === choice.fiscalYear);
  return place < 0 ? null : place + 1;
}
