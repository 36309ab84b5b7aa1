import type { FactValue, FindingCell } from "../core/programme/finding/facts";
import { errorWords as englishErrors } from "./en/error-values";
import { formats } from "./formats";
import { errorWords as frenchErrors } from "./fr/error-values";
import { shownNumber } from "./shown-number";
import type { Language } from "./language";
import type { ShownFacts } from "./rule-words";

/** Whether a target rests on an index instead of a rate: its numbers are then plain. */
interface Measured {
  readonly isIndex?: FactValue;
}
type Valued = ShownFacts & { readonly value: FactValue };
type Gapped = Measured & { readonly gap: FactValue };

/** How facts are written in a sentence. */
export interface FactWords {
  /** As it stands in the cell: numbers with the language's decimal sign, error values by their name in it. */
  read(value: FactValue): string;
  /** The value of the facts as its cell shows it, by its number format where that is known. */
  seen(facts: Valued): string;
  /** How that value was read: a date as a date, else a rate. */
  meant(facts: Valued & Measured): string;
  /** A fraction as a percentage; as a plain number when the facts say that it is an index. */
  rate(value: FactValue, facts?: Measured): string;
  text(value: FactValue): string;
  /** « 35 points », or a plain number for an index. */
  points(facts: Gapped): string;
  /** « 35 points de pourcentage ». */
  gap(facts: Gapped): string;
  /** « La mesure de l’indicateur 1.1 », « L’action 12 », « L’action de la ligne 8 ». */
  named(facts: { readonly key: FactValue; readonly subject: FactValue }, cell: FindingCell): string;
}

interface Names {
  readonly point: readonly [string, string];
  readonly yes: string;
  readonly no: string;
  readonly indicators: (key: string) => string;
  readonly risks: (key: string) => string;
  readonly initiatives: (key: string) => string;
  readonly maturity: (key: string) => string;
  readonly radar: (key: string) => string;
  readonly amounts: (key: string) => string;
  readonly actions: (key: string) => string;
  readonly row: (row: string) => string;
  /** Name of an error value, by its English code. */
  readonly error: (code: string) => string;
}

/** Sheets whose rows have words of their own. */
const named = ["indicators", "risks", "initiatives", "maturity", "radar", "amounts"] as const;

const names: Readonly<Record<Language, Names>> = {
  fr: {
    point: ["point", "points"],
    yes: "VRAI",
    no: "FAUX",
    indicators: (key) => `La mesure d’atténuation de l’indicateur ${key}`,
    risks: (key) => `La mesure d’atténuation du risque ${key}`,
    initiatives: (key) => `L’initiative ${key}`,
    maturity: (key) => `La mesure d’atténuation de la maturité ${key}`,
    radar: (key) => `La mesure d’atténuation de la ligne ${key} du Radar`,
    amounts: (key) => `La mesure d’atténuation du montant ${key}`,
    actions: (key) => `L’action ${key}`,
    row: (row) => `L’action de la ligne ${row}`,
    error: (code) => frenchErrors(code).name,
  },
  en: {
    point: ["point", "points"],
    yes: "TRUE",
    no: "FALSE",
    indicators: (key) => `The mitigation measure of indicator ${key}`,
    risks: (key) => `The mitigation measure of risk ${key}`,
    initiatives: (key) => `Initiative ${key}`,
    maturity: (key) => `The mitigation measure of maturity in ${key}`,
    radar: (key) => `The mitigation measure of Radar row ${key}`,
    amounts: (key) => `The mitigation measure of amount ${key}`,
    actions: (key) => (key.startsWith("in row ") ? `The action ${key}` : `Action ${key}`),
    row: (row) => `The action in row ${row}`,
    error: (code) => englishErrors(code).name,
  },
};

/**
 * The words of facts in a language.
 * @param own other names than the usual ones, for a programme whose rows are called otherwise.
 */
export function factWords(language: Language, own: Partial<Pick<Names, "indicators">> = {}): FactWords {
  const { number, percent, points: percentagePoints } = formats[language];
  const said = { ...names[language], ...own };
  const read = (value: FactValue): string => {
    if (typeof value === "number") return number(value, 4);
    if (typeof value === "boolean") return value ? said.yes : said.no;
    if (value === null) return "";
    return value.startsWith("#") ? said.error(value) : value;
  };
  const rate = (value: FactValue, facts?: Measured): string =>
    typeof value === "number" && facts?.isIndex !== true ? percent(value) : read(value);
  const amount = ({ gap }: Gapped): number => (typeof gap === "number" ? gap : 0);
  return {
    read,
    rate,
    text: read,
    seen: ({ value, shownValue, shownCode }) =>
      typeof value === "number" && typeof shownValue === "number" && typeof shownCode === "string"
        ? shownNumber(language, shownValue, shownCode)
        : read(value),
    meant: (facts) => (typeof facts.shownDay === "string" ? facts.shownDay : rate(facts.value, facts)),
    points: (facts) => {
      const value = amount(facts);
      const isOne = language === "fr" ? value < 2 : value === 1;
      return facts.isIndex === true ? number(value, 3) : `${number(value, 1)} ${said.point[isOne ? 0 : 1]}`;
    },
    gap: (facts) => (facts.isIndex === true ? number(amount(facts), 3) : percentagePoints(amount(facts))),
    named: (facts, cell) => {
      const key = read(facts.key);
      const subject = named.find((each) => each === facts.subject);
      if (subject) return said[subject](key);
      return key === "" ? said.row(cell.address.replace(/^[A-Z]+/, "")) : said.actions(key);
    },
  };
}
