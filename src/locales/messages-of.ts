import { en } from "./en/pane";
import { fr } from "./fr/pane";
import type { Language } from "./language";
import type { Messages } from "./messages";

/** Words of the pane in each language. */
export const messagesOf: Readonly<Record<Language, Messages>> = { fr, en };
