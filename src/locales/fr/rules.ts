import { namingRows } from "../name-rows";
import { frenchNouns } from "../nouns";
import type { DiagnosedRuleWords, RuleWording } from "../rule-words";
import { contentRuleWords } from "./content-rules";
import { entryRuleWords } from "./entry-rules";
import { listRuleWords } from "./list-rules";
import { formulaRuleWords } from "./formula-rules";
import { identificationRuleWords } from "./identification-rules";
import { indicatorRuleWords } from "./indicator-rules";
import { measuredRuleWordsOf } from "./measured-rules";
import { progressRuleWords } from "./progress-rules";
import { officialRuleWords } from "./official-rules";
import { planRuleWords } from "./plan-rules";
import { privacyRuleWords } from "./privacy-rules";
import { programmeRuleWords } from "./programme-rules";
import { pmtRuleWords } from "./pmt-rules";
import { ptnMeieRuleWords } from "./ptn-meie-rules";
import { rowNamed } from "./row-named";
import { structureRuleWords } from "./structure-rules";

const words: DiagnosedRuleWords = {
  ...structureRuleWords,
  ...officialRuleWords,
  ...formulaRuleWords,
  ...identificationRuleWords,
  ...entryRuleWords,
  ...listRuleWords,
  ...indicatorRuleWords,
  ...progressRuleWords,
  ...measuredRuleWordsOf(frenchNouns.indicator),
  ...planRuleWords,
  ...contentRuleWords,
  ...privacyRuleWords,
  ...programmeRuleWords,
  ...ptnMeieRuleWords,
  ...pmtRuleWords,
};

/** The words of every rule, whatever names the row. */
export const ruleWords = namingRows(words, rowNamed);

interface Diagnosed extends Pick<RuleWording, "name"> {
  readonly diagnostics?: Readonly<Record<string, string>>;
}

/** What the Diagnostic column says, by diagnostic id. */
export const diagnostics: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values<Diagnosed>(words).flatMap((rule) => Object.entries(rule.diagnostics ?? {})),
);
