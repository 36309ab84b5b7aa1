import { rangeClass } from "./range";
import { readFormula, readValue, writeCells } from "../model/cells";
import { assertUnprotected } from "../model/guard";
import { gridOf, isBlank, writeRange } from "../model/range";
import { cellsOf, type Rect } from "../model/rect";
import { bodyRect, changeTable, columnNames, headerRect, tableState, type TableRef } from "../model/tables";
import {
  calculatedProperty,
  defineClass,
  method,
  property,
  type HostClass,
  type HostObject,
} from "../protocol/define-class";
import { HostError, invalidArgument, itemNotFound } from "../protocol/host-error";
import type { Argument } from "../protocol/argument";

interface ColumnRef {
  readonly table: TableRef;
  readonly index: number;
}

const bodyOf = ({ table, index }: ColumnRef): Rect => ({
  ...bodyRect(table),
  column: bodyRect(table).column + index,
  columns: 1,
});
const headerOf = ({ table, index }: ColumnRef): Rect => ({
  ...headerRect(table),
  column: headerRect(table).column + index,
  columns: 1,
});
const wholeOf = ({ table, index }: ColumnRef): Rect => {
  const { rect } = tableState(table);
  return { ...rect, column: rect.column + index, columns: 1 };
};

const tableColumnClass: HostClass<ColumnRef> = defineClass<ColumnRef>({
  name: "TableColumn",
  handle: ({ index }) => ({ Id: index + 1 }),
  members: {
    id: property(({ index }) => index + 1),
    index: property(({ index }) => index),
    name: property(
      ({ table, index }) => columnNames(table)[index] ?? "",
      (column, value) => {
        writeRange({ sheet: column.table.sheet, rect: headerOf(column) }, `'${value.text()}`);
      },
    ),
    values: calculatedProperty((column) => {
      const { sheet } = column.table;
      return [...cellsOf(wholeOf(column))].map((cell) => [readValue(sheet, cell.row, cell.column)]);
    }),
    getRange: method((column) => rangeClass.of({ sheet: column.table.sheet, rect: wholeOf(column) })),
    getHeaderRowRange: method((column) =>
      rangeClass.of({ sheet: column.table.sheet, rect: headerOf(column) }),
    ),
    getDataBodyRange: method((column) => rangeClass.of({ sheet: column.table.sheet, rect: bodyOf(column) })),
  },
});

/** By name, by id (from 1) or, for a position, through `getItemAt`. */
function columnOf(table: TableRef, key: Argument): HostObject | null {
  const names = columnNames(table);
  const index =
    typeof key.raw === "number"
      ? key.number() - 1
      : names.findIndex((name) => name.toLowerCase() === key.text().toLowerCase());
  return index >= 0 && index < names.length ? tableColumnClass.of({ table, index }) : null;
}

export const tableColumnCollectionClass: HostClass<TableRef> = defineClass<TableRef>({
  name: "TableColumnCollection",
  items: (table) => columnNames(table).map((_, index) => tableColumnClass.of({ table, index })),
  members: {
    count: property((table) => columnNames(table).length),
    getCount: method((table) => columnNames(table).length),
    getItem: method((table, arg) => {
      const column = columnOf(table, arg(0));
      if (!column) throw itemNotFound(`column ${String(arg(0).raw)}`);
      return column;
    }),
    getItemOrNullObject: method((table, arg) => columnOf(table, arg(0))),
    getItemAt: method((table, arg) => {
      const index = arg(0).index();
      if (index >= columnNames(table).length) throw itemNotFound(`column ${index}`);
      return tableColumnClass.of({ table, index });
    }),
  },
});

interface RowRef {
  readonly table: TableRef;
  readonly index: number;
}

const rowRect = ({ table, index }: RowRef): Rect => ({
  ...bodyRect(table),
  row: bodyRect(table).row + index,
  rows: 1,
});

/** The table loses the row; the rows below it in the table move up, cells under the table stay. */
function deleteRow(ref: RowRef): void {
  const { table, index } = ref;
  const { sheet } = table;
  assertUnprotected(sheet);
  const body = bodyRect(table);
  if (body.rows === 1) throw new HostError("InvalidOperation", "The last row of a table cannot be deleted.");
  const writes = [...cellsOf({ ...body, row: body.row + index, rows: body.rows - index })].map(
    ({ row, column }) => {
      const next = row + 1 < body.row + body.rows ? readFormula(sheet, row + 1, column) : "";
      const formula = typeof next === "string" && next.startsWith("=");
      const content = formula
        ? ({ kind: "formula", formula: next } as const)
        : next === ""
          ? ({ kind: "empty" } as const)
          : ({ kind: "value", value: next } as const);
      return { row, column, content };
    },
  );
  writeCells(sheet, writes);
  const { rect } = tableState(table);
  changeTable(table, { rect: { ...rect, rows: rect.rows - 1 } });
}

const tableRowClass: HostClass<RowRef> = defineClass<RowRef>({
  name: "TableRow",
  handle: ({ index }) => ({ _Index: index }),
  members: {
    index: property(({ index }) => index),
    values: calculatedProperty(
      (ref) => [[...cellsOf(rowRect(ref))].map(({ row, column }) => readValue(ref.table.sheet, row, column))],
      (ref, value) => {
        writeRange({ sheet: ref.table.sheet, rect: rowRect(ref) }, value.raw);
      },
    ),
    getRange: method((ref) => rangeClass.of({ sheet: ref.table.sheet, rect: rowRect(ref) })),
    delete: method((ref) => {
      deleteRow(ref);
    }),
  },
});

function addRows(table: TableRef, values: unknown): HostObject {
  const { sheet } = table;
  assertUnprotected(sheet);
  const { rect } = tableState(table);
  const given = Array.isArray(values) ? (Array.isArray(values[0]) ? values : [values]) : [[values]];
  const added: Rect = { ...rect, row: rect.row + rect.rows, rows: given.length };
  const busy = [...cellsOf(added)].some(({ row, column }) => !isBlank(sheet, row, column));
  if (busy) throw invalidArgument("adding rows above other cells is not implemented by the stand-in host");
  gridOf({ sheet, rect: added }, given);
  changeTable(table, { rect: { ...rect, rows: rect.rows + given.length } });
  writeRange({ sheet, rect: added }, given);
  return tableRowClass.of({ table, index: rect.rows - 1 });
}

export const tableRowCollectionClass: HostClass<TableRef> = defineClass<TableRef>({
  name: "TableRowCollection",
  items: (table) =>
    Array.from({ length: bodyRect(table).rows }, (_, index) => tableRowClass.of({ table, index })),
  members: {
    count: property((table) => bodyRect(table).rows),
    getCount: method((table) => bodyRect(table).rows),
    getItemAt: method((table, arg) => {
      const index = arg(0).index();
      if (index >= bodyRect(table).rows) throw itemNotFound(`row ${index}`);
      return tableRowClass.of({ table, index });
    }),
    add: method((table, arg) => {
      if (!arg(0).absent && arg(0).number() !== -1 && arg(0).number() !== bodyRect(table).rows) {
        throw invalidArgument("adding rows in the middle of a table is not implemented by the stand-in host");
      }
      return addRows(table, arg(1).raw);
    }),
  },
});
