import type { Language } from "../locales/language";
import { storedChoice, useRemembered, type ChoiceMemory } from "./remembered";

/** Where the chosen language is kept from one session to the next. */
export type LanguageMemory = ChoiceMemory<Language>;

/** The language chosen last time, else that of Office; and how to change it. */
export const useLanguage = (
  initial: Language,
  memory: LanguageMemory,
): [Language, (next: Language) => void] => useRemembered(initial, memory);

/** Keeps the language in the browser's storage, under the partition that Office asks for. */
export const storedLanguage = (partition: string | undefined, storage: () => Storage): LanguageMemory =>
  storedChoice(partition, "language", ["fr", "en"], storage);
