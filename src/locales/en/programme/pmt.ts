import type { OwnRuleWords } from "../../rule-words";
import { sources } from "../sources";

const official = { source: sources.pmtOfficial };

/** Where the rules that the PMT shares with other programmes come from there. */
export const pmtOwnWords = {
  "FDR-01": official,
  "FDR-02": official,
  "STR-07": official,
  "VAR-00": { source: "Fiscal years of the plan (PMT 2022-2025)" },
} satisfies OwnRuleWords;
