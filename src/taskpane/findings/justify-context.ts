import { createContext } from "react";
import type { NewDecision } from "../../app/session";
import type { Messages } from "../../locales/messages";

/** What the justifications of the list share. */
export interface JustifyTools {
  readonly busy: boolean;
  readonly words: Messages;
  readonly onJustify: (decision: NewDecision) => void;
}

/** Null where nothing can be justified. */
export const JustifyContext = createContext<JustifyTools | null>(null);
