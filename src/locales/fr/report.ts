import { followedRoadmap } from "./followed-roadmap";
import { excerpt } from "../excerpts";
import { formats } from "../formats";
import type { ReportMessages } from "../report-messages";

const { number, date, time, list } = formats.fr;

const count = (value: number, one: string, many: string) => `${number(value)}\u00a0${value < 2 ? one : many}`;

export const report: ReportMessages = {
  write: "Écrire le rapport",
  working: "Écriture du rapport…",
  step: (done, total) => `Écriture du rapport\u00a0: étape ${number(done)} de ${number(total)}`,
  check: "Vérification du rapport écrit…",
  copy: "Copier le rapport",
  download: "Télécharger le rapport (.csv)",
  undoNotice: "Selon la version d’Excel, Ctrl+Z ne peut pas annuler l’écriture du rapport.",
  written: (title, rows) =>
    `Le rapport est dans la feuille «\u00a0${title}\u00a0» (${count(rows, "ligne", "lignes")}).`,
  setAside: (title) =>
    `L’ancien rapport avait été remanié\u00a0: il reste tel quel dans «\u00a0${title}\u00a0».`,
  notesUnseen:
    "Votre version d’Excel ne laisse pas voir les notes (jaunes) aux compléments\u00a0: s’il y en avait sur le rapport, elles sont restées à leur cellule, alors que les lignes ont pu changer de place.",
  rivals: (titles) =>
    `Les feuilles ${list(titles.map((title) => `«\u00a0${title}\u00a0»`))} portent chacune un rapport, et rien ne dit laquelle est en usage\u00a0: elles restent telles quelles. Le nouveau rapport réunit leurs décisions.`,
  decisions: ({ taken, detached, lost }) =>
    [
      taken === 0
        ? "Aucune décision n’est reprise à sa ligne dans le nouveau rapport."
        : `${count(taken, "décision est reprise à sa ligne", "décisions sont reprises à leur ligne")} dans le nouveau rapport.`,
      ...(detached > 0
        ? [
            `${count(detached, "décision n’avait plus sa clé\u00a0: elle est gardée au bas du rapport et ne compte pas", "décisions n’avaient plus leur clé\u00a0: elles sont gardées au bas du rapport et ne comptent pas")}.`,
          ]
        : []),
      ...(lost > 0
        ? [
            `${count(lost, "décision n’a pas pu être reprise\u00a0: elle reste dans l’ancienne feuille, d’où vous pouvez la recopier", "décisions n’ont pas pu être reprises\u00a0: elles restent dans l’ancienne feuille, d’où vous pouvez les recopier")}.`,
          ]
        : []),
    ].join(" "),
  copied: (rows) =>
    `${count(rows, "ligne copiée", "lignes copiées")}. Collez dans Excel ou dans un courriel.`,
  copyFailed:
    "Le presse-papiers est refusé par Excel ou par le navigateur. Écrivez le rapport dans une feuille, ou téléchargez le fichier.",
  downloaded: (file) =>
    `Le fichier «\u00a0${file}\u00a0» est préparé. S’il n’apparaît pas dans vos téléchargements (Excel pour Mac), écrivez le rapport dans une feuille.`,
  fileName: (day) => `rapport-de-validation-${day}.csv`,
  headers: {
    severity: "Gravité",
    rule: "Règle",
    sheet: "Feuille",
    cell: "Cellule",
    message: "Message",
    fix: "Correction proposée",
    source: "Source",
    decision: "Décision",
    reason: "Justification",
    author: "Décidé par",
    state: "État",
    key: "Clé",
  },
  severities: {
    error: "✖ À corriger",
    toFill: "○ À remplir",
    warning: "▲ À vérifier",
    info: "● À savoir",
  },
  unchecked: "◇ Non vérifié",
  unread: "⊘ Non lu",
  reading: "– Lecture",
  past: "– Antérieur",
  nothingRead: "◇ Aucun constat",
  nothing: "✔ Aucun constat",
  states: {
    justified: "Justifié",
    "reason-missing": "Justification manquante",
    "decision-missing": "Décision manquante",
    "decision-unknown": "Décision hors liste",
  },
  pastState: "Réglé ou modifié",
  labels: {
    organization: "Organisation",
    roadmap: "Feuille de route",
    checked: "Vérifié le",
    coverage: "Couverture",
  },
  checkedAt: (at) => `${date(at)} à ${time(at)}`,
  roadmap: (roadmap, fiscalYear) =>
    `${followedRoadmap(roadmap)}${fiscalYear === null ? "" : `, exercice visé ${fiscalYear}`}`,
  organization: (name, category) =>
    name === null ? "À remplir" : category === null ? name : `${name} (${category})`,
  uncheckedRules: (rules) =>
    rules === 0
      ? "Tout le plan a été examiné."
      : `${count(rules, "règle n’a pas tout examiné", "règles n’ont pas tout examiné")}\u00a0: voir au bas du rapport.`,
  justified: (value) => count(value, "justifié", "justifiés"),
  justifiedTitle: "Justifié",
  justifiedMeaning: "Accepté avec une raison; ne compte plus",
  justification: ({ decision, reason, author }) =>
    `${decision === "accepted" ? "Accepté" : "Justifié"}${author === undefined ? "" : ` par ${excerpt(author)}`}\u00a0: ${reason}`,
};
