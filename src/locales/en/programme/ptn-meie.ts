import { factWords } from "../../fact-words";
import type { OwnRuleWords } from "../../rule-words";
import { sources } from "../sources";
import { withoutFollowUp } from "./without-follow-up";

const { text } = factWords("en");

const risks = { source: sources.meie("risks") };
const official = { source: sources.meie("initiatives, risks and change plan") };

/** Where the rules that the PTN of the MEIE shares with other programmes come from there. */
export const ptnMeieOwnWords = {
  ...withoutFollowUp,
  "COH-01": {
    checks: "“Vise” names neither an initiative nor a risk.",
    fixInGeneral: "Choose from the list, for example “Initiative 1.1.1” or “Risque RM1”.",
    why: "Without a recognized initiative or risk, nothing says what the action moves forward.",
  },
  "FDR-01": {
    ...official,
    checks:
      "An official text (initiative, stage, category, risk, measure, item of the change plan, benefit or number) says something else than the plan.",
  },
  "FDR-02": official,
  "GDC-01": {
    name: "Item of the change plan not assessed",
    checks: "An item of the change plan has no status, or is “Sans objet” with nothing to justify it.",
    message: ({ key, problem }) =>
      problem === "justification"
        ? `Item ${text(key)} is “Sans objet” (not applicable) and nothing justifies it.`
        : `The status of item ${text(key)} is to be filled in.`,
    fixInGeneral: "Choose the status from the list, or say why the item is “Sans objet”.",
    source: sources.meie("change plan"),
  },
  "MES-02": {
    checks:
      "An explanation or a measure has fewer than 30 characters, says nothing (“à venir”, “idem”), repeats the words of its row, or is copied on three rows or more.",
  },
  "RIS-01": risks,
  "RIS-03": {
    ...risks,
    fix: () => "Enter a measure; the measures of the plan, on the same row, are starting points.",
  },
  "STR-07": official,
  "VAL-12": { checks: "An answer is understood, but not written as in the list: “Réalisé” for “Réalisée”." },
} satisfies OwnRuleWords;
