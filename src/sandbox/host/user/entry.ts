/** Typing, pasting and deleting: Excel's reading of typed text, data validation and protection. */
import { protectedCell, refused, taken, type EntryAlert, type TypeOutcome } from "./outcome";
import { formatStep, tryWrite, writeStep } from "./write-step";
import { fromR1C1 } from "../formulas/r1c1";
import { interpretTyped } from "../coercion/interpret";
import { readValue, type CellWrite } from "../model/cells";
import { hasLockedCell, isProtected } from "../model/guard";
import { between, cellsOf, isSingleCell } from "../model/rect";
import { patternOf, styleAt } from "../model/styles";
import { accepts, validationAt } from "../model/validations";
import { HostError } from "../protocol/host-error";
import type { RangeRef } from "../model/range";
import type { Sheet } from "../model/book";

const defaultMessage = "This value doesn't match the data validation restrictions defined for this cell.";

const canWrite = ({ sheet, rect }: RangeRef): boolean => !(isProtected(sheet) && hasLockedCell(sheet, rect));

function writeOf(sheet: Sheet, row: number, column: number, text: string): CellWrite {
  const pattern = patternOf(styleAt(sheet, row, column));
  const { language } = sheet.book.settings;
  const isInR1C1 = sheet.book.isInR1C1 && text.startsWith("=") && pattern !== "@";
  const typed = isInR1C1 ? fromR1C1(text, { row, column }) : text;
  const { content, format } = interpretTyped(typed, pattern, language, new Date().getFullYear());
  return { row, column, content, ...(format !== undefined && pattern === "General" && { format }) };
}

/** The alert that the cell's validation raises for what it now holds, null when it is content. */
async function alertAt(sheet: Sheet, row: number, column: number): Promise<EntryAlert | null> {
  const validation = validationAt(sheet, row, column);
  if (!validation || validation.alert?.shown === false) return null;
  if (readValue(sheet, row, column) === "" || (await accepts(sheet, row, column))) return null;
  const { style = "stop", title = "", message = "" } = validation.alert ?? {};
  return { style, title, message: message === "" ? defaultMessage : message };
}

/** Enters what was typed unless validation stops it. */
async function enter(sheet: Sheet, typed: CellWrite, confirm: boolean): Promise<TypeOutcome> {
  const { row, column } = typed;
  const alert = validationAt(sheet, row, column)
    ? await tryWrite(sheet, [typed], () => alertAt(sheet, row, column))
    : null;
  if (alert && (alert.style === "stop" || !confirm)) return { accepted: false, alert };
  writeStep(sheet, [typed]);
  return { accepted: true, alert };
}

/** Types a text into one cell. A warning is confirmed or not; a stop never lets the text in. */
export async function typeInto(range: RangeRef, text: string, confirm: boolean): Promise<TypeOutcome> {
  const { sheet, rect } = range;
  if (!isSingleCell(rect)) throw new Error("One types into one cell");
  if (!canWrite(range)) return protectedCell;
  try {
    return await enter(sheet, writeOf(sheet, rect.row, rect.column, text), confirm);
  } catch (error) {
    if (error instanceof HostError) return refused("formula", "", error.message);
    throw error;
  }
}

export type PastedRows = readonly (readonly (string | number | boolean)[])[];

/** Pastes rows from the range's first cell on; data validation does not look at them. */
export function pasteInto({ sheet, rect }: RangeRef, rows: PastedRows): TypeOutcome {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const area = between(rect.row, rect.column, rect.row + rows.length - 1, rect.column + width - 1);
  if (!canWrite({ sheet, rect: area })) return protectedCell;
  const writes = rows.flatMap((cells, down) =>
    cells.map((value, across): CellWrite => {
      const at = { row: rect.row + down, column: rect.column + across };
      if (typeof value === "string") return writeOf(sheet, at.row, at.column, value);
      return { ...at, content: { kind: "value", value } };
    }),
  );
  writeStep(sheet, writes);
  return taken;
}

/** Gives a range a number format. */
export function formatCells(range: RangeRef, pattern: string): TypeOutcome {
  if (isProtected(range.sheet)) return protectedCell;
  formatStep(range.sheet, range.rect, pattern);
  return taken;
}

/** Presses Delete on a range. */
export function clearCells(range: RangeRef): TypeOutcome {
  if (!canWrite(range)) return protectedCell;
  const cells = [...cellsOf(range.rect)];
  writeStep(
    range.sheet,
    cells.map((cell) => ({ ...cell, content: { kind: "empty" } })),
  );
  return taken;
}
