/** Decides what becomes of every cell of a table of the user's in a table of the plan; writes nothing. */
import { fromA1 } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { CellEdit } from "../programme/finding/fix";
import type { OfficialContent } from "../programme/official/content";
import { columnOf, tableOf, type Column, type Table, type TableId } from "../programme/table/table";
import type { Template } from "../programme/template";
import { habitsOf } from "./column-habits";
import { convert, type Converting } from "./convert";
import { isOfficialNumber, officialRowOf, saysPublished } from "./match-official";
import { placeRow, shownCell, type CommentWords, type PlacedRow, type ReadCell } from "./place-row";
import type { ColumnMatches } from "./propose-columns";
import {
  cellsIn,
  columnKeyOf,
  type SourceCell,
  type SourceColumn,
  type SourceRow,
  type SourceTable,
} from "./source-table";
import type { Fate, ListedReason, Takeover } from "./takeover";
import { targetLines, type TargetLines } from "./target-lines";

export interface TakeoverAsked {
  readonly source: SourceTable;
  readonly target: TableId;
  readonly columns: ColumnMatches;
  readonly words: CommentWords;
}

/** A column of the user's, with the column of the template that it goes to. */
interface Pair {
  readonly source: SourceColumn;
  readonly of: Converting | null;
}

interface Work extends TakeoverAsked {
  readonly grid: Grid;
  readonly table: Table;
  readonly content: OfficialContent | undefined;
  readonly lines: TargetLines;
  readonly pairs: ReadonlyMap<number, Pair>;
}

function pairsOf(grid: Grid, template: Template, { source, target, columns }: TakeoverAsked): Work["pairs"] {
  const table = tableOf(template, target);
  const all = source.columns.flatMap((each) => cellsIn(source, each));
  const wanted = new Map(Object.entries(columns).map(([id, key]) => [key, id]));
  return new Map(
    source.columns.map((each): readonly [number, Pair] => {
      const id = wanted.get(columnKeyOf(each));
      if (id === undefined) return [each.place, { source: each, of: null }];
      const of: Converting = {
        template,
        column: columnOf(table, id),
        habits: habitsOf(cellsIn(source, each), all),
        from1904: source.date1904,
        to1904: grid.date1904,
        isName: id === table.keyColumn,
      };
      return [each.place, { source: each, of }];
    }),
  );
}

function readCell({ pairs }: Work, cell: SourceCell): ReadCell | null {
  const pair = pairs.get(cell.place);
  if (!pair) return null;
  const { source, of } = pair;
  return { cell, source, to: of && { column: of.column, conversion: convert(cell, of) } };
}

const noted = ({ source }: Work, cell: SourceCell, why: ListedReason): readonly [SourceCell, Fate] => [
  cell,
  {
    from: { sheet: source.sheet, address: cell.address },
    value: shownCell(cell, source.date1904),
    kind: "listed",
    why,
  },
];

const allNoted = (work: Work, { cells }: SourceRow, why: ListedReason): PlacedRow["fates"] =>
  cells.map((cell) => noted(work, cell, why));

/** Columns that say what a row is: a title of several rows stands in none of them. */
const namesRows = ({ namedBy, keyColumn }: Table, { id, kind }: Column): boolean =>
  namedBy?.includes(id) === true || (kind === "official" && id !== keyColumn);

/** The number of a row that holds nothing else. */
const isCode = ({ value }: SourceCell): boolean => typeof value === "string" && /^\S{1,10}$/.test(value);

const isRow = (work: Work, { kind, isWide, cells: [first] }: SourceRow): boolean => {
  if (kind !== "section") return kind === "data";
  const column = first && work.pairs.get(first.place)?.of?.column;
  if (isWide || !column) return false;
  return namesRows(work.table, column) || (column.id === work.table.keyColumn && isCode(first));
};

/** What is there already is left where it is; the rest goes to the first free rows. */
function ownLine(cells: readonly ReadCell[], lines: TargetLines): number | "no-room" {
  const said = cells.flatMap(({ to }): readonly (readonly [string, string | number])[] =>
    to?.conversion.kind === "taken" && to.column.id !== "comments"
      ? [[to.column.id, to.conversion.after]]
      : [],
  );
  return lines.same(new Map(said)) ?? lines.free();
}

/** On a row that is published, what is published is there; on one of the organization's own, its number is its own. */
function adapted(
  work: Work,
  cells: readonly ReadCell[],
): { readonly cells: readonly ReadCell[]; readonly line: number | "no-row" | "again" | "no-room" } {
  const { content, table, lines } = work;
  if (!content) return { cells, line: ownLine(cells, lines) };
  const row = officialRowOf(cells, content, table);
  if (row) {
    const line = lines.official(row.id);
    const published = cells.map((read): ReadCell => {
      if (read.to?.column.kind !== "official") return read;
      return saysPublished(read, read.to.column, { content, row })
        ? { ...read, isThere: true }
        : { ...read, to: null };
    });
    return { cells: published, line };
  }
  if (!table.takesOwnRows) return { cells, line: "no-row" };
  const own = cells.map((read) =>
    read.to?.column.id === content.keyColumn && isOfficialNumber(content, read)
      ? { ...read, to: null }
      : read,
  );
  return { cells: own, line: ownLine(own, lines) };
}

interface Taken {
  readonly corrections: (readonly CellEdit[])[];
  readonly fates: (readonly [SourceCell, Fate])[];
  rows: number;
}

/** Titles of the rows that follow, until they are said in « Commentaires » of one of them. */
interface Sections {
  cells: readonly SourceCell[];
  isSaid: boolean;
}

function closeSections(work: Work, sections: Sections, taken: Taken): void {
  if (!sections.isSaid) taken.fates.push(...sections.cells.map((cell) => noted(work, cell, "section")));
}

function sayingSections(work: Work, sections: Sections, { sections: said }: PlacedRow, taken: Taken): void {
  if (sections.isSaid || said === null) return;
  const { source } = work;
  taken.fates.push(
    ...sections.cells.map((cell): readonly [SourceCell, Fate] => [
      cell,
      {
        from: { sheet: source.sheet, address: cell.address },
        value: shownCell(cell, source.date1904),
        kind: "commented",
        to: said,
      },
    ]),
  );
  sections.isSaid = true;
}

/** A number, or a state, that stands in rows which nobody has filled in yet. */
function saysSomething({ table }: Work, { to, cell }: ReadCell): boolean {
  if (cell.isSpread) return false;
  if (!to) return true;
  const type = to.column.control?.type;
  return to.column.id !== table.keyColumn && type !== "list" && type !== "percent";
}

function takeRow(work: Work, row: SourceRow, sections: Sections, taken: Taken): void {
  const read = row.cells.flatMap((cell) => readCell(work, cell) ?? []);
  if (!read.some(({ to }) => to) || !read.some((each) => saysSomething(work, each))) {
    taken.fates.push(...allNoted(work, row, "nameless"));
    return;
  }
  const { cells, line } = adapted(work, read);
  if (typeof line === "string") {
    taken.fates.push(...allNoted(work, row, line));
    return;
  }
  const { lines, source, words, grid } = work;
  const placed = placeRow(cells, {
    ...{ grid, line, words, from: source.sheet, sheet: lines.located.sheet.name },
    places: lines.located.columns,
    date1904: source.date1904,
    sections: sections.cells,
  });
  sayingSections(work, sections, placed, taken);
  taken.fates.push(...placed.fates);
  taken.rows += 1;
  if (placed.edits.length > 0) taken.corrections.push(placed.edits);
}

const lineOf = ({ from }: Fate): number => fromA1(from.address)?.row ?? 0;

/** A cell that is merged with one above counts with that one. */
const counted = (fates: Taken["fates"]): readonly Fate[] =>
  fates
    .flatMap(([cell, fate]) => (cell.isSpread ? [] : [fate]))
    .sort((one, other) => lineOf(one) - lineOf(other));

/** Null when the plan has no such table. */
export function takeOver(grid: Grid, template: Template, asked: TakeoverAsked): Takeover | null {
  const lines = targetLines(grid, template, asked.target);
  if (!lines) return null;
  const table = tableOf(template, asked.target);
  const work: Work = {
    ...asked,
    ...{ grid, table, lines, content: template.official[asked.target] },
    pairs: pairsOf(grid, template, asked),
  };
  const taken: Taken = { corrections: [], fates: [], rows: 0 };
  let sections: Sections = { cells: [], isSaid: true };
  let wasSection = false;
  for (const row of asked.source.rows) {
    const isSection = row.kind === "section" && !isRow(work, row);
    if (isSection) {
      if (!wasSection) closeSections(work, sections, taken);
      sections = { cells: wasSection ? [...sections.cells, ...row.cells] : row.cells, isSaid: false };
    } else if (isRow(work, row)) takeRow(work, row, sections, taken);
    else taken.fates.push(...allNoted(work, row, "total"));
    wasSection = isSection;
  }
  closeSections(work, sections, taken);
  const { corrections, fates, rows } = taken;
  return { target: asked.target, sheet: lines.located.sheet.name, corrections, fates: counted(fates), rows };
}
