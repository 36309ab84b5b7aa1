import { columnLetters } from "../../plan/address";
import type { DrawnValidation, ValidationRule } from "../drawing";
import { columnPlace, FIRST_ROW, type Column, type InputControl, type Table } from "../table";
import type { Template } from "../template";
import type { TemplateWords } from "../words";
import { listName, type DrawContext } from "./context";

type AlertKind = keyof TemplateWords["alerts"];

interface Control {
  readonly rule: ValidationRule;
  readonly alert: AlertKind | null;
}

/** What Excel itself refuses at typing; a paste is not refused, so the rules look again. */
export function controlRule(control: InputControl, prefix: string): Control {
  switch (control.type) {
    case "list":
      return { rule: { type: "list", source: `=${listName(prefix, control.list)}` }, alert: "list" };
    case "percent":
      return { rule: { type: "decimal", min: 0, max: 1 }, alert: "percent" };
    case "whole":
      return { rule: { type: "wholeNumber", min: control.min, max: control.max }, alert: "whole" };
    case "date":
      return { rule: { type: "date", min: "2000-01-01", max: "2099-12-31" }, alert: "date" };
    case "count":
    case "free":
      return { rule: { type: "none" }, alert: null };
  }
}

/** A validation with its prompt; a warning, never a refusal, since « Sans objet » may be typed anywhere. */
export function drawValidation(
  context: Pick<DrawContext, "prefix" | "words">,
  range: string,
  control: InputControl,
  prompt: string,
): DrawnValidation {
  const { rule, alert } = controlRule(control, context.prefix);
  const words = context.words.prompts[prompt];
  if (!words) throw new Error(`No prompt for ${prompt}`);
  const said = alert ? context.words.alerts[alert] : null;
  return { range, rule, prompt: words, ...(said ? { alert: { style: "warning", ...said } } : {}) };
}

/** What a cell takes, and which words are shown beside it. */
export interface CellInput {
  readonly control: InputControl;
  readonly prompt: string;
}

/**
 * What a cell of an input column takes: a result of a year with a milestone a status, of a year without target
 * anything.
 * @param row place of the row in the template, from 0.
 */
export function cellInput({ roadmap }: Pick<Template, "roadmap">, column: Column, row: number): CellInput {
  const usual = { control: column.control ?? { type: "free" as const }, prompt: column.prompt ?? column.id };
  if (column.year === undefined) return usual;
  const target = roadmap.indicators[row]?.targets[column.year - 1];
  if (target?.kind === "none") return { control: { type: "free" }, prompt: "noTarget" };
  if (target?.kind === "milestone") {
    const isResult = column.id !== `local${column.year}`;
    return isResult
      ? { control: { type: "list", list: "milestoneStatuses" }, prompt: "milestone" }
      : { control: { type: "free" }, prompt: "noLocalTarget" };
  }
  // The unit of a relative target may be an index from 0 to 4: no bounds.
  return target?.kind === "relative" ? { ...usual, control: { type: "free" } } : usual;
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
        drawn.push(drawValidation(context, range, cell.control, cell.prompt));
        start = row + 1;
      });
      return drawn;
    });
}
