import type { PlanRuleId } from "../../core/rules/rule-ids";
import { factWords } from "../fact-words";
import type { RuleWording } from "../rule-words";
import { sources } from "./sources";

const { read } = factWords("fr");

/** Rules on the answers that no formula can say. */
export const contentRuleWords = {
  "COH-04": {
    name: "Dénominateurs de 1.1 et de 1.2 différents",
    checks: "Les dénominateurs des indicateurs 1.1 et 1.2 sont différents.",
    message: ({ first, second }) =>
      `Le nombre de nouveaux services numériques diffère entre l’indicateur 1.1 (${read(first)}) et l’indicateur 1.2 (${read(second)}).`,
    fix: () => "Vérifiez les deux dénominateurs, ou expliquez la différence dans « Commentaires ».",
    why: "Les deux taux portent sur les mêmes nouveaux services numériques.",
    source: sources.roadmap("indicateurs 1.1 et 1.2"),
  },
} satisfies Partial<Record<PlanRuleId, RuleWording>>;
