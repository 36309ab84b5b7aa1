import { createContext } from "react";
import type { SheetPick } from "../../app/session";
import type { SheetChoices } from "../../core/reading/sheet-choices";
import type { Messages } from "../../locales/messages";

/** What the choices of sheets in the list share. */
export interface SheetTools {
  readonly sheets: readonly SheetChoices[];
  readonly busy: boolean;
  readonly words: Messages;
  readonly onChoose: (picks: readonly SheetPick[]) => void;
}

/** Null where no sheet can be chosen. */
export const SheetContext = createContext<SheetTools | null>(null);
