import type { OwnRuleWords } from "../../rule-words";
import { sources } from "../sources";

const risks = { source: sources.meie("risks") };
const official = { source: sources.meie("initiatives, risks and change plan") };

/** Where the rules that the PTN of the MEIE shares with other programmes come from there. */
export const ptnMeieOwnWords = {
  "FDR-01": official,
  "FDR-02": official,
  "GDC-01": { source: sources.meie("change plan") },
  "RIS-01": risks,
  "RIS-03": risks,
  "STR-07": official,
} satisfies OwnRuleWords;
