import type { RuleTalk } from "./describe-finding";
import type { Language } from "./language";
import type { Messages } from "./messages";

/** Everything that the pane says in one language. */
export interface PaneWords {
  readonly messages: Messages;
  readonly talk: RuleTalk;
}

/** The languages that are there; the others are loaded when they are asked for. */
export type LoadedWords = Readonly<Partial<Record<Language, PaneWords>>>;
