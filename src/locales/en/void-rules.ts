import type { VoidRuleId } from "../../core/editions/void-rules";
import type { VoidRuleWording } from "../rule-words";

/** Rules of the catalogue that are not checked, and why. */
export const voidRuleWords: Readonly<Record<VoidRuleId, VoidRuleWording>> = {
  "ECA-06": {
    name: "Declared status differs from the gap",
    reason: "The template has no status to declare: it is worked out, never entered.",
  },
  "SUI-03": {
    name: "S2 result differs from the annual result",
    reason: "The year-end result stands in one cell: there is nothing to compare it with.",
  },
  "RIS-05": {
    name: "Higher level without a new measure",
    reason:
      "The template keeps one rating of each risk: the level at the last follow-up is not in the workbook.",
  },
  "COH-03": {
    name: "Sheets that disagree",
    reason:
      "Nothing is entered twice: organization, fiscal year and version stand in “Identification” alone.",
  },
};
