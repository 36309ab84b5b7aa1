import type { OwnRuleWords } from "../../rule-words";
import { sources } from "../sources";
import { withoutFollowUp } from "./without-follow-up";

const official = { source: sources.pmtOfficial };

/** Where the rules that the PMT shares with other programmes come from there. */
export const pmtOwnWords = {
  ...withoutFollowUp,
  "COH-01": {
    checks: "“Vise” names no chantier.",
    fixInGeneral: "Choose from the list, for example “Chantier 1”.",
    why: "Without a recognized chantier, nothing says what the action moves forward.",
  },
  "FDR-01": {
    ...official,
    checks:
      "An official text (chantier, action, amount, fiscal year or number) says something else than the plan.",
  },
  "FDR-02": official,
  "MES-02": {
    checks:
      "An explanation or a measure has fewer than 30 characters, says nothing (“à venir”, “idem”), repeats the words of its row, or is copied on three rows or more.",
  },
  "STR-07": official,
  "VAL-12": { checks: "An answer is understood, but not written as in the list: “Réalisé” for “Réalisée”." },
  "VAR-00": { source: "Fiscal years of the plan (PMT 2022-2025)" },
} satisfies OwnRuleWords;
