import { createContext } from "react";
import type { Fixable } from "../../app/fixable";
import type { Finding } from "../../core/programme/finding/finding";
import type { Messages } from "../../locales/messages";

/** What the corrections of the list share. */
export interface FixTools {
  /** Every finding of the plan, to find those of the same kind. */
  readonly findings: readonly Finding[];
  readonly busy: boolean;
  readonly words: Messages;
  readonly onApply: (findings: readonly Fixable[]) => void;
}

/** Null where nothing can be corrected: no correction is offered then. */
export const FixContext = createContext<FixTools | null>(null);
