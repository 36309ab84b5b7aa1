import { factWords } from "../../fact-words";
import type { OwnRuleWords } from "../../rule-words";
import { sources } from "../sources";
import { withoutFollowUp } from "./without-follow-up";

const { text } = factWords("fr");

const risks = { source: sources.meie("risques") };
const official = { source: sources.meie("initiatives, risques et plan de changement") };

/** Where the rules that the PTN of the MEIE shares with other programmes come from there. */
export const ptnMeieOwnWords = {
  ...withoutFollowUp,
  "COH-01": {
    checks: "« Vise » ne désigne ni une initiative ni un risque.",
    fixInGeneral: "Choisissez dans la liste, par exemple « Initiative 1.1.1 » ou « Risque RM1 ».",
    why: "Sans initiative ni risque reconnu, rien ne dit ce que l’action fait avancer.",
  },
  "FDR-01": {
    ...official,
    checks:
      "Un texte officiel (initiative, étape, catégorie, risque, mesure, élément du plan de changement, bénéfice ou numéro) dit autre chose que le plan.",
  },
  "FDR-02": official,
  "GDC-01": {
    name: "Élément du plan de changement non évalué",
    checks:
      "Un élément du plan de changement n’a pas d’état, ou est « Sans objet » sans que rien ne le justifie.",
    message: ({ key, problem }) =>
      problem === "justification"
        ? `L’élément ${text(key)} est « Sans objet » et rien ne le justifie.`
        : `L’état de l’élément ${text(key)} est à remplir.`,
    fixInGeneral: "Choisissez l’état dans la liste, ou dites pourquoi l’élément est « Sans objet ».",
    source: sources.meie("plan de changement"),
  },
  "MES-02": {
    checks:
      "Une explication ou une mesure a moins de 30 caractères, ne dit rien (« à venir », « idem »), reprend les mots de sa ligne, ou est recopiée sur trois lignes ou plus.",
  },
  "RIS-01": risks,
  "RIS-03": {
    ...risks,
    fix: () => "Inscrivez une mesure; les mesures du plan, sur la même ligne, sont des points de départ.",
  },
  "STR-07": official,
  "VAL-12": {
    checks:
      "Une réponse est comprise, mais n’est pas écrite comme dans la liste : « Réalisé » pour « Réalisée ».",
  },
} satisfies OwnRuleWords;
