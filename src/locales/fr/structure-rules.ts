import type { PlanRuleId } from "../../core/rules/rule-ids";
import { factWords } from "../fact-words";
import type { RuleWording } from "../rule-words";
import { sources } from "./sources";

const { text } = factWords("fr");

/** What is wrong with the sheets, headers, version and official rows. */
export const structureRuleWords = {
  "STR-01": {
    name: "Feuille requise absente",
    checks: "Une feuille du gabarit qui contient des réponses est absente, ou n’a plus ses en-têtes.",
    message: ({ sheet, emptied }) =>
      emptied === null
        ? `La feuille « ${text(sheet)} » est absente du classeur. Rien n’a pu y être vérifié.`
        : `La feuille « ${text(emptied)} » n’a plus les en-têtes du gabarit. Rien n’a pu y être vérifié.`,
    fix: ({ emptied }) =>
      emptied === null
        ? "Remettez la feuille du gabarit dans le classeur; les autres feuilles ne changent pas."
        : "Remettez la ligne d’en-têtes du gabarit sur cette feuille.",
    why: "Sans cette feuille, une partie du plan n’est pas validée.",
    source: sources.step(12),
  },
} satisfies Partial<Record<PlanRuleId, RuleWording>>;
