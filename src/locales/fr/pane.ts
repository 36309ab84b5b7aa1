import { followedRoadmap, roadmapName } from "./followed-roadmap";
import { formats } from "../formats";
import type { Messages } from "../messages";
import { catalogueWords } from "./catalogue";
import { columns } from "./columns";
import { comparison } from "./comparison";
import { answeredLate, bug, failures, partMissing } from "./failures";
import { fixes } from "./fixes";
import { incomplete } from "./incomplete";
import { integrity } from "./integrity";
import { page } from "./page";
import { report } from "./report";
import { roadmapFile } from "./roadmap-file";
import { sheets } from "./sheets";
import { help } from "./help";
import { opening } from "./opening";
import { progress, reference } from "./views";
import { takeover } from "./takeover";
import { undo } from "./undo";
import { update } from "./update";
import { verdict } from "./verdict";
import { year } from "./year";

const { number, list, time } = formats.fr;

/** « 3 justifiés », « 1 justifié »; in French 0 is singular. */
const count = (value: number, one: string, many: string) => `${number(value)}\u00a0${value < 2 ? one : many}`;

const severities: Messages["findings"]["severities"] = {
  error: {
    name: "À corriger",
    meaning: "À corriger avant le dépôt",
    count: (value) => count(value, "à corriger", "à corriger"),
  },
  toFill: {
    name: "À remplir",
    meaning: "Rien n’est faux\u00a0: il reste à écrire",
    count: (value) => count(value, "à remplir", "à remplir"),
  },
  warning: {
    name: "À vérifier",
    meaning: "À confirmer ou à expliquer",
    count: (value) => count(value, "à vérifier", "à vérifier"),
  },
  info: {
    name: "À savoir",
    meaning: "Aucune action requise",
    count: (value) => count(value, "à savoir", "à savoir"),
  },
};

export const fr: Messages = {
  language: "fr",
  htmlLang: "fr-CA",
  formats: formats.fr,
  pageTitle: "Feuille de route",
  title: "Plan d’action",
  otherLanguage: { label: "English", htmlLang: "en-CA" },
  starting: "Lecture du classeur…",
  noTemplate: {
    title: "Ce classeur n’a pas encore de gabarit",
    explanation:
      "Insérez le gabarit officiel de la feuille de route (PTN\u00a0SSSS 2023-2027) ou celui d’un autre programme. Il s’ajoute à ce classeur\u00a0: vos feuilles ne sont pas touchées.",
    insert: "Insérer le gabarit",
    received:
      "Vous avez reçu un plan d’action? Ouvrez-le dans Excel\u00a0: le volet le reconnaît et le valide.",
    stranger: "Ce classeur suit une feuille de route que le volet ne connaît pas",
  },
  roadmapFile,
  stranger: (roadmap, version) =>
    `Des feuilles de ce classeur suivent la feuille de route « ${roadmap} », version ${version}, qui vient d’un fichier. Le volet ne les valide pas : sans ce fichier, il ne sait pas ce qui est attendu. Choisissez ce fichier, ou demandez-le à qui vous a remis le classeur.`,
  form: {
    title: "Insérer le gabarit",
    required: "Tous les champs sont obligatoires.",
    programme: "Programme",
    ended: (programme) => `${programme} (terminé)`,
    endedHint: (day) => `Ce programme est terminé depuis le ${day}\u00a0: son gabarit sert de référence.`,
    present: (programme) => `${programme} (déjà dans ce classeur)`,
    category: "Catégorie",
    chooseCategory: "Choisir une catégorie",
    categories: {
      MSSS: "MSSS (ministère)",
      OP: "OP (organisme public)",
      RSSS: "RSSS (établissement du réseau)",
      "Santé Québec": "Santé\u00a0Québec",
    },
    organization: "Organisation",
    organizationHint: "Choisissez dans la liste ou tapez un nom.",
    openList: "Ouvrir la liste",
    noMatch: "Aucune organisation de ce nom dans la liste",
    fiscalYear: "Exercice visé",
    undoNotice: "Selon la version d’Excel, Ctrl+Z ne peut pas annuler une insertion.",
    submit: "Insérer",
    cancel: "Annuler",
    missingCategory: "Choisissez une catégorie.",
    missingOrganization: "Inscrivez une organisation.",
    otherCategory: "Cette organisation appartient à une autre catégorie.",
    unlisted: "Cette organisation n’est pas dans la liste. Vérifiez son nom; vous pouvez continuer.",
    excluded:
      "La RAMQ prépare son propre plan de transformation numérique. Elle n’est pas visée par la présente feuille de route.",
  },
  working: {
    insert: "Insertion du gabarit…",
    insertStep: (done, total) => `Insertion du gabarit\u00a0: étape ${number(done)} de ${number(total)}`,
    check: "Vérification du gabarit inséré…",
    validate: "Validation en cours…",
    clear: "Effacement des marques…",
    read: "Lecture du classeur…",
  },
  plan: {
    organization: "Organisation",
    category: "Catégorie",
    fiscalYear: "Exercice visé",
    roadmap: "Feuille de route",
    unknown: "À remplir",
    roadmapName,
    followed: followedRoadmap,
    programmes: "Programmes du classeur",
    tab: (programme, is, findings) => `${programme} (${is}, ${count(findings, "constat", "constats")})`,
  },
  page,
  commands: { validate: "Valider", clearMarks: "Effacer les marques" },
  findings: {
    title: "Constats",
    checkedAt: (at) => `Vérifié à ${time(at)}`,
    formulasAt: (at) =>
      `Formules regardées à ${time(at)}, avec «\u00a0Valider\u00a0»\u00a0: ce qui y a été trouvé reste affiché jusqu’à ce que la cellule change.`,
    none: "Aucun constat",
    noneRead: "Aucun constat dans ce qui a été lu",
    noneExplanation: "Rien à corriger ni à vérifier dans ce qui a été examiné.",
    severities,
    cell: (sheet, address) => `${sheet}, cellule ${address}`,
    wholeWorkbook: "Ensemble du classeur",
    otherCells: (addresses) =>
      `${addresses.length > 1 ? "Cellules liées" : "Cellule liée"}\u00a0: ${list(addresses)}`,
    fix: (fix) => `Correction\u00a0: ${fix}`,
    goTo: "Aller à la cellule",
    showAll: (hidden) => `Afficher ${hidden > 1 ? `les ${number(hidden)} autres` : "l’autre"}`,
    showFewer: "Afficher moins",
    why: "Pourquoi?",
    source: (source) => `Source\u00a0: ${source}`,
    cells: (value) => count(value, "cellule", "cellules"),
    cellsOf: (sheet, value) => `${sheet}, ${count(value, "cellule", "cellules")}`,
    moreCells: (hidden) => (hidden > 1 ? `et ${number(hidden)} autres` : "et une autre"),
    walk: {
      name: "Parcourir les constats",
      previous: "Constat précédent",
      next: "Constat suivant",
      place: (place, all) => `${number(place)} sur ${number(all)}`,
      current: "Constat en cours",
      gone: "Ce constat n’est plus là.",
    },
  },
  catalogue: catalogueWords,
  coverage: {
    checked: (rules, checks) =>
      `Vérifié\u00a0: ${count(rules, "règle", "règles")}, ${count(checks, "contrôle", "contrôles")}`,
    allChecked: "Tout le plan a été examiné.",
    unchecked: (rules) => `Non vérifié\u00a0: ${count(rules, "règle", "règles")}`,
    skipped: (rule, rows, why) => {
      const reasons = {
        "sheet-missing": "feuille absente",
        "column-missing": "colonne absente",
        "sheet-unread": "feuille non lue",
        "rows-beyond": "lignes trop loin sous le tableau",
        "merges-unknown": "cellules fusionnées qu’Excel n’a pas énumérées; il s’arrête à 512",
        "calculated-by-hand": "calcul manuel\u00a0: appuyez sur F9 dans Excel, puis validez de nouveau",
      };
      const parts = [why && reasons[why], rows > 0 && count(rows, "ligne", "lignes")].filter(Boolean);
      return parts.length > 0 ? `${rule} (${parts.join(", ")})` : rule;
    },
  },
  marks: {
    done: (marked) => `${count(marked, "cellule marquée", "cellules marquées")} dans le classeur.`,
    refused: (sheets) =>
      `Sans marque, car protégée${sheets.length > 1 ? "s" : ""}\u00a0: ${list(sheets.map((each) => `«\u00a0${each}\u00a0»`))}.`,
    failed: (explanation) =>
      `Les cellules n’ont pas pu être marquées; les constats ci-dessous sont complets. ${explanation}`,
  },
  notices: {
    inserted:
      "Le gabarit est inséré. Remplissez les cellules blanches\u00a0: la liste se met à jour pendant la saisie.",
    renamed: (titles) =>
      `Des feuilles du même nom existaient déjà. Celles du gabarit s’appellent ${list(titles.map((each) => `«\u00a0${each}\u00a0»`))}.`,
    templatePresent: "Ce classeur contient déjà le gabarit\u00a0: rien n’a été inséré.",
    cleared: (value) =>
      value === 0
        ? "Il n’y avait aucune marque à effacer."
        : `${count(value, "marque effacée", "marques effacées")}. Vos couleurs et vos formats sont intacts.`,
    hiddenCell: (cell, part, by) =>
      `${cell} est sur une ${part === "sheet" ? "feuille masquée" : part === "rows" ? "ligne masquée" : "colonne repliée ou masquée"}${by === "filter" ? " par un filtre" : ""}.`,
    showingCosts:
      "Dans cette version d’Excel, l’afficher vide l’historique d’annulation\u00a0: Ctrl+Z ne pourra plus annuler ce que vous avez fait jusqu’ici.",
    show: "Afficher et y aller",
    marksLeft: (sheets) =>
      `Marques restées, car la feuille est protégée\u00a0: ${list(sheets.map((each) => `«\u00a0${each}\u00a0»`))}. Ôtez la protection, puis effacez les marques de nouveau.`,
  },
  verdict,
  report,
  fixes,
  incomplete,
  undo,
  update,
  takeover,
  help,
  opening,
  year,
  reference,
  progress,
  integrity,
  columns,
  comparison,
  sheets,
  failures,
  detail: "Détail technique",
  bug,
  partMissing,
  answeredLate,
};
