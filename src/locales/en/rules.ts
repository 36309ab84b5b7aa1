import type { RuleId } from "../../core/rules/rule-ids";
import type { RuleWording } from "../rule-words";
import { contentRuleWords } from "./content-rules";
import { indicatorRuleWords } from "./indicator-rules";
import { planRuleWords } from "./plan-rules";

/** The words of every rule. */
export const ruleWords: Readonly<Record<RuleId, RuleWording>> = {
  ...indicatorRuleWords,
  ...planRuleWords,
  ...contentRuleWords,
};
