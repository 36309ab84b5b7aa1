import type { Layout } from "../../conditions/to-formula";
import { onceFor } from "../../once-for";
import { columnLetters } from "../../plan/address";
import type { Column, Table } from "../table";
import { shownColumnId, type Template } from "../template";
import { columnFormula } from "./column-formula";
import { listName, parameterName, placesName } from "./context";
import type { FoundNames } from "./found-names";

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

/** A column's formula, cut where the number of its row goes; null when it would name what is not there. */
function shapeOf({ template, table, places, names }: FoundTable, column: Column): readonly string[] | null {
  if (!names) return null;
  const missing: string[] = [];
  const at = (id: string): string => {
    const place = places[id];
    if (place === undefined) missing.push(id);
    return `$${columnLetters(place ?? 0)}${ROW}`;
  };
  const named = (name: string): string => {
    if (!names.has(name)) missing.push(name);
    return name;
  };
  const layout: Layout = {
    column: at,
    shown: (id) => (places[shownColumnId(id)] === undefined ? null : at(shownColumnId(id))),
    parameter: (name) => named(parameterName(names.prefix, name)),
    list: (name) => named(listName(names.prefix, name)),
    places: (name) => named(placesName(names.prefix, name)),
  };
  const formula = columnFormula(template, table, column, layout);
  return missing.length === 0 && formula !== null ? formula.split(ROW) : null;
}

const shapesOf = onceFor((_: FoundTable) => new Map<string, readonly string[] | null>());

/**
 * The formula that a cell of this table must hold, for the columns where they really are.
 * @param row zero-based row on the sheet.
 * @returns null when it would name a column or a name that is not there.
 */
export function foundFormula(found: FoundTable, column: Column, row: number): string | null {
  const shapes = shapesOf(found);
  const known = shapes.get(column.id);
  const shape = known === undefined ? shapeOf(found, column) : known;
  if (known === undefined) shapes.set(column.id, shape);
  return shape && shape.join(String(row + 1));
}
