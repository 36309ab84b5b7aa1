import { factWords } from "../fact-words";
import type { DiagnosedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { read, rate } = factWords("fr");

/** What is wrong with how far an action is. */
export const progressRuleWords = {
  "ACT-02": {
    name: "Avancement et état en désaccord",
    checks: "L’avancement ne va pas avec l’état : 100 % pour « Réalisée », 0 % pour « À venir ».",
    message: ({ progress, status }) =>
      `L’avancement (${rate(progress)}) ne va pas avec l’état « ${read(status)} ».`,
    fix: () => "Corrigez l’un des deux : 100 % pour « Réalisée », 0 % pour « À venir ».",
    why: "L’avancement et l’état disent la même chose de deux façons : un désaccord cache une donnée périmée.",
    source: sources.template,
    diagnostics: {
      "ACT-02": "Avancement et état en désaccord.",
    },
  },
} satisfies Partial<DiagnosedRuleWords>;
