import { createContext } from "react";
import type { ColumnChoice } from "../../app/session";
import type { ColumnChoices } from "../../core/reading/column-choices";
import type { Messages } from "../../locales/messages";

/** What the choices of columns in the list share. */
export interface ColumnTools {
  readonly columns: readonly ColumnChoices[];
  readonly busy: boolean;
  readonly words: Messages["columns"];
  readonly onMap: (table: ColumnChoices["table"], choices: readonly ColumnChoice[]) => void;
}

/** Null where no column can be chosen. */
export const ColumnContext = createContext<ColumnTools | null>(null);
