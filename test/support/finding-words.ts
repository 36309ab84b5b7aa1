/** What the testers of rules refuse in the words of a finding, in both languages. */
import type { Finding } from "../../src/core/programme/finding/finding";
import type { Severity } from "../../src/core/programme/finding/facts";
import { ruleTalk } from "../../src/locales/describe-finding";
import { ruleWords as en } from "../../src/locales/en/rules";
import { ruleWords as fr } from "../../src/locales/fr/rules";

const unreadable = /undefined|NaN|\[object|\{/;

/** Refuses words that are empty or show what is behind them. Throws with the words. */
export function checkWords(what: string, said: string): void {
  if (said.trim() === "" || unreadable.test(said)) throw new Error(`${what} reads « ${said} »`);
}

interface Agreement {
  readonly message?: RegExp;
  readonly fix?: RegExp;
}

/** What severity and words must agree on: information asks for nothing, a blank is to be filled in, not wrong. */
const agreements: Readonly<Record<"fr" | "en", Partial<Record<Severity, Agreement>>>> = {
  fr: {
    toFill: { message: /(^| )à (remplir|choisir)\b/ },
    info: { fix: /^Aucune action n’est requise/ },
  },
  en: {
    toFill: { message: /\bto be (filled in|chosen)\b/ },
    info: { fix: /^No action is required/ },
  },
};

/** Refuses words that do not go with the finding's severity, or cannot be read. Throws with the words. */
export function checkFindingWords(finding: Finding): void {
  const { rule, severity } = finding;
  for (const [language, words] of [
    ["fr", fr],
    ["en", en],
  ] as const) {
    const talk = ruleTalk(words);
    const { message, fix } = talk.describe(finding);
    const agreement = agreements[language][severity];
    for (const [what, said] of [
      ["name", talk.nameOf(rule)],
      ["message", message],
      ["fix", fix],
    ] as const) {
      checkWords(`${language} ${what} of ${rule}`, said);
    }
    for (const [what, said] of [
      ["message", message],
      ["fix", fix],
    ] as const) {
      if (agreement?.[what]?.test(said) === false)
        throw new Error(`${language} ${what} of ${rule} does not go with ${severity}: « ${said} »`);
    }
  }
}
