import { DIAGNOSTIC } from "../programme/table/finding-columns";
import { headingOf } from "../programme/workbook/words";
import { columnLetters } from "../grid/address";
import type {
  CellContent,
  ContentBlock,
  DrawnColumn,
  DrawnConditionalFormat,
  DrawnGroup,
  SheetDrawing,
  StyledRange,
} from "../programme/workbook/drawing";
import {
  BAND_ROW,
  columnPlace,
  FIRST_ROW,
  HEADER_ROW,
  HINT_ROW,
  isHiddenColumn,
  lastShown,
  TITLE_ROW,
  type Column,
  type Table,
  type YearPlace,
} from "../programme/table/table";
import type { ListItems, Template } from "../programme/template";
import { fiscalYearId } from "../programme/rule/rule";
import { columnFormula } from "./column-formula";
import { markName, tableLayout, yearInView } from "./context";
import type { DrawContext } from "../programme/draw-context";
import { tableHighlights } from "./highlights";
import type { GivenRow } from "./given";
import { page } from "./page";
import { sheet } from "./sheet";
import * as style from "./style";
import { leastWidth, WIDEST } from "./text-room";
import { drawValidations } from "./validations";
import { areWrittenNumbers } from "./written-numbers";

const letters = (table: Table, id: string): string => columnLetters(columnPlace(table, id));
const last = (table: Table): string => columnLetters(table.columns.length - 1);
const body = (column: string, rows: number): string =>
  `${column}${FIRST_ROW + 1}:${column}${FIRST_ROW + rows}`;

function bodyContent(
  context: DrawContext,
  table: Table,
  given: readonly GivenRow[],
): readonly CellContent[][] {
  return Array.from({ length: table.rowCount }, (_, index) => {
    const layout = tableLayout(table, context.prefix, FIRST_ROW + 1 + index);
    return table.columns.map(
      (column) => columnFormula(context.template, table, column, layout) ?? given[index]?.[column.id] ?? null,
    );
  });
}

const bases = {
  official: style.official,
  input: style.entry,
  computed: style.calculated,
  support: {},
  output: {},
} as const;

// A hidden text that wraps would make its row as high as if it were read.
const baseOf = (column: Column) => (column.id === DIAGNOSTIC ? style.calculated : bases[column.kind]);

/** True for a column that publishes nothing but numbers, kept as the texts that they are. */
const isOfNumbers = ({ keyColumn }: Table, { id, kind }: Column, given: readonly GivenRow[]): boolean =>
  kind === "official" && id !== keyColumn && areWrittenNumbers(given.map((row) => row[id] ?? null));

function columnStyle(table: Table, column: Column, given: readonly GivenRow[]): StyledRange {
  // A formula under the text format would be kept as text.
  const isFormula = column.kind !== "official" && column.kind !== "input";
  const numberFormat = isFormula && column.format === "text" ? "General" : style.numberFormats[column.format];
  return {
    range: body(letters(table, column.id), table.rowCount),
    style: {
      ...baseOf(column),
      ...(isOfNumbers(table, column, given) ? { horizontal: "right" as const } : {}),
      numberFormat,
    },
  };
}

/** Letters of the first and of the last of the columns, which stand side by side; nothing when there are none. */
function spanOf(table: Table, columns: readonly Column[]): readonly { start: string; end: string }[] {
  const places = columns.map(({ id }) => letters(table, id));
  return places.slice(0, 1).map((start) => ({ start, end: places.at(-1) ?? start }));
}

/** A year has a line of its own, or it would be cut at its hyphen. */
const drawnHeader = ({ header, year }: Column): string =>
  year === undefined ? header : header.replace(/ (?=20\d{2}-20\d{2}$)/, "\n");

const yearsOf = ({ columns }: Table): readonly YearPlace[] =>
  [...new Set(columns.flatMap(({ year }) => year ?? []))].sort((left, right) => left - right);

const bandOf = (table: Table, year: YearPlace): readonly Column[] =>
  table.columns.filter((column) => column.year === year && column.kind !== "support");

function bandStyles(table: Table): readonly StyledRange[] {
  return yearsOf(table).flatMap((year) =>
    spanOf(table, bandOf(table, year)).map(({ start, end }) => ({
      range: `${start}${BAND_ROW + 1}:${end}${BAND_ROW + 1}`,
      style: { ...style.band, numberFormat: style.numberFormats.text },
    })),
  );
}

/** Columns of a band over which one label is enough; a wider one says its year at both ends. */
const SEEN_AT_ONCE = 5;

function bandContent(context: DrawContext, table: Table): readonly ContentBlock[] {
  return yearsOf(table).flatMap((year) => {
    const band = bandOf(table, year);
    return spanOf(table, band).flatMap(({ start, end }) =>
      // The label stands over the last column of the year: the only one left when the group is folded.
      [...(band.length > SEEN_AT_ONCE ? [start] : []), end].map((column) => ({
        range: `${column}${BAND_ROW + 1}:${column}${BAND_ROW + 1}`,
        content: [[fiscalYearId(context.template.roadmap, year)]],
      })),
    );
  });
}

function groups(context: DrawContext, table: Table): readonly DrawnGroup[] {
  const view = yearInView(context);
  return yearsOf(table).flatMap((year) => {
    // The gap stays out of the group: it sums the year up, and keeps neighbouring groups apart.
    const details = table.columns.filter((column) => column.isFolded && column.year === year);
    return spanOf(table, details).map(({ start, end }) => ({
      columns: `${start}:${end}`,
      collapsed: view !== null && view !== year,
    }));
  });
}

function conditionalFormats({ template }: DrawContext, table: Table): readonly DrawnConditionalFormat[] {
  return tableHighlights(template, table).map(({ columns, looksAt, formula, style: look, stopIfTrue }) => {
    const [first = "", final = first] = [columns[0], columns.at(-1)];
    const range = `${letters(table, first)}${FIRST_ROW + 1}:${letters(table, final)}${FIRST_ROW + table.rowCount}`;
    return {
      range,
      formula: formula(`$${letters(table, looksAt)}${FIRST_ROW + 1}`),
      style: look,
      stopIfTrue,
    };
  });
}

/** Characters of the arrow by which a list unfolds. */
const ARROW = 2;

/** Wide enough for every word of its choices, which are bold once highlighted. */
function widthOf({ width, control }: Column, { lists }: Template): number {
  const choices: ListItems = control?.type === "list" ? (lists[control.list] ?? []) : [];
  return Math.max(width, ...choices.map((choice) => Math.min(WIDEST, leastWidth(String(choice)) + ARROW)));
}

function widths(table: Table, template: Template): readonly DrawnColumn[] {
  return table.columns.map((column) => ({
    column: letters(table, column.id),
    width: widthOf(column, template),
    ...(isHiddenColumn(column) ? { hidden: true } : {}),
  }));
}

/** Draws a table's sheet: headings, rows, formulas, lists, formats, groups, highlights, mark. */
export function drawTable(
  context: DrawContext,
  table: Table,
  given: readonly GivenRow[],
  extraStyles: readonly StyledRange[],
): SheetDrawing {
  const words = headingOf(context.words, table.id);
  const lastRow = FIRST_ROW + table.rowCount;
  const visibleEnd = letters(table, lastShown(table)?.id ?? table.keyColumn);
  return sheet({
    role: table.id,
    title: table.title,
    tabColor: "#095797",
    content: [
      {
        range: `A${TITLE_ROW + 1}:A${HINT_ROW + 1}`,
        content: [[words.title], [words.hint]],
      },
      ...bandContent(context, table),
      {
        range: `A${HEADER_ROW + 1}:${last(table)}${HEADER_ROW + 1}`,
        content: [table.columns.map(drawnHeader)],
      },
      { range: `A${FIRST_ROW + 1}:${last(table)}${lastRow}`, content: bodyContent(context, table, given) },
    ],
    styles: [
      { range: `A${TITLE_ROW + 1}`, style: style.title },
      { range: `A${HINT_ROW + 1}`, style: style.hint },
      ...bandStyles(table),
      { range: `A${HEADER_ROW + 1}:${visibleEnd}${HEADER_ROW + 1}`, style: style.heading },
      ...table.columns.map((column) => columnStyle(table, column, given)),
      ...extraStyles,
    ],
    columns: widths(table, context.template),
    rowHeights: [{ rows: `${HEADER_ROW + 1}:${HEADER_ROW + 1}`, height: 48 }],
    groups: groups(context, table),
    freeze: { rows: HEADER_ROW + 1, columns: table.frozenColumns },
    validations: drawValidations(context, table),
    conditionalFormats: conditionalFormats(context, table),
    table: { name: context.prefix + table.tableName, range: `A${HEADER_ROW + 1}:${last(table)}${lastRow}` },
    names: [markName(context, table.id)],
    page: page(context, `A1:${visibleEnd}${lastRow}`, `$${HEADER_ROW}:$${HEADER_ROW + 1}`),
  });
}
