/** Taking a template back out of a workbook while nothing was typed in it, and drawing again what was emptied of it. */
import { namesIn, USUAL_PREFIX } from "../programme/workbook/settle-names";
import type { CellValue, Grid, GridSheet } from "../grid/grid";
import { drawTemplate } from "../drawing/draw-template";
import type { TemplateChoice } from "../programme/draw-context";
import type { Edition } from "../programme/edition";
import type { FindingCell } from "../programme/finding/facts";
import type { SheetDrawing } from "../programme/workbook/drawing";
import { emptiedSheets } from "../programme/workbook/emptied";
import { fields } from "../programme/workbook/identification";
import { incompleteOf } from "../programme/workbook/incomplete";
import { markOf } from "../programme/workbook/mark";
import { REPORT_ROLE } from "../programme/workbook/report";
import type { Column } from "../programme/table/table";
import { lists } from "../programme/table/vocabulary";
import { findNames } from "../reading/found-names";
import { locateIdentification, locateTable } from "../reading/locate";
import { placesOf } from "../reading/locate-formulas";
import { isBlankValue } from "../text/blank";
import { choiceFields, choiceIn } from "./choice-in";
import { restingOn, type RestingOn } from "./resting-on";
import { typedCells } from "./typed-cells";
import type { TypedCell } from "./update";

export interface Withdrawable extends RestingOn {
  /** The sheets of the template, as they were read; empty when one of them is to stay, so that all of them do. */
  readonly sheets: readonly GridSheet[];
  /** Cells where somebody typed. */
  readonly typed: readonly FindingCell[];
  /** Titles of sheets that cannot be told from a copy of them. */
  readonly twice: readonly string[];
  /** Titles of its sheets that could not be read. */
  readonly unread: readonly string[];
}

/** The sheets that bear the mark of the template and that it draws; the rules are drawn anew when they are asked for. */
function markedSheets(
  { sheets }: Grid,
  { roadmap, pages }: Edition,
): ReadonlyMap<string, readonly GridSheet[]> {
  const marked = new Map<string, GridSheet[]>();
  for (const sheet of sheets) {
    const mark = markOf(sheet);
    const isOurs = mark?.roadmap === roadmap.id && incompleteOf(sheet) === null;
    if (!mark || !isOurs || !pages.some(({ role }) => role === mark.role)) continue;
    marked.set(mark.role, [...(marked.get(mark.role) ?? []), sheet]);
  }
  return marked;
}

/** What the form asked for was not typed in the sheets: the form asks for it again. */
const isOfForm = ({ place }: TypedCell): boolean =>
  place.kind === "field" && choiceFields.some((field) => field === place.field);

/**
 * Whether the template may go: nothing but itself is on its sheets, and nothing else rests on them.
 * @param own what is read for that template, with its formulas and its notes.
 * @param whole the whole workbook, read alike.
 */
export function withdrawable(own: Grid, edition: Edition, whole: Grid): Withdrawable {
  const marked = markedSheets(own, edition);
  const twice = [...marked.values()].filter(({ length }) => length > 1).flat();
  const all = [...marked].flatMap(([role, [sheet]]) => (sheet ? [{ sheet, role }] : []));
  const typed = typedCells(own, edition, all, choiceIn(own, edition)).filter((cell) => !isOfForm(cell));
  // A report that was written stays, with what was decided there: it is none of the template any more.
  const isReport = ({ role }: { readonly role: string }): boolean => role === REPORT_ROLE;
  const isWritten = typed.some(isReport);
  const sheets = all.filter((of) => !isReport(of) || !isWritten).map(({ sheet }) => sheet);
  const blocking = typed.filter((cell) => !isReport(cell));
  const { noted, referring } = restingOn(whole, sheets);
  const unread = whole.unread
    .filter(({ names = [] }) => markOf({ names })?.roadmap === edition.roadmap.id)
    .map(({ sheet }) => sheet);
  const isFree = [blocking, noted, referring, twice, unread].every(({ length }) => length === 0);
  return {
    sheets: isFree ? sheets : [],
    typed: blocking.map(({ sheet, address }) => ({ sheet, address })),
    ...{ noted, referring },
    twice: twice.map(({ name }) => name),
    unread,
  };
}

/** A sheet that was emptied, and what is drawn there again. */
export interface Refilling {
  readonly sheet: GridSheet;
  readonly drawing: SheetDrawing;
}

/**
 * What to draw on the sheets of the template that hold nothing any more, with the titles and names of the others.
 * @param choice what the template was inserted for, as far as it is known; « Identification » says it where it is there.
 */
export function refillings(own: Grid, edition: Edition, choice: TemplateChoice | null): readonly Refilling[] {
  const emptied = emptiedSheets(own, edition.roadmap.id);
  const there = new Map(
    [...markedSheets(own, edition)].flatMap(([role, [sheet]]) => (sheet ? [[role, sheet]] : [])),
  );
  const titles = Object.fromEntries(
    Object.entries(edition.titles).map(([role, title]) => [role, there.get(role)?.name ?? title]),
  );
  const isSaid = !emptied.some((sheet) => markOf(sheet)?.role === "identification");
  const prefix = findNames(own, titles["identification"] ?? null)?.prefix ?? USUAL_PREFIX;
  const { sheets } = drawTemplate(edition, {
    template: edition,
    words: edition.words,
    choice: isSaid || !choice ? choiceIn(own, edition) : choice,
    ...{ prefix, titles },
  });
  const names = new Set(namesIn(own).map((name) => name.toLowerCase()));
  return emptied.flatMap((sheet) => {
    const drawing = sheets.find(({ role }) => role === markOf(sheet)?.role);
    if (!drawing || there.get(drawing.role) !== sheet) return [];
    const missing = drawing.names.filter(({ name, scope }) =>
      scope === "workbook"
        ? !names.has(name.toLowerCase())
        : !sheet.names.some((own) => own.name.toLowerCase() === name.toLowerCase()),
    );
    return [{ sheet, drawing: { ...drawing, names: missing } }];
  });
}

/**
 * Whether a column to fill in holds answers. The template prefills some, all alike, or with the first item of their
 * list: what could be its own is no answer.
 */
function answersIn({ lists: of }: Edition, { control }: Column, values: readonly CellValue[]): boolean {
  const [value, ...others] = values.filter((item) => !isBlankValue(item));
  if (value === undefined) return false;
  const isListed = control?.type === "list" && of[control.list]?.[0] === value;
  return others.some((other) => other !== value) || (others.length === 0 && !isListed);
}

/**
 * Whether nothing seems to be answered yet, but for what the form asked: quick, for saying what may be done; whether
 * something was typed is looked at when it is done.
 */
export function isUnanswered(own: Grid, edition: Edition): boolean {
  const inTables = edition.tables.some((table) => {
    const located = locateTable(own, edition, table.id);
    if (!located) return false;
    const places = placesOf(located, table);
    const { origin, values } = located.sheet;
    const rows = values.slice(Math.max(0, located.headerRow + 1 - origin.row));
    return table.columns.some((column) => {
      const place = places[column.id];
      if (column.kind !== "input" || place === undefined) return false;
      return answersIn(
        edition,
        column,
        rows.map((row) => row[place - origin.column] ?? null),
      );
    });
  });
  return !inTables && !answersFields(own, edition);
}

function answersFields(own: Grid, edition: Edition): boolean {
  const located = locateIdentification(own, edition);
  if (!located) return false;
  const { labels, valueOffset, sheet } = located;
  const [toConfirm] = lists.relativeReadings;
  return fields
    .filter(({ id, kind }) => kind === "input" && !choiceFields.some((field) => field === id))
    .some(({ id }) => {
      const label = labels[id];
      if (!label) return false;
      const row = sheet.values[label.row - sheet.origin.row];
      const value = row?.[label.column + valueOffset - sheet.origin.column] ?? null;
      return !isBlankValue(value) && value !== toConfirm;
    });
}

/** Whether its « Identification » bears the mark of the template. */
export const isOfTemplate = (own: Grid, edition: Edition): boolean =>
  markedSheets(own, edition).has("identification");
