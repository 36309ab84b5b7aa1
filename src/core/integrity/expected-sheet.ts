/** What a sheet of the template does at typing, for the rows and columns where they really are. */
import { onceForKey } from "../collections/once-for";
import { CODES, DIAGNOSTIC } from "../programme/table/finding-columns";
import { tableOf, tableIds, type Column, type TableId } from "../programme/table/table";
import { lineOfRow } from "../programme/row-line";
import { toA1 } from "../grid/address";
import type { Grid, GridSheet } from "../grid/grid";
import { locateIdentification, locateTable, type LocatedTable } from "../reading/locate";
import { placesOf } from "../reading/locate-formulas";
import { matchRows } from "../reading/match-rows";
import type { Plan, PlanRow } from "../programme/plan";
import { isOfThisRevision } from "../reading/revision";
import { fieldControl } from "../drawing/draw-identification";
import { fieldHighlights, tableHighlights, type Highlight } from "../drawing/highlights";
import { cellInput, drawValidation, type CellInput } from "../drawing/validations";
import type { DrawnValidation } from "../programme/workbook/drawing";
import {
  fields,
  FIELD_CODES_COLUMN,
  FIELD_DIAGNOSTIC_COLUMN,
  VALUE_COLUMN,
} from "../programme/workbook/identification";
import type { Template } from "../programme/template";

/** What cells take, said once for all those that take the same. */
export interface ExpectedInput {
  /** The same for cells that one drawing may cover. */
  readonly kind: string;
  /** It takes anything: a prompt at most. */
  readonly isFree: boolean;
  /** What its list holds; empty when it is none, or holds what people type elsewhere. */
  readonly items: readonly (string | number)[];
  /** Its drawing for a cell: a formula says where it stands. */
  readonly drawnAt: (line: number, place: number) => Omit<DrawnValidation, "range">;
}

/** What one cell must take. */
export interface ExpectedControl {
  /** Header of its column, or label of its field. */
  readonly name: string;
  /** Zero-based, on the sheet. */
  readonly line: number;
  readonly place: number;
  readonly input: ExpectedInput;
}

/** A conditional format, and the cells that it must cover. */
export interface ExpectedHighlight extends Pick<Highlight, "style" | "stopIfTrue"> {
  readonly name: string;
  readonly lines: readonly number[];
  readonly places: readonly number[];
  /** Its formula for a cell of that line; null when the column that it looks at is gone. */
  readonly formulaAt: (line: number) => string | null;
  /** What it searches among the codes of findings, and their column, zero-based; absent when it looks at something else. */
  readonly codes?: { readonly place: number } & NonNullable<Highlight["found"]>;
}

export interface ExpectedSheet {
  readonly sheet: GridSheet;
  readonly controls: readonly ExpectedControl[];
  readonly highlights: readonly ExpectedHighlight[];
}

export interface IntegrityInput {
  readonly grid: Grid;
  readonly plan: Plan;
  readonly template: Template;
  /** What the defined names of the template start with in this workbook. */
  readonly prefix: string;
}

interface Line {
  /** Zero-based, on the sheet. */
  readonly line: number;
  /** Place of the row in the template, from 0. */
  readonly row: number;
}

type Places = Readonly<Record<string, number>>;

/** Lines of « Plan d'action »: those that hold something, and those that are ready to; as drawn when there are none. */
function actionLines(
  { sheet, headerRow }: LocatedTable,
  places: Places,
  rows: readonly PlanRow[],
  rowCount: number,
): readonly number[] {
  const filled = rows.flatMap((row) => lineOfRow(row) ?? []);
  const { formulas = {}, origin, values } = sheet;
  const looked = [CODES, DIAGNOSTIC].flatMap((id) => places[id] ?? []);
  const ready = Array.from(
    { length: Math.max(0, origin.row + values.length - headerRow - 1) },
    (_, index) => {
      return headerRow + 1 + index;
    },
  ).filter((row) => looked.some((column) => toA1({ row, column }) in formulas));
  const found = [...new Set([...filled, ...ready])].sort((one, other) => one - other);
  return found.length > 0 ? found : Array.from({ length: rowCount }, (_, index) => headerRow + 1 + index);
}

function linesOf(
  id: TableId,
  located: LocatedTable,
  places: Places,
  { plan, template }: IntegrityInput,
): readonly Line[] {
  const rows = plan.tables[id]?.rows ?? [];
  const official = template.official[id];
  if (!official) {
    const { rowCount } = tableOf(template, id);
    return actionLines(located, places, rows, rowCount).map((line) => ({ line, row: 0 }));
  }
  return [...matchRows(official, rows)].flatMap(([number, found]) => {
    const line = lineOfRow(found);
    return line === null ? [] : [{ line, row: official.rows.findIndex((row) => row.id === number) }];
  });
}

function expectedInput(
  { template, prefix }: IntegrityInput,
  { control, prompt }: CellInput,
  places: Places = {},
): ExpectedInput {
  const drawnAt = (line: number, place: number): Omit<DrawnValidation, "range"> => {
    const refer = (id: string) => {
      const column = places[id];
      return column === undefined ? null : `$${toA1({ row: line, column })}`;
    };
    const cell = toA1({ row: line, column: place });
    const { range: _, ...drawn } = drawValidation(
      { prefix, words: template.words },
      cell,
      control,
      prompt,
      refer,
    );
    return drawn;
  };
  const items = control.type === "list" ? (template.lists[control.list] ?? []) : [];
  return { kind: JSON.stringify([prompt, control]), isFree: control.type === "free", items, drawnAt };
}

/** What the cells of a column must take on these lines. */
function columnControls(
  column: Column,
  lines: readonly Line[],
  input: IntegrityInput,
  places: Places,
): readonly ExpectedControl[] {
  const place = places[column.id];
  if (place === undefined) return [];
  const inputAt = onceForKey((row: number) =>
    expectedInput(input, cellInput(input.template, column, row), places),
  );
  return lines.map(({ line, row }) => ({ name: column.header, line, place, input: inputAt(row) }));
}

const codesAt = (place: number | undefined, found: Highlight["found"]): Pick<ExpectedHighlight, "codes"> =>
  place === undefined || found === undefined ? {} : { codes: { place, ...found } };

function tableSheet(id: TableId, input: IntegrityInput): ExpectedSheet | null {
  const { grid, template } = input;
  const located = locateTable(grid, template, id);
  if (!located) return null;
  const table = tableOf(template, id);
  const places = placesOf(located, table);
  const lines = linesOf(id, located, places, input);
  const headers = new Map(table.columns.map((column) => [column.id, column.header]));
  const controls = table.columns
    .filter(({ kind }) => kind === "input")
    .flatMap((column) => columnControls(column, lines, input, places));
  const highlights = tableHighlights(template, table).map(
    ({ columns, looksAt, formula, style, stopIfTrue, found }): ExpectedHighlight => ({
      name: columns.length === 1 ? (headers.get(columns[0] ?? "") ?? "") : table.title,
      lines: lines.map(({ line }) => line),
      places: columns.flatMap((column) => places[column] ?? []),
      formulaAt: (line) => {
        const looked = places[looksAt];
        return looked === undefined ? null : formula(`$${toA1({ row: line, column: looked })}`);
      },
      ...codesAt(places[looksAt], found),
      style,
      stopIfTrue,
    }),
  );
  return { sheet: located.sheet, controls, highlights: highlights.filter((item) => item.places.length > 0) };
}

function identificationSheet(input: IntegrityInput): ExpectedSheet | null {
  const located = locateIdentification(input.grid, input.template);
  if (!located) return null;
  const { labels, valueOffset, sheet } = located;
  const found = fields.flatMap((field) => {
    const label = labels[field.id];
    return label ? [{ field, line: label.row, place: label.column + valueOffset }] : [];
  });
  const controls = found
    .filter(({ field }) => field.kind === "input")
    .map(({ field, line, place }) => {
      const asked = expectedInput(input, { control: fieldControl(field), prompt: field.id });
      return { name: field.label, line, place, input: asked };
    });
  const highlights = found.flatMap(({ field, line, place }) =>
    fieldHighlights(input.template, field).flatMap(({ formula, found, ...look }) =>
      [VALUE_COLUMN, FIELD_DIAGNOSTIC_COLUMN].map((column): ExpectedHighlight => ({
        name: field.label,
        lines: [line],
        places: [place + column - VALUE_COLUMN],
        formulaAt: (row) => formula(`$${toA1({ row, column: place + FIELD_CODES_COLUMN - VALUE_COLUMN })}`),
        ...codesAt(place + FIELD_CODES_COLUMN - VALUE_COLUMN, found),
        ...look,
      })),
    ),
  );
  return { sheet, controls, highlights };
}

/**
 * The sheets of the template that people fill in and that are in the workbook, in the order of the template; but for
 * those of another revision, whose lists and highlights are not those of today.
 */
export function expectedSheets(input: IntegrityInput): readonly ExpectedSheet[] {
  const { grid, template } = input;
  return [identificationSheet(input), ...tableIds(template).map((id) => tableSheet(id, input))]
    .filter((found) => found !== null)
    .filter(({ sheet }) => isOfThisRevision(sheet, grid, template));
}
