import type { OwnRuleWords } from "../../rule-words";

/** Of a programme without half-yearly follow-ups, whose only counts are percentages of progress. */
export const withoutFollowUp = {
  "DAT-05": {
    checks:
      "The date of the data, of filing or of approval cannot be true, or contradicts the fiscal year or another date.",
  },
  "STR-06": {
    name: "Fiscal year not said",
    checks: "The fiscal year is not chosen from the list.",
    fixInGeneral: "Choose the fiscal year from the list.",
    why: "What is expected changes with the fiscal year.",
  },
  "VAL-13": {
    checks: "A progress is not a percentage from 0% to 100%.",
    fixInGeneral: "Enter a percentage from 0% to 100%.",
  },
} satisfies OwnRuleWords;
