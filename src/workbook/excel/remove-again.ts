/** Removing what a failed command added: looks, removes, and says exactly what is left. */
import type { SheetDrawing } from "../../core/programme/workbook/drawing";
import { GivenUp, type Attempt, type Remains } from "../workbook";
import { lookAtSheets, removeSheets, type FoundSheet } from "./own-sheets";

export interface Undoing {
  /** Whether the failed command added this sheet. */
  readonly isOurs: (sheet: FoundSheet) => boolean;
  /** Whether everything is there and finished: nothing failed but the answer. */
  readonly isWhole: (sheets: readonly FoundSheet[]) => boolean;
  readonly drawingOf: (role: string) => SheetDrawing | undefined;
  readonly isOurName: (name: string) => boolean;
  /** What is to be done before anything is removed. */
  readonly first?: () => Promise<void>;
}

export type Undone = Remains | { readonly state: "whole"; readonly sheets: readonly FoundSheet[] };

/** What stays, once something failed again. */
async function look(attempt: Attempt, { isOurs }: Undoing): Promise<Remains> {
  try {
    const sheets = (await lookAtSheets(attempt)).filter(isOurs).map(({ title }) => title);
    return sheets.length === 0 ? { state: "as-before" } : { state: "incomplete", sheets };
  } catch (error) {
    if (error instanceof GivenUp) throw error;
    return { state: "unknown" };
  }
}

/**
 * Removes what a failed command added, in contexts of its own: the failed one cannot be used again.
 * Throws GivenUp only.
 */
export async function removeAgain(attempt: Attempt, undoing: Undoing): Promise<Undone> {
  const { isOurs, isWhole, drawingOf, isOurName } = undoing;
  try {
    const sheets = await attempt.patiently(() => lookAtSheets(attempt));
    if (isWhole(sheets)) return { state: "whole", sheets };
    await undoing.first?.();
    const { typed } = await removeSheets(attempt, { sheets: sheets.filter(isOurs), drawingOf, isOurName });
    return typed.length === 0 ? { state: "as-before" } : { state: "typed", cells: typed };
  } catch (error) {
    if (error instanceof GivenUp) throw error;
    return look(attempt, undoing);
  }
}
