/** Which column of the user's table says what a column of the template asks: by header, then by what it holds. */
import { inputsOf, type Column, type Table } from "../programme/table/table";
import type { Template } from "../programme/template";
import { probableItem } from "../programme/rule/nearest-items";
import { habitsOf } from "./column-habits";
import { convert } from "./convert";
import { headsOfHeader, keysOfHeader, knownColumns, tableVocabulary, type KnownColumn } from "./header-words";
import { cellsIn, columnKeyOf, type SourceCell, type SourceColumn, type SourceTable } from "./source-table";

/** By id of the template's column, the key of the user's one. */
export type ColumnMatches = Readonly<Record<string, string>>;

/** How well a header says what a column is. */
const SAME = 100;
const SYNONYM = 90;
const OTHER_WORDS = 80;
/** What the header says with its hint, or without. */
const HINTED = 5;
/** The first or the last word of a header says it. */
const FIRST_WORD = 65;
const LAST_WORD = 60;
/** Taken off what is only like a header. */
const LESS = 30;
/** Taken off when most of what stands under the header is nothing that the column takes. */
const UNFIT = 55;
const LEAST = 50;
/** Shares of values that a column takes. */
const MOST_UNFIT = 0.4;
const MOSTLY = 0.75;

interface Candidate {
  readonly column: Column;
  readonly source: SourceColumn;
  readonly score: number;
}

function headerScore({ own, synonyms, others }: KnownColumn, keys: readonly string[]): number {
  const scores = keys.map((key, place) => {
    const less = place === 0 ? 0 : HINTED;
    if (own.includes(key)) return SAME - less;
    if (synonyms.includes(key)) return SYNONYM - less;
    return others.includes(key) ? OTHER_WORDS - less : 0;
  });
  return Math.max(0, ...scores);
}

/** « Intitulé du projet », « Task name », « Risk ID »: the header is about this. */
function headsScore({ own, synonyms, others }: KnownColumn, { header }: SourceColumn): number {
  const [first, last] = headsOfHeader(header);
  const all = [...own, ...synonyms, ...others];
  if (first !== undefined && all.includes(first)) return FIRST_WORD;
  return last !== undefined && all.includes(last) ? LAST_WORD : 0;
}

/** Shorter headers that differ in a letter are other headers. */
const SHORTEST_MISSPELT = 6;

/** Headers that are none of the table's, with the one of its own that each is probably meant for. */
function misspelt(table: Table, { columns }: SourceTable): ReadonlyMap<string, string> {
  const vocabulary = tableVocabulary(table);
  const own = knownColumns(table).flatMap(({ own: keys, synonyms }) => [...keys, ...synonyms]);
  const unknown = columns
    .map(({ header }) => keysOfHeader(header))
    .filter(([key = "", ...others]) => {
      const isKnown = [key, ...others].some((each) => vocabulary.has(each));
      return key.length >= SHORTEST_MISSPELT && !isKnown;
    });
  return new Map(
    unknown.flatMap(([key = ""]): (readonly [string, string])[] => {
      const alike = own.filter(({ length }) => Math.abs(length - key.length) <= key.length / 4);
      const meant = alike.length > 0 ? probableItem(key, [...new Set(alike)]) : null;
      return meant === null ? [] : [[key, meant]];
    }),
  );
}

/** Cells of a column that are looked at: they are enough to tell what it holds. */
const SAMPLE = 40;

/** The share of the first filled cells that a column takes; 1 when there are none. */
function fitOf(all: readonly SourceCell[], template: Template, column: Column): number {
  const cells = all.slice(0, SAMPLE);
  if (cells.length === 0) return 1;
  const habits = habitsOf(cells);
  const of = { template, column, habits, from1904: false, to1904: false, isName: false };
  return cells.filter((cell) => convert(cell, of).kind === "taken").length / cells.length;
}

/** What only says something by what it holds: a list, a date, a share. */
const isTold = ({ control }: Column): boolean =>
  control !== undefined && control.type !== "free" && control.type !== "whole";

/** A column of lists or of shares that no header names. */
function byContent(
  table: Table,
  source: SourceTable,
  template: Template,
  left: readonly SourceColumn[],
): readonly Candidate[] {
  return inputsOf(table)
    .filter((column) => isTold(column) && column.control?.type !== "date" && column.year === undefined)
    .flatMap((column) =>
      left.flatMap((each) => {
        const cells = cellsIn(source, each);
        const isEnough = cells.length > 1 && new Set(cells.map(({ value }) => value)).size > 1;
        const isText = cells.every(({ value, format }) => typeof value === "string" || format === "percent");
        const fit = isEnough && isText ? fitOf(cells, template, column) : 0;
        return fit >= MOSTLY ? [{ column, source: each, score: fit }] : [];
      }),
    );
}

/** A name is a text, mostly another on each row. */
const SHORTEST_NAME = 5;
const DISTINCT = 0.8;

function couldName(cells: readonly SourceCell[]): boolean {
  const texts = cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  const length = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
  const isText = texts.length > 0 && texts.length >= MOSTLY * cells.length;
  return isText && length >= SHORTEST_NAME && new Set(texts).size >= DISTINCT * texts.length;
}

/** The column of texts that is filled in most names the rows, when none does by its header; the first of them. */
function nameColumn(table: Table, source: SourceTable, left: readonly SourceColumn[]): readonly Candidate[] {
  const [id] = table.namedBy ?? [];
  const column = table.columns.find((each) => each.id === id);
  const named = left
    .map((each) => ({ each, cells: cellsIn(source, each) }))
    .filter(({ cells }) => couldName(cells));
  const most = Math.max(0, ...named.map(({ cells }) => cells.length));
  const found = named.find(({ cells }) => cells.length === most);
  return column && found ? [{ column, source: found.each, score: 1 }] : [];
}

/** Numbers and codes of rows: no two are the same. */
function numberColumn(
  table: Table,
  source: SourceTable,
  [first]: readonly SourceColumn[],
): readonly Candidate[] {
  const column = table.columns.find(({ id }) => id === table.keyColumn);
  if (!column || !first?.isUnnamed) return [];
  const texts = cellsIn(source, first).map(({ value }) => String(typeof value === "object" ? "" : value));
  const isNumber =
    texts.length > 1 && new Set(texts).size === texts.length && texts.every((text) => /^\S{1,8}$/.test(text));
  return isNumber ? [{ column, source: first, score: 1 }] : [];
}

/** The surest first; of those that are as sure, in the order of the template, then of the sheet. Each is taken once. */
function settled(candidates: readonly Candidate[], taken: Record<string, string>): void {
  const sources = new Set(Object.values(taken));
  for (const { column, source } of [...candidates].sort((one, other) => other.score - one.score)) {
    const key = columnKeyOf(source);
    if (taken[column.id] !== undefined || sources.has(key)) continue;
    taken[column.id] = key;
    sources.add(key);
  }
}

const isFree = (source: SourceColumn, taken: Readonly<Record<string, string>>): boolean =>
  !Object.values(taken).includes(columnKeyOf(source));

function byHeaders(table: Table, source: SourceTable, template: Template): readonly Candidate[] {
  const meant = misspelt(table, source);
  const named = source.columns.filter(({ isUnnamed }) => !isUnnamed);
  return knownColumns(table).flatMap((known) =>
    named.flatMap((each) => {
      const keys = keysOfHeader(each.header);
      const own = headerScore(known, keys);
      const nearly = meant.get(keys[0] ?? "");
      const near = nearly === undefined ? 0 : headerScore(known, [nearly]) - LESS;
      const said = Math.max(own, near, headsScore(known, each));
      if (said <= 0) return [];
      const isUnfit =
        isTold(known.column) && fitOf(cellsIn(source, each), template, known.column) < MOST_UNFIT;
      const score = said - (isUnfit ? UNFIT : 0);
      return score >= LEAST ? [{ column: known.column, source: each, score }] : [];
    }),
  );
}

/** The columns of the user's table, matched to those of a table of the template. */
export function proposeColumns(source: SourceTable, table: Table, template: Template): ColumnMatches {
  const taken: Record<string, string> = {};
  settled(byHeaders(table, source, template), taken);
  const left = () => source.columns.filter((each) => isFree(each, taken));
  settled(byContent(table, source, template, left()), taken);
  settled(numberColumn(table, source, source.columns), taken);
  if (table.namedBy?.[0] !== undefined && taken[table.namedBy[0]] === undefined)
    settled(nameColumn(table, source, left()), taken);
  return taken;
}
