import { quote } from "../conditions/to-formula";
import { columnLetters } from "../grid/address";
import type { DrawnValidation, ValidationRule } from "../programme/workbook/drawing";
import {
  columnPlace,
  FIRST_ROW,
  ofYear,
  type Column,
  type InputControl,
  type Table,
} from "../programme/table/table";
import type { Template } from "../programme/template";
import type { Prompt, TemplateWords } from "../programme/workbook/words";
import { readId } from "../programme/table/listed";
import { INDEX_UNITS, lists, NOT_APPLICABLE, NOT_AVAILABLE } from "../programme/table/vocabulary";
import type { DrawContext } from "../programme/draw-context";
import { listName } from "../programme/workbook/names";
import { NBSP } from "./style";

type AlertKind = keyof TemplateWords["alerts"];

interface Control {
  readonly rule: ValidationRule;
  readonly alert: AlertKind | null;
}

/** Where a control stands, for one that a formula says. */
export interface ControlPlace {
  /** Relative address of the range's first cell. */
  readonly cell: string;
  /** Reference to another column's cell of the same row; null when that column is not there. */
  readonly refer: (column: string) => string | null;
}

/** The cell's text as rules read it: outer and unusual spaces do not count. */
const textOf = (cell: string): string => `TRIM(SUBSTITUTE(${cell},"${NBSP}"," "))`;

/** No array of words: a validation's formula takes none. */
const saysNoRate = (cell: string): string =>
  `OR(${[NOT_APPLICABLE, NOT_AVAILABLE].map((word) => `${textOf(cell)}=${quote(word)}`).join(",")})`;

const isShare = (cell: string): string => `AND(${cell}>=0,${cell}<=1)`;

/** Place, among the units, of the first that is an index: those that follow are too. */
const FIRST_INDEX = Math.min(...INDEX_UNITS.map((unit) => lists.units.indexOf(unit) + 1));

/** A rate, or one of the words that say that there is none; any number where the row's unit is an index. */
function rateFormula({ cell, refer }: ControlPlace, isIndexable: boolean): string {
  const unit = isIndexable ? refer(readId("unit")) : null;
  const isNumber = unit === null ? isShare(cell) : `OR(${unit}>=${FIRST_INDEX},${isShare(cell)})`;
  return `=IF(ISNUMBER(${cell}),${isNumber},${saysNoRate(cell)})`;
}

/** What Excel warns of at typing: what the rules say of the cell's type, bounds and words. They look again at what is pasted. */
export function controlRule(control: InputControl, prefix: string, place: ControlPlace): Control {
  const { cell } = place;
  switch (control.type) {
    case "list":
      return { rule: { type: "list", source: `=${listName(prefix, control.list)}` }, alert: "list" };
    case "percent":
      return control.words === undefined
        ? { rule: { type: "decimal", min: 0, max: 1 }, alert: "share" }
        : { rule: { type: "custom", formula: rateFormula(place, false) }, alert: "percent" };
    case "index":
      return { rule: { type: "custom", formula: rateFormula(place, true) }, alert: "index" };
    case "count":
      return control.most === undefined
        ? {
            rule: {
              type: "custom",
              formula: `=IF(ISNUMBER(${cell}),AND(${cell}>=0,INT(${cell})=${cell}),FALSE)`,
            },
            alert: "count",
          }
        : { rule: { type: "wholeNumber", min: 0, max: control.most }, alert: "positions" };
    case "whole":
      return { rule: { type: "wholeNumber", min: control.min, max: control.max }, alert: "whole" };
    case "decimal":
      return { rule: { type: "decimal", min: control.min, max: control.max }, alert: "decimal" };
    case "date":
      return { rule: { type: "date", min: "2000-01-01", max: "2099-12-31" }, alert: "date" };
    case "free":
      return { rule: { type: "none" }, alert: null };
  }
}

const nowhere = (): null => null;

/** The alert with the bounds of its scale, where it has some; the decimal sign is that of the workbook's language. */
function withBounds({ title, message }: Prompt, control: InputControl): Prompt {
  if (control.type !== "decimal") return { title, message };
  const { min, max } = control;
  const written = (bound: number): string => String(bound).replace(".", ",");
  return { title, message: message.replace("{min}", written(min)).replace("{max}", written(max)) };
}

/** A validation with its prompt; a warning, never a refusal, since « Sans objet » may be typed anywhere. */
export function drawValidation(
  context: Pick<DrawContext, "prefix" | "words">,
  range: string,
  control: InputControl,
  prompt: string,
  refer: ControlPlace["refer"] = nowhere,
): DrawnValidation {
  const [cell = ""] = range.split(":");
  const { rule, alert } = controlRule(control, context.prefix, { cell, refer });
  const words = context.words.prompts[prompt];
  if (!words) throw new Error(`No prompt for ${prompt}`);
  const refusal = alert ? context.words.alerts[alert] : null;
  return {
    range,
    rule,
    prompt: words,
    ...(refusal ? { alert: { style: "warning", ...withBounds(refusal, control) } } : {}),
  };
}

/** What a cell takes, and which words are shown beside it. */
export interface CellInput {
  readonly control: InputControl;
  readonly prompt: string;
}

/** A result chosen in a list instead of a rate: a milestone's status, what an organization answers. */
const chosen = { milestone: "resultWords", organization: "answers" } as const;
const prompts = { milestone: "milestone", organization: "answer" } as const;

const chosenInput = (kind: keyof typeof chosen, isResult: boolean): CellInput =>
  isResult
    ? { control: { type: "list", list: chosen[kind] }, prompt: prompts[kind] }
    : { control: { type: "free" }, prompt: "noLocalTarget" };

/**
 * What a cell of an input column takes: a result of a year with a milestone a status, of a year without target
 * anything.
 * @param row place of the row in the template, from 0.
 */
export function cellInput({ roadmap }: Pick<Template, "roadmap">, column: Column, row: number): CellInput {
  const usual = { control: column.control ?? { type: "free" as const }, prompt: column.prompt ?? column.id };
  if (column.id === "baseline") return { ...usual, control: { type: "index" } };
  // Only a result or a target is what the target of its year makes it.
  if (column.year === undefined || column.control?.type !== "percent") return usual;
  const kind = roadmap.indicators[row]?.targets[column.year - 1]?.kind;
  switch (kind) {
    case "none":
      return { control: { type: "free" }, prompt: "noTarget" };
    case "milestone":
    case "organization":
      return chosenInput(kind, column.id !== ofYear("local", column.year));
    case "relative":
      // Its unit may be an index from 0 to 4.
      return { ...usual, control: { type: "index" } };
    default:
      return usual;
  }
}

/** Validations of a table's input columns, neighbouring cells with the same one together. */
export function drawValidations(context: DrawContext, table: Table): readonly DrawnValidation[] {
  return table.columns
    .filter((column) => column.kind === "input")
    .flatMap((column) => {
      const letters = columnLetters(columnPlace(table, column.id));
      const cells = Array.from({ length: table.rowCount }, (_, row) =>
        cellInput(context.template, column, row),
      );
      const drawn: DrawnValidation[] = [];
      let start = 0;
      cells.forEach((cell, row) => {
        const next = cells[row + 1];
        if (next && next.prompt === cell.prompt && next.control.type === cell.control.type) return;
        const range = `${letters}${FIRST_ROW + 1 + start}:${letters}${FIRST_ROW + 1 + row}`;
        const refer = (id: string) => `$${columnLetters(columnPlace(table, id))}${FIRST_ROW + 1 + start}`;
        drawn.push(drawValidation(context, range, cell.control, cell.prompt, refer));
        start = row + 1;
      });
      return drawn;
    });
}
