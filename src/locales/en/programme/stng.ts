import { factWords } from "../../fact-words";
import { englishNouns } from "../../nouns";
import { quoted } from "../../quoted";
import type { OwnRuleWords } from "../../rule-words";
import { measuredRuleWordsOf } from "../measured-rules";
import { sources } from "../sources";
import { withoutFollowUp } from "./without-follow-up";

const { seen } = factWords("en");
const source = sources.strategy("10 targets");

/** The rows of « Cibles » are targets, not indicators. */
export const stngNouns = measuredRuleWordsOf(englishNouns.target);

/** What the strategy says otherwise than the other programmes. */
export const stngRuleWords = {
  ...withoutFollowUp,
  "ACT-01": {
    checks:
      "No action aims at a target that is still to be met. During the year, it is for information. A row that is still blank is not reported.",
  },
  "COH-01": {
    checks: "“Vise” names no target.",
    message: ({ several, ...facts }, { address }) =>
      several
        ? `“Vise” (${address}) holds several values (${quoted("en", several)}); one is expected per row.`
        : `The value “${seen(facts)}” (${address}) names no target.`,
    fix: () => "Choose from the list, for example “Cible 1.1”.",
    why: "A measure without a known target makes up for no gap.",
  },
  "ECA-01": { source },
  "ECA-02": { checks: "A result is below the target.", source },
  "ECA-05": { fix: () => "Move the value to the right fiscal year. Check “Date des données” too." },
  "FDR-01": {
    checks:
      "An official text (orientation, ambition, target or number) says something else than the strategy.",
    source,
  },
  "FDR-02": { source },
  "FDR-03": {
    name: "Official target changed",
    checks: "An official target is no longer that of the strategy.",
    fixInGeneral: "Restore the official target.",
    source,
  },
  "MES-02": {
    checks:
      "An explanation or a measure has fewer than 30 characters, says nothing (“à venir”, “idem”), repeats the words of its row, or is copied on three rows or more.",
  },
  "STR-07": { source },
  "VAL-01": { source },
  "VAL-02": { source },
  "VAL-03": { source },
  "VAR-00": { source: "Fiscal years of the strategy (STNG 2019-2023)" },
} satisfies OwnRuleWords;
