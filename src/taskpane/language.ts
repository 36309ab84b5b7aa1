import { useState } from "react";
import type { Language } from "../locales/language";

/** Where the chosen language is kept from one session to the next. */
export interface LanguageMemory {
  load(): Language | null;
  save(language: Language): void;
}

/** The language chosen last time, else that of Office; and how to change it. */
export function useLanguage(initial: Language, memory: LanguageMemory): [Language, (next: Language) => void] {
  const [language, setLanguage] = useState(() => memory.load() ?? initial);
  return [
    language,
    (next) => {
      setLanguage(next);
      memory.save(next);
    },
  ];
}

/**
 * Keeps the language in the browser's storage, under the partition that Office
 * asks for. A blocked storage is no failure: the choice then lasts one session.
 */
export function storedLanguage(partition: string | undefined, storage: () => Storage): LanguageMemory {
  const key = `${partition ?? ""}feuille-de-route.language`;
  return {
    load() {
      const saved = unlessBlocked(() => storage().getItem(key));
      return saved === "fr" || saved === "en" ? saved : null;
    },
    save(language) {
      unlessBlocked(() => {
        storage().setItem(key, language);
      });
    },
  };
}

function unlessBlocked<T>(use: () => T): T | null {
  try {
    return use();
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
