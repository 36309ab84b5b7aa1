/**
 * The tables of a sheet that nobody drew for us: under titles or not, one above the other or side by side, with headers
 * on one row or two, blank rows, titles of groups of rows, rows of totals, headers that stand again.
 */
import { blockAddress } from "../grid/blocks";
import { columnLetters, toA1 } from "../grid/address";
import { heldAt, saidAt, NOT_CALCULATED } from "../grid/input-cell";
import type { FormatCategory, GridSheet } from "../grid/grid";
import { headerText, userHeaderKey } from "../reading/column-mapping";
import { isBlankValue } from "../text/blank";
import { headerKey } from "../text/header-key";
import { cellsWithin, findHeaders, meets, type FoundHeader } from "./find-headers";
import { headerLike, linesOf, type Held } from "./sheet-lines";
import type { SourceCell, SourceColumn, SourceRow, SourceSheet, SourceTable } from "./source-table";

type Lines = ReadonlyMap<number, readonly Held[]>;

/** Blank rows after which nothing is of the table any more. */
const LONGEST_GAP = 20;

const totals: ReadonlySet<string> = new Set(
  [
    ...["Total", "Totaux", "Sous-total", "Sous-totaux", "Grand total", "Total général", "Moyenne", "Somme"],
    ...["Subtotal", "Sub-total", "Average", "Sum", "Moyennes", "Total partiel"],
  ].map(headerKey),
);

/** What titles of groups of rows begin with. */
const section =
  /^(?:axe|orientation|objectif|chantier|volet|priorité|section|phase|thème|bloc|enjeu|goal|pillar|stream)(?![\p{L}\p{N}])/iu;

/** What stands under a table, and is no row of it. */
const foot =
  /^(?:légende|notes?|source|sources|n\.? ?b\.?|mise? à jour|approuvée?s?|préparée?s?|signatures?|legend|last updated|approved|prepared|document|page)(?![\p{L}\p{N}])/iu;

/** How to fill a column in, under its header: « (AAAA-MM-JJ) », « % ». */
const hint = /^\s*(?:[([{<].*[)\]}>]|[%$#*]+)\s*$/s;

const isHintRow = (cells: readonly Held[]): boolean =>
  cells.length > 0 && cells.every(({ value }) => typeof value === "string" && hint.test(value));

/** How many of these rows, right under the header, say how to fill its columns in. */
function hintsUnder(lines: Lines, header: FoundHeader, rows: readonly number[]): number {
  const first = rows.findIndex(
    (row, index) => row !== header.bottom + 1 + index || !isHintRow(cellsWithin(lines, row, header)),
  );
  return first < 0 ? rows.length : first;
}

/** Under its header, the rows of a table. */
interface Body {
  readonly header: FoundHeader;
  readonly rows: readonly number[];
  /** Zero-based row of its title; null when it has none. */
  readonly title: number | null;
  /** Zero-based rows of its header, wherever it stands again. */
  readonly headerRows: ReadonlySet<number>;
}

const keysAt = (lines: Lines, { bottom, left, right }: FoundHeader): string =>
  cellsWithin(lines, bottom, { left, right })
    .map((cell) => userHeaderKey(headerLike(cell) ?? ""))
    .join("|");

/** After a blank row, a legend, a note, a signature. */
function isFoot(lines: Lines, row: number, last: number, header: FoundHeader): boolean {
  const [first] = cellsWithin(lines, row, header);
  return row > last + 1 && typeof first?.value === "string" && foot.test(first.value);
}

/** The rows between a header and the next one that has columns in common. */
function linesUnder(lines: Lines, header: FoundHeader, end: number): readonly number[] {
  const own: number[] = [];
  let apart: number[] = [];
  let last = header.bottom;
  for (const row of [...lines.keys()].filter((line) => line > header.bottom && line < end)) {
    const filled = cellsWithin(lines, row, header).length;
    if (filled === 0) continue;
    if (row - last - 1 > LONGEST_GAP || isFoot(lines, row, last, header)) break;
    if (filled > 1) {
      own.push(...apart, row);
      apart = [];
    } else if (apart.length === 0 && row === last + 1) own.push(row);
    else apart.push(row);
    last = row;
  }
  return own;
}

const rowsOfHeader = ({ top, bottom }: FoundHeader): readonly number[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => top + index);

const isAlone = (lines: Lines, row: number, header: FoundHeader): boolean =>
  cellsWithin(lines, row, header).length === 1;

/** The row right above a header, or above the blank one over it, when it holds one cell. */
function titleOver(lines: Lines, header: FoundHeader): number | null {
  const found = [header.top - 1, header.top - 2].find((row) => (lines.get(row) ?? []).length > 0);
  return found !== undefined && isAlone(lines, found, header) ? found : null;
}

/** The headers again after a page break: right under rows, with nothing between. */
const isRepeated = (lines: Lines, { header, rows }: Body, next: FoundHeader): boolean =>
  rows.at(-1) === next.top - 1 &&
  !isAlone(lines, next.top - 1, header) &&
  keysAt(lines, header) === keysAt(lines, next);

function bodiesOf(lines: Lines, headers: readonly FoundHeader[]): readonly Body[] {
  const bodies: Body[] = [];
  headers.forEach((header, place) => {
    const next = headers.slice(place + 1).find((other) => other.top > header.bottom && meets(header, other));
    const filled = linesUnder(lines, header, next?.top ?? Infinity);
    // The title of the next table stands right above it.
    const title = next ? titleOver(lines, next) : null;
    const under = filled.filter((row) => title === null || row < title);
    const count = hintsUnder(lines, header, under);
    const [hints, rows] = [under.slice(0, count), under.slice(count)];
    const before = bodies.findIndex((body) => meets(body.header, header) && isRepeated(lines, body, header));
    const begun = bodies[before];
    const own = [...rowsOfHeader(header), ...hints];
    if (begun)
      bodies[before] = {
        ...begun,
        rows: [...begun.rows, ...rows],
        headerRows: new Set([...begun.headerRows, ...own]),
      };
    else if (rows.length > 0)
      bodies.push({ header, rows, title: titleOver(lines, header), headerRows: new Set(own) });
  });
  return bodies;
}

/** The last column of the table: those without a header too, where something stands under it. */
function lastColumn(lines: Lines, { header, rows }: Body, others: readonly Body[]): number {
  const isOthers = (column: number): boolean =>
    others.some((body) => body.header !== header && meets(body.header, { left: column, right: column }));
  const isFilled = (column: number): boolean =>
    rows.some((row) => (lines.get(row) ?? []).some(({ left }) => left === column));
  let right = header.right;
  while (isFilled(right + 1) && !isOthers(right + 1)) right += 1;
  return right;
}

/** What the header of a column says: of two rows the lower one, with the title of its group. */
function headerAt(lines: Lines, { top, bottom }: FoundHeader, column: number): string | null {
  const over = (row: number): string | null => {
    const cell = (lines.get(row) ?? []).find(({ left, right }) => left <= column && right >= column);
    return cell ? headerText(cell.value) : null;
  };
  const own = over(bottom);
  if (top === bottom || own === null) return own ?? over(top);
  const group = over(top);
  return group === null || group === own ? own : headerText(`${own} (${group})`);
}

/** A table on its sheet, with its last column. */
interface Ground extends Body {
  readonly lines: Lines;
  readonly sheet: GridSheet;
  readonly right: number;
}

function columnsOf({ lines, header, rows, right }: Ground): readonly SourceColumn[] {
  const places = Array.from({ length: right - header.left + 1 }, (_, index) => header.left + index);
  const isFilled = (place: number): boolean =>
    rows.some((row) => (lines.get(row) ?? []).some(({ left }) => left === place));
  const named = places.flatMap((place) => {
    const text = headerAt(lines, header, place);
    if (text === null && !isFilled(place)) return [];
    const letters = columnLetters(place);
    return [{ header: text ?? letters, letters, place, ...(text === null && { isUnnamed: true as const }) }];
  });
  const keys = named.map(({ header: text }) => userHeaderKey(text));
  return named.map((column, index) => {
    const isSame = (key: string): boolean => key === keys[index];
    return {
      ...column,
      ordinal: keys.slice(0, index + 1).filter(isSame).length,
      count: keys.filter(isSame).length,
    };
  });
}

const formatIn = ({ formats, origin }: GridSheet, row: number, column: number): FormatCategory =>
  formats[row - origin.row]?.[column - origin.column] ?? "general";

function cellsOf({ sheet, header, right }: Ground, row: number): readonly SourceCell[] {
  const { left, bottom } = header;
  return Array.from({ length: right - left + 1 }, (_, index) => left + index).flatMap((column) => {
    const place = { row, column };
    const value = saidAt(sheet, place, bottom);
    if (isBlankValue(value)) return [];
    return [
      {
        ...{ address: toA1(place), place: column, value, format: formatIn(sheet, row, column) },
        ...(value === NOT_CALCULATED && { isOpen: true as const }),
        ...(value !== NOT_CALCULATED && isBlankValue(heldAt(sheet, place)) && { isSpread: true as const }),
      },
    ];
  });
}

function kindOf(cells: readonly SourceCell[], header: FoundHeader, isWide: boolean): SourceRow["kind"] {
  const [first, ...rest] = cells;
  if (first === undefined || typeof first.value !== "string") return "data";
  const key = headerKey(first.value);
  const isSum = /^(?:sous)?tota|^subtotal/.test(key) && rest.every(({ value }) => typeof value !== "string");
  if (totals.has(key) || (isSum && rest.length > 0)) return "total";
  const isTitle = isWide || section.test(first.value) || first.place === header.left;
  return rest.length === 0 && isTitle ? "section" : "data";
}

function rowOf(ground: Ground, row: number): SourceRow {
  const { lines, header } = ground;
  const cells = cellsOf(ground, row);
  const [first] = cellsWithin(lines, row, header);
  const isTitle = typeof first?.value === "string" && section.test(first.value);
  const isWide = first !== undefined && (first.right > first.left || isTitle);
  const kind = kindOf(cells, header, isWide);
  return { row, kind, cells, ...(isWide && kind === "section" && { isWide: true as const }) };
}

function toTable(ground: Ground, date1904: boolean): SourceTable {
  const { lines, sheet, header, rows, title, right } = ground;
  const [titleCell] = title === null ? [] : cellsWithin(lines, title, header);
  return {
    sheet: sheet.name,
    title: titleCell ? headerText(titleCell.value) : null,
    range: blockAddress({ top: header.top, left: header.left, bottom: rows.at(-1) ?? header.bottom, right }),
    columns: columnsOf(ground),
    rows: rows.map((row) => rowOf(ground, row)),
    date1904,
  };
}

/** The filled cells that belong to no table, nor are the title of one. */
function outsideOf(lines: Lines, sheet: GridSheet, tables: readonly Ground[]): readonly string[] {
  const areas = tables.map(({ header, rows, title, headerRows, right }) => {
    const own = new Set([...rows, ...headerRows, ...(title === null ? [] : [title])]);
    return { own, left: header.left, right };
  });
  const isOf = (row: number, column: number): boolean =>
    areas.some(({ own, left, right }) => own.has(row) && column >= left && column <= right);
  const strays = (sheet.strays ?? []).filter(({ value }) => !isBlankValue(value)).map(toA1);
  return [
    ...[...lines.values()]
      .flat()
      .flatMap(({ row, left }) => (isOf(row, left) ? [] : [toA1({ row, column: left })])),
    ...strays,
  ];
}

/**
 * Finds the tables of a sheet.
 * @param vocabulary keys of the headers that such tables may have.
 */
export function findTables(
  sheet: GridSheet,
  vocabulary: ReadonlySet<string>,
  date1904: boolean,
): SourceSheet {
  const lines = linesOf(sheet);
  const bodies = bodiesOf(lines, findHeaders(lines, vocabulary));
  const grounds = bodies.map((body) => ({ ...body, lines, sheet, right: lastColumn(lines, body, bodies) }));
  return {
    sheet: sheet.name,
    tables: grounds.map((ground) => toTable(ground, date1904)),
    outside: outsideOf(lines, sheet, grounds),
  };
}
