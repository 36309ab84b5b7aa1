import type { FactValue, Facts } from "../../core/findings/finding";
import type { PlanRuleId } from "../../core/rules/rule-ids";
import { factWords } from "../fact-words";
import type { RuleWording } from "../rule-words";
import { sources } from "./sources";

const { read } = factWords("en");

/** The number as it would be typed, to the last of its decimals. */
const asTyped = (value: FactValue | undefined, { isPercent }: Facts): string =>
  isPercent === true && typeof value === "number" ? `${read(value * 100)}%` : read(value);

/** Rules on the answers that no formula can say. */
export const contentRuleWords = {
  "COH-04": {
    name: "Denominators of 1.1 and 1.2 differ",
    checks: "The denominators of indicators 1.1 and 1.2 differ.",
    message: ({ first, second }) =>
      `The number of new digital services differs between indicator 1.1 (${read(first)}) and indicator 1.2 (${read(second)}).`,
    fix: () => "Check both denominators, or explain the difference under “Commentaires”.",
    why: "Both rates are about the same new digital services.",
    source: sources.roadmap("indicators 1.1 and 1.2"),
  },
  "VAL-04": {
    name: "Number stored as text",
    checks: "A number cell holds a text that reads as a number, for example “87.5”.",
    message: (facts, { address }) => {
      const { value, reading, otherReading } = facts;
      const said = `The number in ${address} is stored as text. Value read: “${read(value)}”`;
      return otherReading === null
        ? `${said}, understood as ${asTyped(reading, facts)}.`
        : `${said}, which can be understood as ${asTyped(reading, facts)} or ${asTyped(otherReading, facts)}.`;
    },
    fix: (facts) => {
      const { reading, otherReading } = facts;
      return typeof otherReading === "number"
        ? `Enter the value you want: ${asTyped(reading, facts)} or ${asTyped(otherReading, facts)}.`
        : `Replace the text with the number ${asTyped(reading, facts)}.`;
    },
    fixInGeneral: "Replace the text with the number.",
    why: "A text is neither compared nor calculated: a gap would go unnoticed. The decimal sign is the comma in French, according to the Office québécois de la langue française.",
    source: "Office québécois de la langue française, decimal sign",
  },
} satisfies Partial<Record<PlanRuleId, RuleWording>>;
