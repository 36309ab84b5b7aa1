import { inOneForm } from "../conditions/same-formula";
import type { Layout } from "../conditions/to-formula";
import { onceFor } from "../collections/once-for";
import { columnLetters } from "../grid/address";
import type { Column, Table } from "../programme/table/table";
import { shownColumnId } from "../programme/table/finding-columns";
import type { Template } from "../programme/template";
import { columnFormula } from "./column-formula";
import { listName, parameterName, placesName } from "../programme/workbook/names";
import type { FoundNames } from "../reading/found-names";

/** A table as it stands in a workbook: its columns may have been moved. */
export interface FoundTable {
  readonly template: Template;
  readonly table: Table;
  /** Zero-based places of the columns that were found, by id. */
  readonly places: Readonly<Record<string, number>>;
  readonly names: FoundNames | null;
}

/** Stands for the number of the row in a formula that is written once for all rows; no cell can hold it. */
const ROW = "\u0001";

/** A column's formula, cut where the number of its row goes, and the defined names in it. */
export interface FormulaShape {
  readonly parts: readonly string[];
  /** The same, in the form in which formulas are compared. */
  readonly plainParts: readonly string[];
  readonly names: readonly string[];
}

/** Null when the formula would name a column that is not there, or when the column holds none. */
function shapeOf(
  { template, table, places }: FoundTable,
  column: Column,
  prefix: string,
): FormulaShape | null {
  const missing: string[] = [];
  const used = new Set<string>();
  const at = (id: string): string => {
    const place = places[id];
    if (place === undefined) missing.push(id);
    return `$${columnLetters(place ?? 0)}${ROW}`;
  };
  const named = (name: string): string => {
    used.add(name);
    return name;
  };
  const layout: Layout = {
    column: at,
    shown: (id) => (places[shownColumnId(id)] === undefined ? null : at(shownColumnId(id))),
    parameter: (name) => named(parameterName(prefix, name)),
    list: (name) => named(listName(prefix, name)),
    places: (name) => named(placesName(prefix, name)),
  };
  const formula = columnFormula(template, table, column, layout);
  if (missing.length > 0 || formula === null) return null;
  return { parts: formula.split(ROW), plainParts: inOneForm(formula).split(ROW), names: [...used] };
}

type Shapes = Map<string, FormulaShape | null>;

/** Layouts that are remembered of one template: most workbooks have their columns where it puts them. */
const MOST_LAYOUTS = 100;

const layoutsOf = onceFor((_: Template) => new Map<string, Shapes>());

/** What was written for tables that are laid out like this one, by column. */
const shapesOf = onceFor(({ template, table, places, names }: FoundTable): Shapes => {
  const layouts = layoutsOf(template);
  const layout = JSON.stringify([table.id, names?.prefix, places]);
  const known = layouts.get(layout) ?? new Map<string, FormulaShape | null>();
  if (layouts.size >= MOST_LAYOUTS) layouts.clear();
  layouts.set(layout, known);
  return known;
});

/**
 * The formula that the cells of a column of this table must hold, for the columns where they really are.
 * @returns null when it would name a column or a name that is not there.
 */
export function foundShape(found: FoundTable, column: Column): FormulaShape | null {
  const { names } = found;
  if (!names) return null;
  const shapes = shapesOf(found);
  const known = shapes.get(column.id);
  const shape = known === undefined ? shapeOf(found, column, names.prefix) : known;
  if (known === undefined) shapes.set(column.id, shape);
  return shape?.names.every((name) => names.has(name)) ? shape : null;
}

/**
 * The formula of that shape on a row.
 * @param row zero-based row on the sheet.
 */
export const formulaOn = ({ parts }: FormulaShape, row: number): string => parts.join(String(row + 1));

/**
 * True when a text, with its equals sign, is the formula of that shape on a row, but for the program that saved it.
 * @param row zero-based row on the sheet.
 */
export function hasShape(text: string, shape: FormulaShape, row: number): boolean {
  return text === formulaOn(shape, row) || inOneForm(text) === shape.plainParts.join(String(row + 1));
}
