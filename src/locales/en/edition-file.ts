import { placedReason, type EditionFileWords, type ReasonWords } from "../edition-file-words";
import { formats } from "../formats";

const { number } = formats.en;
const quoted = (text: string) => `“${text}”`;

const types = {
  text: "text in quotation marks",
  number: "a number",
  boolean: "true or false",
  list: "a list in square brackets [ ]",
  object: "an object in braces { }",
};

const forms = {
  format: "Write “feuille-de-route/1”.",
  id: "Write small letters and hyphens, such as “plan-regional”.",
  version: "Write the year and a number, such as “2026.1”.",
  year: "Write a fiscal year, such as “2026-2027”.",
  number: "Write a short number, such as “1.1” or “R01”.",
  wording:
    "Write a text on one line that does not begin with =, +, - or @: Excel would take it for a formula.",
  percentage: "Write a percentage above 0% and up to 100%.",
};

const itemNames = {
  objectives: "objectives",
  indicators: "indicators",
  conditions: "success conditions",
};

const reasons: ReasonWords = {
  "too-large": ({ limit }) =>
    `the file has more than ${number(limit)} characters. Check that it is the one with the roadmap.`,
  "too-deep": ({ limit }) =>
    `more than ${limit} objects or lists stand inside one another. Check that it is the file with the roadmap.`,
  "too-many-values": ({ limit }) =>
    `the file has more than ${number(limit)} values. Check that it is the one with the roadmap.`,
  "too-many-in-all": ({ items, limit }) =>
    `there are more than ${number(limit)} ${itemNames[items]} in all. Remove some.`,
  syntax: ({ column }) =>
    `this is not JSON from character ${column} on. Look for a missing comma, quotation mark or brace there or just before.`,
  "repeated-key": ({ key }) => `${quoted(key)} is given twice in the same place. Keep only one.`,
  "unknown-key": ({ key }) => `${quoted(key)} is not expected here. Correct this name or remove it.`,
  missing: () => "nothing is given. Add it.",
  "wrong-type": ({ expected }) => `this is not what is expected. Write ${types[expected]}.`,
  "too-long": ({ limit }) => `the text has more than ${number(limit)} characters. Shorten it.`,
  "too-many": ({ limit }) => `the list has more than ${number(limit)} items. Remove some.`,
  "too-few": ({ least }) =>
    least === 1 ? "it is empty. Add at least one item." : `at least ${least} are needed.`,
  "none-of": ({ allowed }) => `this value is not allowed. Write ${allowed.map(quoted).join(" or ")}.`,
  malformed: ({ expected }) => `this value is not allowed. ${forms[expected]}`,
  repeated: ({ value }) => `${quoted(value)} already appears above. Give it another number.`,
  reserved: ({ value }) =>
    `${quoted(value)} is a program that the add-in already has. Give it another identifier.`,
  "year-order": ({ value }) =>
    `${quoted(value)} does not follow the fiscal year before it, or does not run from one year to the next. Write the fiscal years in order, with none missing.`,
  "other-orientation": ({ start }) =>
    `the number does not begin with that of the orientation. Write, for example, ${quoted(`${start}1`)}.`,
  "target-count": ({ found, expected }) =>
    `${found} target${found === 1 ? "" : "s"} for ${expected} fiscal year${expected === 1 ? "" : "s"}. Give one target per fiscal year (“-” when there is none).`,
};

/** Words for a roadmap that is read from a file. */
export const editionFileWords: EditionFileWords = {
  problem: (problem) => placedReason(problem, reasons, { line: (line) => `line ${line}`, colon: ": " }),
  refused: (file, total) =>
    `The file ${quoted(file)} is not a roadmap: ${total === 1 ? "one problem" : `${number(total)} problems`}. Nothing has changed.`,
  given: (file, title, version) => `${title}, version ${version}: ${file}`,
  stranger: (id, version) =>
    `This workbook follows the roadmap ${quoted(`${id} ${version}`)}, which came from a file. Give that file (--edition FILE) to validate it.`,
  others: (count) => (count === 1 ? "And one more problem." : `And ${number(count)} more problems.`),
};
