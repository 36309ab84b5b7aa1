/**
 * Keeps Univer's interface in step with what only the host knows of a sheet. The
 * host's lists are immutable: one that is not the same object was changed.
 */
import type { Book } from "../../host/model/book";
import { emptySheetState, type SheetState } from "../../host/model/sheet-state";
import { showConditionalFormats } from "./conditional-formats";
import { showDropDowns } from "./drop-downs";

export interface Mirror {
  /** Shows what changed since the last time. */
  refresh(): void;
}

export function createMirror(book: Book): Mirror {
  const { access } = book;
  const shown = new Map<string, SheetState>();
  return {
    refresh() {
      for (const worksheet of access.workbook.getSheets()) {
        const id = worksheet.getSheetId();
        const before = shown.get(id) ?? emptySheetState;
        const now = book.state(book.sheet(id));
        if (before.conditionalFormats !== now.conditionalFormats) {
          showConditionalFormats(access, id, before.conditionalFormats, now.conditionalFormats);
        }
        if (before.validations !== now.validations) {
          showDropDowns(access, id, before.validations, now.validations);
        }
        shown.set(id, now);
      }
    },
  };
}
