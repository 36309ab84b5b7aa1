import { namingRows } from "../name-rows";
import { englishNouns } from "../nouns";
import type { TypedRuleWords } from "../rule-words";
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

const words: TypedRuleWords = {
  ...structureRuleWords,
  ...officialRuleWords,
  ...formulaRuleWords,
  ...identificationRuleWords,
  ...entryRuleWords,
  ...listRuleWords,
  ...indicatorRuleWords,
  ...progressRuleWords,
  ...measuredRuleWordsOf(englishNouns.indicator),
  ...planRuleWords,
  ...contentRuleWords,
  ...privacyRuleWords,
  ...programmeRuleWords,
  ...ptnMeieRuleWords,
  ...pmtRuleWords,
};

/** The words of every rule, whatever names the row. */
export const ruleWords = namingRows(words, rowNamed);
