import type { NotCorrected } from "../app/session";
import type { WorkbookErrorCode } from "../workbook/workbook";
import type { NotTakenReason as SessionReason } from "../app/taken-over";
import type { NotCorrectedReason } from "./fix-messages";
import { ownRuleWords } from "./fr/programme";
import { ruleWords } from "./fr/rules";
import { languageOf } from "./language";
import type { FailureCode } from "./messages";
import { messagesOf } from "./messages-of";
import type { NotTakenReason } from "./takeover-messages";
import { wordsOf } from "../../test/support/message-calls/texts";

/** The codes of the two types, each assigned to the other: a difference does not compile. */
const sameCodes: [FailureCode] extends [WorkbookErrorCode]
  ? [WorkbookErrorCode] extends [FailureCode]
    ? true
    : false
  : false = true;

const sameReasons: [NotCorrectedReason] extends [NotCorrected]
  ? [NotCorrected] extends [NotCorrectedReason]
    ? true
    : false
  : false = true;

const sameTakeoverReasons: [NotTakenReason] extends [SessionReason]
  ? [SessionReason] extends [NotTakenReason]
    ? true
    : false
  : false = true;

it("has words for every failure of the workbook, and for every cell that was not corrected", () => {
  expect([sameCodes, sameReasons, sameTakeoverReasons]).toEqual([true, true, true]);
});

it("says the same things in both languages", () => {
  expect(wordsOf("en").map(([path]) => path)).toEqual(wordsOf("fr").map(([path]) => path));
});

it.each(["fr", "en"] as const)("%s has no empty text and no hole", (language) => {
  for (const [path, text] of wordsOf(language)) {
    expect(`${path} ${text}`).not.toMatch(/undefined|NaN|\[object|^\S+ $/);
  }
});

/** Titles of sheets and of their columns, as they stand in workbooks that are already there. */
const asInWorkbooks = /^\.verdict\.sheets\.roles\.|\.diagnostics\./;

/** Every text of the rules, in French: what is told of a finding is tried by the tests of each rule. */
const ruleTexts = (words: unknown, path = ""): readonly (readonly [string, string])[] => {
  if (typeof words === "string") return [[path, words]];
  return typeof words === "object" && words !== null
    ? Object.entries(words).flatMap(([key, value]) => ruleTexts(value, `${path}.${key}`))
    : [];
};
const frenchTexts = () => [...wordsOf("fr"), ...ruleTexts(ruleWords), ...ruleTexts(ownRuleWords)];

it("follows the typography of Québec", () => {
  for (const [path, text] of frenchTexts()) {
    if (asInWorkbooks.test(path)) continue;
    const where = `${path}: ${text}`;
    // No-break space before : % » and after «, none before ; ! ?
    expect(where).not.toMatch(/[^\u00a0][%»]|«[^\u00a0]|\s[;!?]|[.]{3}/);
    expect(text).not.toMatch(/[^\u00a0]:(?!\d)/);
    // One apostrophe, decimals after a comma, no quotation marks of another language.
    expect(where).not.toMatch(/\p{L}'\p{L}|\d\.\d+\u00a0(%|point|M\$)|[“”]/u);
  }
});

it("holds no English word in French", () => {
  const english =
    /\b(the|and|or|with|sheets?|cells?|open|close|files?|rows?|cancel|retry|search|clear|dismiss|loading)\b/i;
  const found = frenchTexts().filter(
    ([path, text]) => english.test(text) && !path.startsWith(".otherLanguage"),
  );
  expect(found).toEqual([]);
});

it.each([
  ["en-US", "en"],
  ["en", "en"],
  ["EN-ca", "en"],
  ["fr-CA", "fr"],
  ["es-ES", "fr"],
  ["enx", "fr"],
  [undefined, "fr"],
] as const)("speaks the language of Office when it is English, else French: %s → %s", (displayed, spoken) => {
  expect(languageOf(displayed)).toBe(spoken);
});

it("shows the first content of a column on one line, cut", () => {
  const text = "Retard de livraison\ndu nouveau système de paie";
  const column = { header: "Effet", letters: "H", sample: { kind: "text", text } as const };
  expect(messagesOf.fr.columns.option(column)).toBe(
    "Effet (H), ex.\u00a0: «\u00a0Retard de livraison du nouveau…\u00a0»",
  );
  const number = { ...column, sample: { kind: "number", value: 1500.5 } as const };
  expect(messagesOf.fr.columns.option(number)).toBe("Effet (H), ex.\u00a0: 1\u00a0500,5");
  expect(messagesOf.en.columns.option(number)).toBe("Effet (H), e.g. 1,500.5");
});
