/** The changes of a case, made to its workbook before it is written. */
import { fromA1, toA1 } from "../../src/core/grid/address";
import { MARK_NAME } from "../../src/core/programme/workbook/mark";
import { HEADER_ROW } from "../../src/core/programme/table/table";
import { parseArea } from "../../src/sandbox/file/file-address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import { emptySheet } from "../../src/sandbox/host/snapshot/empty";
import type { Change, ChangeKind } from "../scenarios/read-scenario";
import { between, columnAt, rowsAt } from "../scenarios/scenario-places";
import { toContent, toValue } from "../scenarios/scenario-value";
import { listSource } from "./list-sources";
import { referringTo, withoutReferences } from "./sheet-references";
import { sheetPlace, withCells, withSheet } from "./snapshot-changes";

export type WorkbookChange = (book: WorkbookSnapshot, detail: string) => WorkbookSnapshot;

/** "6:8" or "B:D" or "7" as zero-based numbers. */
function lines(text: string): readonly number[] {
  const [first = -1, last = first] = text
    .split(":")
    .map((item) => (/^\d+$/.test(item) ? Number(item) - 1 : (fromA1(`${item}1`)?.column ?? -1)));
  if (first < 0 || last < first) throw new Error(`Not rows or columns: ${text}`);
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

function hidden(book: WorkbookSnapshot, detail: string, part: "rows" | "columns"): WorkbookSnapshot {
  const [title, range] = between(detail, "!");
  const chosen = lines(range);
  return withSheet(book, title, (sheet) => {
    if (part === "rows") {
      const others = sheet.rows.filter(({ row }) => !chosen.includes(row));
      return { ...sheet, rows: [...others, ...chosen.map((row) => ({ row, hidden: true }))] };
    }
    const known = new Map(sheet.columns.map((column) => [column.column, column]));
    for (const column of chosen) known.set(column, { ...known.get(column), column, hidden: true });
    return { ...sheet, columns: [...known.values()].sort((left, right) => left.column - right.column) };
  });
}

/** As Excel merges: only the first cell keeps its content. */
const merge: WorkbookChange = (book, detail) => {
  const [title, range] = between(detail, "!");
  const { top, left, bottom, right } = parseArea(range);
  return withSheet(book, title, (sheet) => ({
    ...sheet,
    merges: [...sheet.merges, range],
    cells: sheet.cells.map((cell) => {
      const { row, column } = cell;
      const isInside = row >= top && row <= bottom && column >= left && column <= right;
      return isInside && (row !== top || column !== left)
        ? { row, column, value: null, ...(cell.style === undefined ? {} : { style: cell.style }) }
        : cell;
    }),
  }));
};

/** As Excel copies a sheet: behind the first one, names of the sheet and all; tables get names of their own. */
const copyOfSheet: WorkbookChange = (book, detail) => {
  const [title, name] = between(detail, ">");
  const place = sheetPlace(book, title);
  const sheets = book.sheets.flatMap((sheet, index): readonly SheetSnapshot[] => {
    if (index !== place) return [sheet];
    const copy = JSON.parse(referringTo(JSON.stringify(sheet), title, name)) as SheetSnapshot;
    const tables = sheet.tables.map((table) => ({ ...table, name: `${table.name}_${book.sheets.length}` }));
    return [sheet, { ...copy, name, tables, notes: sheet.notes, links: [] }];
  });
  return { ...book, sheets };
};

const sheetRenamed: WorkbookChange = (book, detail) => {
  const [title, name] = between(detail, ">");
  const place = sheetPlace(book, title);
  const renamed = JSON.parse(referringTo(JSON.stringify(book), title, name)) as WorkbookSnapshot;
  return {
    ...renamed,
    sheets: renamed.sheets.map((sheet, index) => (index === place ? { ...sheet, name } : sheet)),
  };
};

const sheetMissing: WorkbookChange = (book, title) => {
  const place = sheetPlace(book, title);
  const others = { ...book, sheets: book.sheets.filter((_, index) => index !== place) };
  return JSON.parse(withoutReferences(JSON.stringify(others), title)) as WorkbookSnapshot;
};

/** Rows of a table that hold what its first one does: "Plan d'action, #2..#130". */
const rowsLike: WorkbookChange = (book, detail) => {
  const [title, said] = between(detail, ",");
  const [first, others] = between(said, ">");
  const [from = -1] = rowsAt(title, first);
  const model = book.sheets[sheetPlace(book, title)]?.cells.filter(
    ({ row, value, formula }) => row === from && value !== null && formula === undefined,
  );
  const cells = rowsAt(title, others).flatMap((row) =>
    (model ?? []).map(({ column, value }) => ({ place: { row, column }, content: { value } })),
  );
  return withCells(book, title, cells);
};

const mark: WorkbookChange = (book, detail) => {
  const [title, role] = between(detail, ">");
  return withSheet(book, title, (sheet) => ({
    ...sheet,
    names: sheet.names.map((name) =>
      name.name === MARK_NAME
        ? { ...name, formula: name.formula.replace(/^(="[^|]+\|[^|]+\|)[^|"]+/, `$1${role}`) }
        : name,
    ),
  }));
};

/** What a well-known library does to the names of sheets when it deletes the first one of the workbook. */
const marksShifted: WorkbookChange = (book) => ({
  ...book,
  sheets: book.sheets.map((sheet, place) => ({ ...sheet, names: book.sheets[place - 1]?.names ?? [] })),
});

export const workbookChanges: Readonly<Partial<Record<ChangeKind, WorkbookChange>>> = {
  "sheet added": (book, name) => ({ ...book, sheets: [...book.sheets, emptySheet(name)] }),
  "copy of sheet": copyOfSheet,
  "sheet renamed": sheetRenamed,
  "sheet missing": sheetMissing,
  "header renamed": (book, detail) => {
    const [where, text] = between(detail, ">");
    const [title, header] = between(where, ",");
    const place = { row: HEADER_ROW, column: columnAt(title, header) };
    return withCells(book, title, [{ place, content: { value: toValue(text) } }]);
  },
  cell: (book, detail) => {
    const [where, said] = between(detail, "=");
    const [title, address] = between(where, "!");
    const place = fromA1(address);
    if (!place || toA1(place) !== address) throw new Error(`Not an address: ${address}`);
    return withCells(book, title, [{ place, content: toContent(said) }]);
  },
  "dates from 1904": (book) => ({ ...book, date1904: true }),
  "rows like": rowsLike,
  merge,
  "hidden rows": (book, detail) => hidden(book, detail, "rows"),
  "hidden columns": (book, detail) => hidden(book, detail, "columns"),
  "filtered rows": (book, detail) => hidden(book, detail, "rows"),
  "hidden sheet": (book, title) => withSheet(book, title, (sheet) => ({ ...sheet, visibility: "hidden" })),
  "very hidden sheet": (book, title) =>
    withSheet(book, title, (sheet) => ({ ...sheet, visibility: "veryHidden" })),
  mark,
  "mark gone": (book, title) =>
    withSheet(book, title, (sheet) => ({
      ...sheet,
      names: sheet.names.filter(({ name }) => name !== MARK_NAME),
    })),
  "marks shifted": marksShifted,
  "list source": listSource,
};

/** The workbook with a change; one that is made to the file afterwards changes nothing here. */
export const changed = (book: WorkbookSnapshot, { kind, detail }: Change): WorkbookSnapshot =>
  workbookChanges[kind]?.(book, detail) ?? book;
