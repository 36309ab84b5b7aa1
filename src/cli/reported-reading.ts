/** What was read of a workbook and what could not be, as it is printed. */
import type { UnreadPart } from "../core/grid/grid";
import type { SheetReading } from "../core/programme/sheet-reading";
import type { Unread } from "../core/reading/unread";
import type { VerdictMessages } from "../locales/verdict-messages";

export interface ReportedUnread extends Pick<Unread, "sheet" | "role" | "reason" | "cells" | "count"> {
  readonly ofPlan: boolean;
  readonly message: string;
  readonly toDo: string;
}

export interface ReportedSheet extends Pick<SheetReading, "sheet" | "role" | "chosenBy" | "state"> {
  readonly why: SheetReading["why"] | null;
  readonly taken: string | null;
  readonly visibility: SheetReading["visibility"] | null;
  readonly message: string;
}

/** What could not be read, with what to do. */
export function reportedUnread(
  unread: readonly Unread[],
  { unread: words }: VerdictMessages,
): readonly ReportedUnread[] {
  return unread.map((item) => {
    const { sheet, role, reason, isOfPlan, cells, count } = item;
    const message = isOfPlan ? words.what(item) : `${words.what(item)} ${words.aside}`;
    return { sheet, role, reason, ofPlan: isOfPlan, cells, count, message, toDo: words.toDo[reason] };
  });
}

/** The same for a workbook in which no plan was recognized: one may be on these sheets. */
export function reportedParts(
  parts: readonly UnreadPart[],
  words: VerdictMessages,
): readonly ReportedUnread[] {
  const unread = parts.map(({ sheet, reason }): Unread => {
    return { sheet, role: null, reason, isOfPlan: true, cells: [], count: 0 };
  });
  return reportedUnread(unread, words);
}

/** What became of each sheet. */
export function reportedSheets(
  sheets: readonly SheetReading[],
  { sheets: words }: VerdictMessages,
): readonly ReportedSheet[] {
  return sheets.map((reading) => {
    const { sheet, role, chosenBy, state, why = null, taken = null, visibility = null } = reading;
    return { sheet, role, chosenBy, state, why, taken, visibility, message: words.line(reading) };
  });
}
