import { useState } from "react";
import type { Language } from "../locales/language";
import type { LoadedWords, PaneWords } from "../locales/pane-words";
import { useLanguage, type LanguageMemory } from "./language";
import { PartMissing } from "./load-part";

export interface SpokenWith {
  readonly words: LoadedWords;
  readonly loadWords: (language: Language) => Promise<PaneWords>;
  /** Language of Office. */
  readonly language: Language;
  readonly memory: LanguageMemory;
}

export interface Spoken extends PaneWords {
  /** Goes to the other language, fetched when it is not there yet. */
  readonly change: () => void;
  /** Why the other language could not be fetched, for a support call; null when it was, or was not asked for. */
  readonly missing: string | null;
}

/** The words on screen. Throws when those of the language to begin with were not given: that is a bug. */
export function useWords({ words: given, loadWords, language: officeLanguage, memory }: SpokenWith): Spoken {
  const [language, setLanguage] = useLanguage(officeLanguage, memory);
  const [words, setWords] = useState(given);
  const [missing, setMissing] = useState<string | null>(null);
  const shown = words[language];
  if (!shown) throw new Error(`no words in ${language}`);

  const fetchThen = async (next: Language) => {
    try {
      const fetched = await loadWords(next);
      setWords((known) => ({ ...known, [next]: fetched }));
      setMissing(null);
      setLanguage(next);
    } catch (error) {
      if (!(error instanceof PartMissing)) throw error;
      setMissing(error.message);
    }
  };

  return {
    ...shown,
    missing,
    change: () => {
      const next = language === "fr" ? "en" : "fr";
      if (words[next]) setLanguage(next);
      else void fetchThen(next);
    },
  };
}
