/**
 * Data validations as they stand, cell by cell: what a drawing of lists was decided from, looked at again just before
 * it is drawn, and with it. Queues, sends nothing.
 */
import { toA1, type CellPosition } from "../../core/grid/address";
import { toBlocks } from "../../core/grid/blocks";
import type { CellControl, SheetRules } from "../../core/grid/sheet-rules";
import type { DrawnValidation } from "../../core/programme/workbook/drawing";
import { parts } from "./parts";
import { toControl } from "./read-rules";

/** Characters of an answer that the control of one cell takes at most: its texts have 255 characters. */
const PER_CELL = 1_500;

const cellsOf = (range: string): readonly CellPosition[] =>
  toBlocks(range).flatMap(({ top, left, bottom, right }) =>
    Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, place) => ({
      row: top + Math.floor(place / (right - left + 1)),
      column: left + (place % (right - left + 1)),
    })),
  );

/** What is drawn, in parts that fit one request. */
export const controlParts = (drawn: readonly DrawnValidation[]): readonly (readonly DrawnValidation[])[] =>
  parts(drawn, ({ range }) => PER_CELL * cellsOf(range).length);

/** The control of a cell, once the round trip is over. */
export interface StandingControl {
  readonly cell: CellPosition;
  readonly validation: Excel.DataValidation;
}

/** Asks for the controls of what is to be drawn, at this moment of the batch. */
export function queueControls(
  sheet: Excel.Worksheet,
  drawn: readonly DrawnValidation[],
): readonly StandingControl[] {
  return drawn
    .flatMap(({ range }) => cellsOf(range))
    .map((cell) => {
      const { dataValidation: validation } = sheet.getRange(toA1(cell));
      validation.load("type,rule,prompt,errorAlert");
      return { cell, validation };
    });
}

const whole = ({ validation: { type, rule, prompt, errorAlert } }: StandingControl): string =>
  JSON.stringify([type, rule, prompt, errorAlert]);

/** Those of the second list that are not what they are in the first one, cell by cell. */
export function changedControls(
  before: readonly StandingControl[],
  now: readonly StandingControl[],
): readonly StandingControl[] {
  const known = new Map(before.map((item) => [toA1(item.cell), whole(item)]));
  return now.filter((item) => known.get(toA1(item.cell)) !== whole(item));
}

/** A formula that says something else from one cell to the next. */
const isRelative = (formula: string): boolean => /(?<![$A-Za-z\d_.])[A-Za-z]{1,3}\$?\d/.test(formula);

function isSame(seen: CellControl | undefined, now: CellControl | null): boolean {
  if (!seen || !now) return (seen?.type ?? "any") === (now?.type ?? "any");
  if (seen.type !== now.type || seen.isBetween !== now.isBetween) return false;
  // Excel gives the formula for the first cell of what was asked for.
  if (seen.formulas.some(isRelative)) return true;
  return seen.formulas.join("\n") === now.formulas.join("\n");
}

/** Whether each cell takes what it took when the sheet was read. */
export function takeTheSame({ controls }: SheetRules, standing: readonly StandingControl[]): boolean {
  const seen = new Map<string, CellControl>();
  for (const control of controls) {
    for (const { top, left, bottom, right } of control.blocks) {
      for (const cell of cellsOf(
        `${toA1({ row: top, column: left })}:${toA1({ row: bottom, column: right })}`,
      ))
        seen.set(toA1(cell), control);
    }
  }
  return standing.every(({ cell: { row, column }, validation }) => {
    const block = { top: row, left: column, bottom: row, right: column };
    return isSame(seen.get(toA1({ row, column })), toControl({ block, validation }));
  });
}

/** Gives cells back the controls that they had. */
export function queueControlsBack(sheet: Excel.Worksheet, standing: readonly StandingControl[]): void {
  for (const { cell, validation } of standing) {
    const target = sheet.getRange(toA1(cell)).dataValidation;
    target.clear();
    if (validation.type !== "None") target.rule = validation.rule;
    target.prompt = validation.prompt;
    if (validation.type !== "None") target.errorAlert = validation.errorAlert;
  }
}
