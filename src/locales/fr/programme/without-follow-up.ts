import type { OwnRuleWords } from "../../rule-words";

/** Of a programme without half-yearly follow-ups, whose only counts are percentages of progress. */
export const withoutFollowUp = {
  "DAT-05": {
    checks:
      "La date des données, de dépôt ou d’approbation ne peut pas être vraie, ou contredit l’exercice ou une autre date.",
  },
  "STR-06": {
    name: "Exercice visé non précisé",
    checks: "L’exercice visé n’est pas choisi dans la liste.",
    fixInGeneral: "Choisissez l’exercice dans la liste.",
    why: "Ce qui est attendu change selon l’exercice.",
  },
  "VAL-13": {
    checks: "Un avancement n’est pas un pourcentage de 0 % à 100 %.",
    fixInGeneral: "Inscrivez un pourcentage de 0 % à 100 %.",
  },
} satisfies OwnRuleWords;
