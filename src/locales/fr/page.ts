import type { RuleSubject } from "../../core/programme/rule/rule";
import { formats } from "../formats";
import type { PageMessages } from "../page-messages";

const { number, time } = formats.fr;

const count = (value: number, one: string, many: string): string =>
  `${number(value)}\u00a0${value < 2 ? one : many}`;

const toFill = (blanks: number): string => count(blanks, "cellule à remplir", "cellules à remplir");
const toCheck = (warnings: number): string => count(warnings, "point à vérifier", "points à vérifier");

/** What a row of each table is called. */
const subjects: Readonly<Partial<Record<RuleSubject, string>>> = {
  indicators: "Indicateur",
  actions: "Action",
  risks: "Risque",
  change: "Condition",
  workforce: "Action prioritaire",
  initiatives: "Initiative",
  maturity: "Maturité",
  radar: "Catégorie",
  benefits: "Bénéfice",
};

export const page: PageMessages = {
  noOrganization: "Organisation à remplir",
  counts: "Filtrer les constats",
  validatedAt: (at) => `Validé à ${time(at)}`,
  changedSince: "modifié depuis",
  more: "Autres commandes",
  relativeReading: "Interpréter les cibles «\u00a0+\u00a0%\u00a0»",
  filled: (done, total) => `Prêt à remplir\u00a0: ${number(done)} sur ${count(total, "cellule", "cellules")}`,
  begin: "Commencer",
  goOn: "Continuer",
  ready: (warnings) => `Prêt à déposer.${warnings === 0 ? "" : ` Reste ${toCheck(warnings)}.`}`,
  toCorrect: (errors, blanks, warnings) =>
    `${[`${count(errors, "point à corriger", "points à corriger")} avant le dépôt`, ...(blanks === 0 ? [] : [toFill(blanks)]), ...(warnings === 0 ? [] : [toCheck(warnings)])].join(", ")}.`,
  toComplete: (blanks, warnings) =>
    `${[`${toFill(blanks)} avant le dépôt`, ...(warnings === 0 ? [] : [toCheck(warnings)])].join(", ")}.`,
  noPlan:
    "Aucun plan n’a été reconnu dans ce classeur\u00a0: il n’y a rien à valider. Insérez le gabarit, ou ouvrez le classeur d’un plan.",
  notAPlan: "Ce classeur contient des données, mais aucun plan n’y a été reconnu.",
  close: "Fermer ce message",
  inThisCell: "Dans cette cellule",
  nothingHere: (cell) => `${cell}\u00a0: rien à signaler ici.`,
  onItsRow: "Sur cette ligne",
  groupBy: "Ordre de la liste",
  groupings: { item: "Par indicateur", sheet: "Par feuille", severity: "Par gravité" },
  search: "Chercher un constat",
  clearSearch: "Effacer la recherche",
  searchHint: "Chercher",
  noMatch: "Aucun constat ne correspond.",
  item: (subject, name) => `${subjects[subject] ?? "Ligne"}${name === "" ? " sans numéro" : ` ${name}`}`,
  problem: (name, { year, gap, isIndex }) =>
    `${name} · ${typeof gap === "number" ? `écart de ${number(gap, 1)}${isIndex === true ? "" : `\u00a0${gap < 2 ? "point" : "points"}`}` : "cible non atteinte"} en ${String(year)}`,
  left: (steps) =>
    `Reste\u00a0: ${steps.map((step, place) => (steps.length > 1 ? `${place + 1}.\u00a0${step}` : step)).join(", ")}`,
  findings: (value) => `${number(value)}\u00a0${value < 2 ? "constat" : "constats"}`,
  justify: {
    open: "Justifier…",
    title: "Justifier ce constat",
    decision: "Décision",
    decisions: { Justifié: "Justifié", Accepté: "Accepté" },
    reason: "Motif",
    reasonMissing: "Écrivez le motif de la décision.",
    author: "Décidé par (facultatif)",
    note: "La décision s’inscrit dans le rapport de validation. Elle tombe si les faits changent.",
    save: "Inscrire",
    cancel: "Annuler",
    done: {
      justified: (title) => `Constat justifié. La décision est inscrite dans «\u00a0${title}\u00a0».`,
      gone: () => "Le plan a changé entre-temps\u00a0: ce constat n’est plus là, rien n’a été décidé.",
      "not-kept": (title) =>
        `La décision n’a pas été retrouvée dans «\u00a0${title}\u00a0». Vérifiez cette feuille.`,
    },
  },
};
