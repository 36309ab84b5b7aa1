/** Rows and columns that are inserted or deleted: everything that we keep beside Univer moves along. */
import { moved, pushFormula, type Structure } from "../formulas/shift";
import { parseAddress, formatRect, sheetPrefix } from "./addresses";
import { between, type Rect } from "./rect";
import { sheetName, sheetsOf } from "./sheets";
import type { Book, Sheet } from "./book";
import type { Painted } from "./painted";
import type { ChartState, Outline, SheetState, ValidationRuleState, ValidationState } from "./sheet-state";

/** Where a rectangle goes; null when it is deleted as a whole. */
function pushRect(rect: Rect, { axis, at, count }: Structure): Rect | null {
  const start = axis === "row" ? rect.row : rect.column;
  const length = axis === "row" ? rect.rows : rect.columns;
  const end = start + length - 1;
  const put = (first: number, last: number): Rect =>
    axis === "row"
      ? between(first, rect.column, last, rect.column + rect.columns - 1)
      : between(rect.row, first, rect.row + rect.rows - 1, last);
  if (length > 10_000) return rect; // whole rows or columns, and wholly open ranges, stay
  if (count >= 0)
    return at <= start ? put(start + count, end + count) : at <= end ? put(start, end + count) : rect;
  const stop = at - count - 1;
  const first = start < at ? start : start > stop ? start + count : at;
  const last = end < at ? end : end > stop ? end + count : at - 1;
  return first > last ? null : put(first, last);
}

const pushRects = (rects: readonly Rect[], structure: Structure): readonly Rect[] =>
  rects.flatMap((rect) => pushRect(rect, structure) ?? []);

const pushPainted = <V>(painted: Painted<V>, structure: Structure): Painted<V> =>
  painted.flatMap((region) => {
    const rect = pushRect(region.rect, structure);
    return rect ? [{ ...region, rect }] : [];
  });

function pushOutline(outline: Outline, structure: Structure): Outline {
  const go = (index: number): readonly number[] => {
    const to = moved(index, structure);
    return to === null ? [] : [to];
  };
  return {
    levels: new Map(
      [...outline.levels].flatMap(([index, level]) => go(index).map((to) => [to, level] as const)),
    ),
    collapsed: new Set([...outline.collapsed].flatMap(go)),
  };
}

function pushChart(chart: ChartState, structure: Structure): ChartState {
  const place = parseAddress(chart.place);
  const rect = place && pushRect(place.rect, structure);
  return rect ? { ...chart, place: formatRect(rect) } : chart;
}

/** What lies on the sheet itself moves. */
function pushPlaces(state: SheetState, structure: Structure): Partial<SheetState> {
  const { page } = state;
  const push = (rect: Rect | null): Rect | null => rect && pushRect(rect, structure);
  return {
    tables: state.tables.flatMap((table) => {
      const rect = pushRect(table.rect, structure);
      return rect ? [{ ...table, rect }] : [];
    }),
    conditionalFormats: state.conditionalFormats
      .map((format) => ({ ...format, rects: pushRects(format.rects, structure) }))
      .filter(({ rects }) => rects.length > 0),
    validations: pushPainted(state.validations, structure),
    locked: pushPainted(state.locked, structure),
    indents: pushPainted(state.indents, structure),
    links: pushPainted(state.links, structure),
    notes: pushPainted(state.notes, structure),
    comments: pushPainted(state.comments, structure),
    charts: state.charts.map((chart) => pushChart(chart, structure)),
    ...(structure.axis === "row"
      ? { rowOutline: pushOutline(state.rowOutline, structure) }
      : { columnOutline: pushOutline(state.columnOutline, structure) }),
    page: page && {
      ...page,
      printArea: push(page.printArea),
      titleRows: push(page.titleRows),
      titleColumns: push(page.titleColumns),
    },
  };
}

type Rewrite = (formula: string) => string;

function rewriteRule(rule: ValidationRuleState, rewrite: Rewrite): ValidationRuleState {
  const bound = <B extends number | string | null>(value: B): B | string =>
    typeof value === "string" && value.startsWith("=") ? rewrite(value) : value;
  if (rule.type === "none") return rule;
  if (rule.type === "list") return { ...rule, source: bound(rule.source) };
  if (rule.type === "custom") return { ...rule, formula: rewrite(rule.formula) };
  return { ...rule, formula1: bound(rule.formula1), formula2: bound(rule.formula2) };
}

function rewriteValidation(
  validation: ValidationState,
  rewrite: Rewrite,
  structure: Structure | null,
): ValidationState {
  const { anchor } = validation;
  const to = structure && moved(structure.axis === "row" ? anchor.row : anchor.column, structure);
  const next =
    to === null ? anchor : structure?.axis === "row" ? { ...anchor, row: to } : { ...anchor, column: to };
  return { ...validation, anchor: next, rule: rewriteRule(validation.rule, rewrite) };
}

/** Formulas of rules that point at the changed sheet are rewritten, on whatever sheet they are. */
function rewriteRules(state: SheetState, rewrite: Rewrite, structure: Structure | null): Partial<SheetState> {
  const seen = new Map<ValidationState, ValidationState>();
  return {
    conditionalFormats: state.conditionalFormats.map((format) => ({
      ...format,
      formula: rewrite(format.formula),
    })),
    validations: state.validations.map(({ rect, value }) => {
      const known = seen.get(value) ?? rewriteValidation(value, rewrite, structure);
      seen.set(value, known);
      return { rect, value: known };
    }),
  };
}

/** Moves tables, rules, protection, outline and the like; Univer moves the cells and the names. */
export function changeStructure(changed: Sheet, structure: Structure): void {
  const { book } = changed;
  const quoted = [`'${sheetName(changed).replaceAll("'", "''")}'!`, `${sheetPrefix(sheetName(changed))}!`];
  for (const sheet of sheetsOf(book)) {
    const own = sheet === changed;
    const onChanged = (prefix: string): boolean => (prefix === "" ? own : quoted.includes(prefix));
    const rewrite: Rewrite = (formula) => pushFormula(formula, structure, onChanged);
    book.change(sheet, rewriteRules(book.state(sheet), rewrite, own ? structure : null));
    if (own) book.change(sheet, pushPlaces(book.state(sheet), structure));
  }
}

/** Formulas of rules follow the new title of a sheet. */
export function renameInRules(book: Book, from: string, to: string): void {
  const old = [`'${from.replaceAll("'", "''")}'!`, `${sheetPrefix(from)}!`];
  const rewrite: Rewrite = (formula) =>
    old.reduce((text, prefix) => text.replaceAll(prefix, `${sheetPrefix(to)}!`), formula);
  for (const sheet of sheetsOf(book)) book.change(sheet, rewriteRules(book.state(sheet), rewrite, null));
}
