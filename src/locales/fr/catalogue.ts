import type { CatalogueMessages } from "../catalogue-messages";
import { formats } from "../formats";
import { voidRuleWords } from "./void-rules";

const { number } = formats.fr;

const places = {
  cells: "Dans les cellules pendant la saisie",
  validation: "Dans le volet à la validation",
};
const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The view « Règles ». */
export const catalogueWords: CatalogueMessages = {
  open: "Règles",
  back: "Retour",
  title: "Règles de validation",
  add: "Ajouter le catalogue au classeur",
  undoNotice: "Selon la version d’Excel, Ctrl+Z ne peut pas annuler cet ajout.",
  working: "Ajout du catalogue…",
  setAside: (title) =>
    `La feuille «\u00a0${title}\u00a0» ne contenait plus seulement le catalogue\u00a0: elle est gardée telle quelle et n’est plus mise à jour.`,
  notesUnseen:
    "Votre version d’Excel ne laisse pas voir les notes (jaunes) aux compléments\u00a0: s’il y en avait sur l’ancienne feuille, elles ont disparu avec elle.",
  rivals: (titles) =>
    `Les feuilles ${formats.fr.list(titles.map((title) => `«\u00a0${title}\u00a0»`))} portent chacune le catalogue, et rien ne dit laquelle est en usage\u00a0: elles restent telles quelles.`,
  added: (sheet, isNew) =>
    isNew ? `Le catalogue est dans la feuille « ${sheet} ».` : `La feuille « ${sheet} » est à jour.`,
  programme: "Règles du programme",
  search: "Chercher une règle",
  searchHint: "Un numéro ou des mots, par exemple MES-03 ou risque",
  checked: (rules, notChecked) =>
    `${number(rules)} ${rules < 2 ? "règle vérifiée" : "règles vérifiées"}${notChecked === 0 ? "" : `, ${number(notChecked)} ${notChecked < 2 ? "non vérifiée" : "non vérifiées"}`}`,
  noMatch: "Aucune règle ne contient ces mots. Essayez un mot plus court ou un numéro de règle.",
  families: {
    STR: "Structure et identification",
    FDR: "Contenu officiel",
    POR: "Portée",
    VAL: "Valeurs saisies",
    CIB: "Cibles",
    ECA: "Résultats et écarts",
    MES: "Explications et mesures",
    ACT: "Actions",
    RIS: "Risques",
    DAT: "Dates",
    SUI: "Suivis",
    COH: "Cohérence",
    GDC: "Gestion du changement",
    PRI: "Protection de l’information",
    VAR: "Autres programmes",
  },
  labels: {
    checks: "Ce qui est signalé",
    why: "Pourquoi",
    source: "Source",
    fix: "Correction",
    severity: "Gravité",
    shownIn: "Où le voir",
    onlyFor: "Seulement pour",
    reason: "Raison",
  },
  shownIn: (shown) =>
    shown.map((place, rank) => (rank === 0 ? places[place] : lowered(places[place]))).join(", et "),
  severities: (names) => names.map((name, rank) => (rank === 0 ? name : lowered(name))).join(" ou "),
  notChecked: "Non vérifiée",
  voidRules: voidRuleWords,
};
