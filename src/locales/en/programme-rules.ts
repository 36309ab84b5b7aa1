import { factWords } from "../fact-words";
import type { TypedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { rate, text, seen } = factWords("en");

/** Rules that some programmes have on top of the others. */
export const programmeRuleWords = {
  "VAR-00": {
    name: "Programme over",
    checks: "The last fiscal year of the programme has ended.",
    message: ({ programme, end }) =>
      `The programme “${text(programme)}” ended on ${text(end)}: validation is for reference only.`,
    fix: () => "No action is required.",
    why: "By its own dates the programme is over: its targets ask for nothing any more, but can still be compared.",
    source: "Fiscal years of each programme (STNG 2019-2023, PMT 2022-2025)",
  },
  "VAR-STNG-01": {
    name: "STNG: an answer “Oui” or “Non” is expected",
    checks:
      "The result of a target about the proportion of organizations is something else than “Oui” or “Non”.",
    message: ({ indicator, ...facts }) =>
      `Target ${text(indicator)} concerns the proportion of organizations. Please answer “Oui” or “Non” for your organization. Value read: “${seen(facts)}”.`,
    fix: () => "Choose “Oui” or “Non” in the drop-down list, or enter “Non disponible”.",
    why: "An organization cannot be “60%”: it does what the target is about, or it does not.",
    source: sources.strategy("ambitions 4 and 6"),
  },
  "VAR-STNG-02": {
    name: "STNG: double threshold of target 5.1",
    checks:
      "The result of a target that counts what goes beyond a rate is entered without numerator, without denominator or without data source.",
    message: ({ indicator, each }) =>
      `Target ${text(indicator)} counts services whose usage rate exceeds ${rate(each)}. Please check the numerator: nothing shows what was counted.`,
    fix: ({ each }) =>
      `Enter as numerator the number of services whose rate exceeds ${rate(each)}, as denominator the number of services, and the data source.`,
    fixInGeneral:
      "Enter the number of services that go beyond the rate, the number of services, and the data source.",
    why: "The average usage rate of the services is another figure, easily taken for the one that the target asks for.",
    source: sources.strategy("ambition 5"),
  },
} satisfies Partial<TypedRuleWords>;
