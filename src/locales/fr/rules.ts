import type { RuleId } from "../../core/rules/rule-ids";
import type { RuleWording } from "../rule-words";
import { contentRuleWords } from "./content-rules";
import { entryRuleWords } from "./entry-rules";
import { listRuleWords } from "./list-rules";
import { formulaRuleWords } from "./formula-rules";
import { identificationRuleWords } from "./identification-rules";
import { indicatorRuleWords } from "./indicator-rules";
import { measureRuleWords } from "./measure-rules";
import { officialRuleWords } from "./official-rules";
import { planRuleWords } from "./plan-rules";
import { privacyRuleWords } from "./privacy-rules";
import { structureRuleWords } from "./structure-rules";

/** The words of every rule. */
export const ruleWords: Readonly<Record<RuleId, RuleWording>> = {
  ...structureRuleWords,
  ...officialRuleWords,
  ...formulaRuleWords,
  ...identificationRuleWords,
  ...entryRuleWords,
  ...listRuleWords,
  ...indicatorRuleWords,
  ...measureRuleWords,
  ...planRuleWords,
  ...contentRuleWords,
  ...privacyRuleWords,
};
