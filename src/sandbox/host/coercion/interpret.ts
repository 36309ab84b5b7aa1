/** What becomes of a text that is written or typed into a cell. */
import { readEnglishDate, readFrenchDate, type ReadDate } from "./dates";
import { english, french, readNumber, type Separators } from "./numbers";
import { checkFormula, isFormula } from "../formulas/check";
import { isErrorValue, type CellContent } from "../model/cells";

export interface Interpreted {
  readonly content: CellContent;
  /** Number format that the content brings to a cell that has none. */
  readonly format?: string;
}

interface Reading {
  readonly separators: Separators;
  readonly date: (text: string, thisYear: number) => ReadDate | null;
  readonly truth: (text: string) => boolean | null;
}

const truthIn =
  (yes: string, no: string) =>
  (text: string): boolean | null => {
    const upper = text.trim().toUpperCase();
    return upper === yes ? true : upper === no ? false : null;
  };

const readings: Readonly<Record<"en" | "fr", Reading>> = {
  en: { separators: english, date: readEnglishDate, truth: truthIn("TRUE", "FALSE") },
  fr: { separators: french, date: readFrenchDate, truth: truthIn("VRAI", "FAUX") },
};

const value = (content: string | number | boolean): Interpreted => ({
  content: { kind: "value", value: content },
});

/** Formats that show a number as a percentage. */
export const isPercentFormat = (format: string): boolean => /%/.test(format.replace(/"[^"]*"/g, ""));

function asFormula(text: string): Interpreted | null {
  if (text.startsWith("=") && text.length > 1) {
    checkFormula(text);
    return { content: { kind: "formula", formula: text } };
  }
  // "+A1" and "-A1" are formulas; a row of signs is only a line drawn by hand.
  if (!/^[-+@]/.test(text) || /^[-+@\s]+$/.test(text)) return null;
  checkFormula(`=${text}`);
  return { content: { kind: "formula", formula: `=${text}` } };
}

function interpret(text: string, format: string, reading: Reading, thisYear: number): Interpreted {
  if (text === "") return { content: { kind: "empty" } };
  if (text.startsWith("'")) return value(text.slice(1));
  if (format === "@") return value(text);
  const truth = reading.truth(text);
  if (truth !== null) return value(truth);
  const number = readNumber(text, reading.separators);
  if (number) return { ...value(number.value), ...(number.format !== null && { format: number.format }) };
  const date = reading.date(text, thisYear);
  if (date) return { ...value(date.serial), format: date.format };
  if (isErrorValue(text.toUpperCase())) return value(text.toUpperCase());
  return asFormula(text) ?? value(text);
}

/** A text written through the API: read as in Excel in English (US). Throws InvalidArgument on a formula that Excel would refuse. */
export const interpretWritten = (text: string, format: string, thisYear: number): Interpreted =>
  interpret(text, format, readings.en, thisYear);

/**
 * A text typed by a person. In a cell that shows percentages a plain number is
 * a percentage: 75 → 0.75 and 0,1 → 0.001, but ,1 → 0.1 (Excel's « saisie
 * automatique de pourcentage »).
 */
export function interpretTyped(
  text: string,
  format: string,
  language: "en" | "fr",
  thisYear: number,
): Interpreted {
  const reading = readings[language];
  if (isPercentFormat(format)) {
    const number = readNumber(text, reading.separators);
    if (number && !number.percent && !number.bare) return value(Number((number.value / 100).toPrecision(15)));
  }
  return interpret(language === "fr" ? toEnglishFormula(text) : text, format, reading, thisYear);
}

/** A formula typed in French uses ";" between arguments; function names stay English here. */
function toEnglishFormula(text: string): string {
  if (!text.startsWith("=")) return text;
  const parts = text.split(/("(?:[^"]|"")*")/);
  const changed = parts.map((part, index) =>
    index % 2 === 1 ? part : part.replace(/(\d),(\d)/g, "$1.$2").replaceAll(";", ","),
  );
  return isFormula(changed.join("")) ? changed.join("") : text;
}
