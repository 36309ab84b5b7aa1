import { WorkbookError } from "../workbook";
import { toWorkbookError } from "./run";

/** A sheet whose protection was loaded, and its title. */
export interface LookedSheet {
  readonly sheet: Excel.Worksheet;
  readonly title: string;
}

/** The error to throw: a refusal on a protected sheet is about its own protection, not about that of the workbook. */
export function hiddenByProtection(error: unknown, sheets: readonly LookedSheet[]): unknown {
  const failure = toWorkbookError(error);
  const kept = sheets.find(({ sheet }) => sheet.protection.protected);
  return kept && failure instanceof WorkbookError && failure.code === "protected"
    ? new WorkbookError("hidden-by-protection", `the sheet ${kept.title} is protected`, { cause: error })
    : error;
}
