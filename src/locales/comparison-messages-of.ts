import type { ComparisonMessages } from "./comparison-messages";
import { comparison as en } from "./en/comparison";
import { comparison as fr } from "./fr/comparison";
import type { Language } from "./language";

/** Words of the comparison in each language. */
export const comparisonMessagesOf: Readonly<Record<Language, ComparisonMessages>> = { fr, en };
