import type { FactValue } from "../../core/programme/finding/facts";
import { excerpt } from "../excerpts";
import { factWords } from "../fact-words";
import { formats } from "../formats";
import type { ToldOf, TypedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { read, seen } = factWords("en");

/** The number as it would be typed, to the last of its decimals. */
const asTyped = (value: FactValue, { isPercent }: ToldOf<"VAL-04">): string =>
  isPercent && typeof value === "number" ? `${read(value * 100)}%` : read(value);

/** Rules on the answers that no formula can say. */
export const contentRuleWords = {
  "ACT-04": {
    name: "Action entered more than once",
    checks:
      "Two or more rows of “Plan d’action” give the same action, with the same answer under “Vise”, the same position in charge and the same due date.",
    message: ({ action, rows }) =>
      `Rows ${formats.en.list(rows.split("\n"))} give the same action (“${excerpt(action)}”), with the same answer under “Vise”, the same position in charge and the same due date.`,
    fix: () =>
      "No action is required if it does take place several times; otherwise, keep only one of these rows.",
    why: "A row that was pasted twice counts twice, and only one of the two is then kept up to date.",
    source: sources.template,
  },
  "COH-04": {
    name: "Denominators of 1.1 and 1.2 differ",
    checks: "The denominators of indicators 1.1 and 1.2 differ.",
    message: ({ first, second }) =>
      `The number of new digital services differs between indicator 1.1 (${read(first)}) and indicator 1.2 (${read(second)}).`,
    fix: () => "No action is required. “Commentaires” may say where the difference comes from.",
    why: "Both rates are about the same new digital services.",
    source: sources.roadmap("indicators 1.1 and 1.2"),
  },
  "VAL-04": {
    name: "Number stored as text",
    checks: "A number cell holds a text that reads as a number, for example “87.5”.",
    message: (facts, { address }) => {
      const { value, reading, otherReading } = facts;
      const said = `The number in ${address} is stored as text. Value read: “${read(value)}”`;
      if (facts.isOutside === true)
        return `${said}, understood as ${asTyped(reading, facts)}, outside the allowed range (0% to 100%).`;
      return otherReading === null
        ? `${said}, understood as ${asTyped(reading, facts)}.`
        : `${said}, which can be understood as ${asTyped(reading, facts)} or ${asTyped(otherReading, facts)}.`;
    },
    fix: (facts) => {
      const { reading, otherReading } = facts;
      if (facts.isOutside === true) return "Enter a percentage from 0% to 100%.";
      return typeof otherReading === "number"
        ? `Enter the value you want: ${asTyped(reading, facts)} or ${asTyped(otherReading, facts)}.`
        : `Replace the text with the number ${asTyped(reading, facts)}.`;
    },
    fixInGeneral: "Replace the text with the number.",
    why: "A text is neither compared nor calculated: a gap would go unnoticed. The decimal sign is the comma in French, according to the Office québécois de la langue française.",
    source: "Office québécois de la langue française, decimal sign",
  },
  "VAL-14": {
    name: "Cell format against content",
    checks:
      "A date cell does not have a date format, or a number cell has a date or currency format: an amount taken for a date, or the reverse.",
    message: (facts, { address }) => {
      const shows = `Cell ${address} shows “${seen(facts)}”`;
      switch (facts.problem) {
        case "a-date":
          return `${shows}, a date (${read(facts.date)}), where a number is expected. Excel may have turned the number typed into a date.`;
        case "an-amount":
          return `${shows}, an amount of money, where a ${facts.isRate === true ? "percentage" : "number"} is expected: is it the answer?`;
        default:
          return `${shows} where a date is expected. As a date, this number would be ${read(facts.date)}: is it a date?`;
      }
    },
    fix: ({ problem }) => {
      switch (problem) {
        case "a-date":
          return "Give the cell a number or percentage format, then type the number again.";
        case "an-amount":
          return "If the answer is right, give the cell a number or percentage format. If not, replace it.";
        default:
          return "If it is a date, give the cell a date format. If not, replace the number with the date.";
      }
    },
    fixInGeneral: "Give the cell the format expected, then type the value again.",
    why: "To Excel, a date is a number: an amount in the right place would pass for a due date.",
    source: sources.template,
  },
} satisfies Partial<TypedRuleWords>;
