import type { FactValue } from "../../core/programme/finding/facts";
import { factWords } from "../fact-words";
import { formats } from "../formats";
import type { ToldOf, TypedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { text } = factWords("en");

type Facts = ToldOf<"STR-02">;

/** Names that a fact holds one a line, as a sentence quotes them. */
const quoted = (value: FactValue): string =>
  formats.en.list(
    text(value)
      .split("\n")
      .map((item) => `“${item}”`),
  );
const isMany = (value: FactValue): boolean => text(value).includes("\n");

const missing = ({ sheet, expected }: Facts): string =>
  isMany(expected)
    ? `The headers ${quoted(expected)} cannot be found in the sheet “${text(sheet)}”.`
    : `The header ${quoted(expected)} cannot be found in the sheet “${text(sheet)}”.`;

type Said = (facts: Facts, address: string) => string;

/** What is said of each problem. */
const messages: Readonly<Record<string, Said>> = {
  repeated: ({ sheet, expected, read }) =>
    `The header “${text(expected)}” appears more than once in the sheet “${text(sheet)}”. Only column ${text(read)} is read.`,
  gone: missing,
  replaced: (facts, address) =>
    facts.read === null
      ? `${missing(facts)} Cell ${address} is blank.`
      : `${missing(facts)} Value read in ${address}: “${text(facts.read)}”.`,
  chosen: ({ sheet, expected, read }) =>
    `In the sheet “${text(sheet)}”, the column “${text(read)}” is read as “${text(expected)}”: this was chosen in the pane.`,
  "set-aside": ({ sheet, expected, read }) =>
    `In the sheet “${text(sheet)}”, the column “${text(read)}”, chosen for “${text(expected)}”, is no longer read: the template’s header is back.`,
  lost: ({ sheet, expected, read }) =>
    `In the sheet “${text(sheet)}”, the column “${text(read)}”, chosen for “${text(expected)}”, is missing or repeated. This choice is no longer followed.`,
};

const fixes: Readonly<Record<string, string>> = {
  repeated: "Keep one column only under that header.",
  gone: "Put back what is missing from the template, with its headers.",
  replaced: "Restore the template’s header, or give it to the column that holds these data.",
  chosen: "No action is required if it is the right column.",
  "set-aside": "Put these data in the template’s column, or forget this choice in the pane.",
  lost: "Restore the header, or choose another column in the pane.",
};

/** What is wrong with the headers by which answers are found. */
export const headerRuleWords = {
  "STR-02": {
    name: "Header not found or repeated",
    checks: "A column header, or a label of the sheet “Identification”, is missing, replaced or repeated.",
    message: (facts, { address }) => (messages[text(facts.problem)] ?? missing)(facts, address),
    fix: ({ problem }) => fixes[text(problem)] ?? "Restore the template’s header.",
    fixInGeneral:
      "Put the template’s header back, once only, above its data, or choose in the pane the column that stands for it.",
    why: "Answers are found by their headers: without them, they are not checked.",
    source: sources.roadmap("header row"),
  },
} satisfies Partial<TypedRuleWords>;
