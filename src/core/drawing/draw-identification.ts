import { chainsIn } from "../programme/template";
import { headingOf } from "../programme/workbook/words";
import { valueFormula } from "../conditions/to-formula";
import { columnLetters } from "../grid/address";
import type { Chain } from "../programme/rule/chains";
import { codesValue } from "../programme/rule/code";
import type {
  CellContent,
  DrawnConditionalFormat,
  DrawnValidation,
  SheetDrawing,
} from "../programme/workbook/drawing";
import {
  FIELD_CODES_COLUMN,
  FIELD_DIAGNOSTIC_COLUMN,
  FIELD_FIRST_ROW,
  fields,
  IDENTIFICATION_TITLE,
  LABEL_COLUMN,
  officialField,
  VALUE_COLUMN,
  type Field,
} from "../programme/workbook/identification";
import type { InputControl } from "../programme/table/table";
import { lists } from "../programme/table/vocabulary";
import { fieldNames, identificationLayout, markName } from "./context";
import type { DrawContext } from "../programme/draw-context";
import { groupWords } from "./diagnostic";
import { fieldHighlights } from "./highlights";
import { page } from "./page";
import { sheet } from "./sheet";
import * as style from "./style";
import { drawValidation } from "./validations";

const at = (column: number, row: number): string => `${columnLetters(column)}${row}`;
const rowOf = (index: number): number => FIELD_FIRST_ROW + index + 1;
const chainOf = ({ template }: DrawContext, field: Field): readonly Chain[] =>
  chainsIn(template, "identification").filter((chain) => chain.cell === field.id);

function value(context: DrawContext, field: Field): CellContent {
  if (field.kind === "official") return officialField(field.id, context.template.roadmap);
  const { category, organization, fiscalYear } = context.choice;
  const [toConfirm] = lists.relativeReadings;
  const given: Readonly<Record<string, string>> = {
    category,
    organization,
    fiscalYear,
    relativeReading: toConfirm,
  };
  return given[field.id] || null;
}

function row(context: DrawContext, field: Field, index: number): CellContent[] {
  const chains = chainOf(context, field);
  const codes = at(FIELD_CODES_COLUMN, rowOf(index));
  if (chains.length === 0) return [field.label, value(context, field), null, null];
  const words = groupWords(chainsIn(context.template, "identification"), 0, context.words, {
    codes: `$${codes}`,
    year: null,
    gap: null,
  });
  const codesFormula = valueFormula(codesValue(chains), identificationLayout(context.prefix));
  return [field.label, value(context, field), `=TRIM(${words})`, `=${codesFormula}`];
}

/** What a field that people fill in takes. */
export const fieldControl = ({ list, format }: Field): InputControl =>
  list ? { type: "list", list } : { type: format === "date" ? "date" : "free" };

function validation(context: DrawContext, field: Field, index: number): readonly DrawnValidation[] {
  if (field.kind === "official") return [];
  return [drawValidation(context, at(VALUE_COLUMN, rowOf(index)), fieldControl(field), field.id)];
}

function highlightsOf(
  { template }: DrawContext,
  field: Field,
  index: number,
): readonly DrawnConditionalFormat[] {
  const codes = `$${at(FIELD_CODES_COLUMN, rowOf(index))}`;
  return fieldHighlights(template, field).flatMap(({ formula, style, stopIfTrue }) =>
    [VALUE_COLUMN, FIELD_DIAGNOSTIC_COLUMN].map((column) => ({
      range: at(column, rowOf(index)),
      formula: formula(codes),
      style,
      stopIfTrue,
    })),
  );
}

/** Their names and their places stay, since formulas and readers know them by those. */
const unusedRows = ({ template: { unusedFields = [] } }: DrawContext): readonly string[] =>
  fields.flatMap(({ id }, index) => (unusedFields.includes(id) ? [`${rowOf(index)}:${rowOf(index)}`] : []));

/** Draws « Identification »: one field a row, each value a defined name. */
export function drawIdentification(context: DrawContext): SheetDrawing {
  const heading = headingOf(context.words, "identification");
  const last = rowOf(fields.length - 1);
  const hidden = unusedRows(context);
  const column = (place: number): string => `${at(place, rowOf(0))}:${at(place, last)}`;
  const valueStyles = fields.map((field, index) => ({
    range: at(VALUE_COLUMN, rowOf(index)),
    style: {
      ...(field.kind === "official" ? style.official : style.entry),
      numberFormat: style.numberFormats[field.format],
      horizontal: "left" as const,
    },
  }));
  return sheet({
    role: "identification",
    title: IDENTIFICATION_TITLE,
    tabColor: "#223654",
    content: [
      { range: "A1:A2", content: [[heading.title], [heading.hint]] },
      {
        range: `${at(LABEL_COLUMN, rowOf(0))}:${at(FIELD_CODES_COLUMN, last)}`,
        content: fields.map((field, index) => row(context, field, index)),
      },
    ],
    styles: [
      { range: "A1", style: style.title },
      { range: "A2", style: style.hint },
      { range: column(LABEL_COLUMN), style: { ...style.band, border: "#C5CAD2", vertical: "top" } },
      ...valueStyles,
      { range: column(FIELD_DIAGNOSTIC_COLUMN), style: { color: "#223654", wrap: true, vertical: "top" } },
    ],
    columns: [
      { column: columnLetters(LABEL_COLUMN), width: 40 },
      { column: columnLetters(VALUE_COLUMN), width: 60 },
      { column: columnLetters(FIELD_DIAGNOSTIC_COLUMN), width: 48 },
      { column: columnLetters(FIELD_CODES_COLUMN), width: 10, hidden: true },
    ],
    ...(hidden.length > 0 ? { hiddenRows: hidden } : {}),
    freeze: { rows: FIELD_FIRST_ROW, columns: 0 },
    validations: fields.flatMap((field, index) => validation(context, field, index)),
    conditionalFormats: fields.flatMap((field, index) => highlightsOf(context, field, index)),
    names: [markName(context, "identification"), ...fieldNames(context)],
    page: page(context, `A1:${at(FIELD_DIAGNOSTIC_COLUMN, last)}`),
  });
}
