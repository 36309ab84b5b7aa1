import { cli as en } from "./en/cli";
import { cli as fr } from "./fr/cli";
import type { CliMessages } from "./cli-messages";
import type { Language } from "./language";

/** Words of the command line in each language. */
export const cliMessagesOf: Readonly<Record<Language, CliMessages>> = { fr, en };
