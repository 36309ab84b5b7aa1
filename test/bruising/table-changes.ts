/** What happens to the sheet of a table on its way: each change leaves its answers where they can be found. */
import { tableIds, type TableId } from "../support/ptn-sss";
import { tableOf, BAND_ROW, type Column } from "../../src/core/programme/table/table";
import type { CellValue } from "../../src/core/grid/grid";
import type { CellPosition } from "../../src/core/grid/address";
import { readColumns } from "../../src/core/reading/headers";
import { LONGEST_GAP } from "../../src/core/reading/read-rows";
import type { Chance } from "../parity/random";
import { template } from "../support/plan-grid";
import { headerNow, placeNow, sheetNow, withCells, withSheetNow, type Book } from "./book";
import { columnSynonym, retyped } from "./header-typing";
import { heightOf, insertColumn, insertRows, orderColumns, trimmed, widthOf, type NewRow } from "./shape";

export interface Change {
  readonly name: string;
  /** Changes are made in this order: columns, then rows, then headers, then sheets. */
  readonly phase: 1 | 2 | 3 | 4;
  apply(book: Book, random: Chance): Book;
}

export const upTo = (most: number, random: Chance): number => 1 + Math.floor(random.next() * most);

/** The items in another order. */
export function shuffled<T>(items: readonly T[], random: Chance): readonly T[] {
  return items
    .map((item) => ({ item, rank: random.next() }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ item }) => item);
}

const onTables =
  (change: (book: Book, id: TableId, random: Chance) => Book) =>
  (book: Book, random: Chance): Book =>
    shuffled(tableIds, random)
      .slice(0, upTo(tableIds.length, random))
      .reduce((done, id) => change(done, id, random), book);

const visibleColumns = (id: TableId): readonly Column[] => readColumns(tableOf(template, id));
const headerRow = (book: Book, id: TableId): number => {
  const [first] = visibleColumns(id);
  if (!first) throw new Error(`No column in ${id}`);
  return headerNow(book, id, first).row;
};
/** Last row of the sheet's content, and the one after. */
const endRow = (book: Book, id: TableId): number => {
  const sheet = sheetNow(book, id);
  return sheet.origin.row + heightOf(sheet);
};

const notes = ["Notes de la direction", "Suivi interne", "À discuter", "Réservé", "Colonne1"];
const titles: readonly NewRow[] = [["Direction générale"], [null, "Version de travail du 12 mai"], []];

const columnsMoved = onTables((book, id, random) =>
  withSheetNow(book, id, (sheet) => {
    const places = Array.from({ length: widthOf(sheet) }, (_, place) => place);
    if (random.oneIn(2)) return orderColumns(sheet, shuffled(places, random));
    // One column dragged elsewhere, as people do.
    const from = Math.floor(random.next() * places.length);
    const others = places.filter((place) => place !== from);
    const to = Math.floor(random.next() * places.length);
    return orderColumns(sheet, [...others.slice(0, to), from, ...others.slice(to)]);
  }),
);

const columnsInserted = onTables((book, id, random) => {
  const row = headerRow(book, id);
  return Array.from({ length: upTo(3, random) }).reduce<Book>((done, _, count) => {
    const sheet = sheetNow(done, id);
    const before = sheet.origin.column + Math.floor(random.next() * (widthOf(sheet) + 1));
    const contents = new Map<number, CellValue>(
      random.oneIn(3)
        ? []
        : [
            [row, `${random.pick(notes)} ${count}`],
            [row + upTo(8, random), "à vérifier"],
          ],
    );
    return withSheetNow(done, id, (item) => insertColumn(item, before, contents));
  }, book);
});

const titlesAbove = onTables((book, id, random) =>
  withSheetNow(book, id, (sheet) =>
    insertRows(
      sheet,
      sheet.origin.row,
      Array.from({ length: upTo(12, random) }, () => random.pick(titles)),
    ),
  ),
);

const blankRowsBetween = onTables((book, id, random) =>
  Array.from({ length: upTo(4, random) }).reduce<Book>((done) => {
    const first = headerRow(done, id) + 1;
    const before = first + Math.floor(random.next() * (endRow(done, id) - first + 1));
    const rows = Array.from({ length: upTo(3, random) }, (): NewRow =>
      random.oneIn(2) ? [] : [" ", "\u00a0"],
    );
    return withSheetNow(done, id, (sheet) => insertRows(sheet, before, rows));
  }, book),
);

/** The leftmost column that is read: where people write « Total ». */
const leftmost = (book: Book, id: TableId): number =>
  Math.min(...visibleColumns(id).map((column) => headerNow(book, id, column).column));

const totalRow = onTables((book, id, random) =>
  withSheetNow(book, id, (sheet) => {
    const row = Array<CellValue>(widthOf(sheet)).fill(null);
    const place = leftmost(book, id) - sheet.origin.column;
    row[place] = random.pick(["Total", "TOTAL :", "Sous-total", "Moyenne"]);
    for (let column = place + 1; column < row.length; column += 1) if (random.oneIn(2)) row[column] = 12.5;
    return insertRows(sheet, endRow(book, id), random.oneIn(2) ? [[], row] : [row]);
  }),
);

const junkBelow = onTables((book, id, random) =>
  withSheetNow(book, id, (sheet) => {
    const gap = Array<NewRow>(LONGEST_GAP + upTo(400, random)).fill([]);
    const junk = Array<CellValue>(widthOf(sheet)).fill(random.pick<CellValue>(["x", 0, "brouillon", true]));
    return insertRows(sheet, endRow(book, id), [...gap, junk, [], [null, "ancien calcul"]]);
  }),
);

const headersRetyped = onTables((book, id, random) =>
  withCells(
    book,
    id,
    visibleColumns(id)
      .filter(() => random.oneIn(2))
      .map((column) => [headerNow(book, id, column), retyped(column.header, random)]),
  ),
);

const headersRenamed = onTables((book, id, random) =>
  withCells(
    book,
    id,
    visibleColumns(id)
      .filter(() => random.oneIn(2))
      .flatMap((column): readonly (readonly [CellPosition, CellValue])[] => {
        const synonym = columnSynonym(id, column, random);
        return synonym === null ? [] : [[headerNow(book, id, column), synonym]];
      }),
  ),
);

/** The year of each header goes to a band above it, written where the year begins, as in a merged cell. */
function yearBands(book: Book): Book {
  const { columns } = tableOf(template, "indicators");
  const ofYears = columns
    .filter(({ year, kind }) => year !== undefined && kind !== "support" && kind !== "output")
    .map((column) => ({ column, place: headerNow(book, "indicators", column) }))
    .sort((left, right) => left.place.column - right.place.column);
  const drawn = ofYears.map(({ column }) =>
    placeNow(book, "indicators", { row: BAND_ROW, column: columns.indexOf(column) }),
  );
  const bandRow = (ofYears[0]?.place.row ?? 0) - 1;
  const starts = ofYears.filter(
    ({ column }, place) => place === 0 || ofYears[place - 1]?.column.year !== column.year,
  );
  return withCells(book, "indicators", [
    ...drawn.map((place) => [place, null] as const),
    ...starts.map(
      ({ column, place }) => [{ row: bandRow, column: place.column }, column.header.slice(-9)] as const,
    ),
    ...ofYears.map(({ column, place }) => [place, column.header.slice(0, -10)] as const),
  ]);
}

/** Headers merged with the cell above: their text is up there. */
const headersMergedUp = onTables((book, id, random) => {
  const sheet = sheetNow(book, id);
  const up = visibleColumns(id).filter(
    (column) => column.year === undefined && (id !== "actions" || random.oneIn(2)),
  );
  const cells = up.map((column) => ({ place: headerNow(book, id, column), header: column.header }));
  if (cells.length < 2 || headerRow(book, id) <= sheet.origin.row) return book;
  return withCells(
    book,
    id,
    cells.flatMap(({ place, header }) => [
      [{ ...place, row: place.row - 1 }, header] as const,
      [place, null] as const,
    ]),
  );
});

const blankRowsAround = onTables((book, id, random) =>
  withSheetNow(book, id, (sheet) => {
    const { sheet: lower, move } = insertRows(
      sheet,
      sheet.origin.row,
      Array<NewRow>(upTo(5, random)).fill([]),
    );
    const { sheet: cut } = trimmed(lower);
    return { sheet: cut, move };
  }),
);

/** The title and the hint above the headers are deleted. */
const titlesDeleted = onTables((book, id) => {
  const row = headerRow(book, id);
  return withSheetNow(book, id, (sheet) => {
    const above = row - 1 - sheet.origin.row;
    if (above <= 0) return { sheet, move: (place) => place };
    return {
      sheet: { ...sheet, values: sheet.values.slice(above), formats: sheet.formats.slice(above) },
      move: (place) => ({ ...place, row: place.row - above }),
    };
  });
});

export const tableChanges: readonly Change[] = [
  { name: "columns moved", phase: 1, apply: columnsMoved },
  { name: "columns inserted", phase: 1, apply: columnsInserted },
  { name: "titles above", phase: 2, apply: titlesAbove },
  { name: "titles deleted", phase: 2, apply: titlesDeleted },
  { name: "used range that starts lower", phase: 2, apply: blankRowsAround },
  { name: "blank rows in between", phase: 2, apply: blankRowsBetween },
  { name: "a row of totals", phase: 2, apply: totalRow },
  { name: "junk far below", phase: 2, apply: junkBelow },
  { name: "headers typed again", phase: 3, apply: headersRetyped },
  { name: "headers renamed", phase: 3, apply: headersRenamed },
  { name: "headers merged with the cell above", phase: 3, apply: headersMergedUp },
  { name: "years in a band", phase: 3, apply: yearBands },
];
