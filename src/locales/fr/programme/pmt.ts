import type { OwnRuleWords } from "../../rule-words";
import { sources } from "../sources";
import { withoutFollowUp } from "./without-follow-up";

const official = { source: sources.pmtOfficial };

/** Where the rules that the PMT shares with other programmes come from there. */
export const pmtOwnWords = {
  ...withoutFollowUp,
  "COH-01": {
    checks: "« Vise » ne désigne aucun chantier.",
    fixInGeneral: "Choisissez dans la liste, par exemple « Chantier 1 ».",
    why: "Sans chantier reconnu, rien ne dit ce que l’action fait avancer.",
  },
  "FDR-01": {
    ...official,
    checks: "Un texte officiel (chantier, action, montant, exercice ou numéro) dit autre chose que le plan.",
  },
  "FDR-02": official,
  "MES-02": {
    checks:
      "Une explication ou une mesure a moins de 30 caractères, ne dit rien (« à venir », « idem »), reprend les mots de sa ligne, ou est recopiée sur trois lignes ou plus.",
  },
  "STR-07": official,
  "VAL-12": {
    checks:
      "Une réponse est comprise, mais n’est pas écrite comme dans la liste : « Réalisé » pour « Réalisée ».",
  },
  "VAR-00": { source: "Exercices du plan (PMT 2022-2025)" },
} satisfies OwnRuleWords;
