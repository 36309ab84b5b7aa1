import { factWords } from "../../fact-words";
import { frenchNouns } from "../../nouns";
import { quoted } from "../../quoted";
import type { OwnRuleWords } from "../../rule-words";
import { measuredRuleWordsOf } from "../measured-rules";
import { sources } from "../sources";
import { withoutFollowUp } from "./without-follow-up";

const { seen } = factWords("fr");
const source = sources.strategy("10 cibles");

/** The rows of « Cibles » are targets, not indicators. */
export const stngNouns = measuredRuleWordsOf(frenchNouns.target);

/** What the strategy says otherwise than the other programmes. */
export const stngRuleWords = {
  ...withoutFollowUp,
  "ACT-01": {
    checks:
      "Aucune action ne vise une cible qui reste à atteindre. Pendant l’exercice, c’est une information. Une ligne encore vide n’est pas signalée.",
  },
  "COH-01": {
    checks: "« Vise » ne désigne aucune cible.",
    message: ({ several, ...facts }, { address }) =>
      several
        ? `« Vise » (${address}) contient plusieurs valeurs (${quoted("fr", several)}); une seule est attendue par ligne.`
        : `La valeur « ${seen(facts)} » (${address}) ne désigne aucune cible.`,
    fix: () => "Choisissez dans la liste, par exemple « Cible 1.1 ».",
    why: "Une mesure sans cible reconnue ne compense aucun écart.",
  },
  "ECA-01": { source },
  "ECA-02": { checks: "Un résultat est inférieur à la cible.", source },
  "ECA-05": { fix: () => "Déplacez la valeur vers le bon exercice. Vérifiez aussi la « Date des données »." },
  "FDR-01": {
    checks: "Un texte officiel (orientation, ambition, cible ou numéro) dit autre chose que la stratégie.",
    source,
  },
  "FDR-02": { source },
  "FDR-03": {
    name: "Cible officielle modifiée",
    checks: "Une cible officielle n’est plus celle de la stratégie.",
    fixInGeneral: "Rétablissez la cible officielle.",
    source,
  },
  "MES-02": {
    checks:
      "Une explication ou une mesure a moins de 30 caractères, ne dit rien (« à venir », « idem »), reprend les mots de sa ligne, ou est recopiée sur trois lignes ou plus.",
  },
  "STR-07": { source },
  "VAL-01": { source },
  "VAL-02": { source },
  "VAL-03": { source },
  "VAR-00": { source: "Exercices de la stratégie (STNG 2019-2023)" },
} satisfies OwnRuleWords;
