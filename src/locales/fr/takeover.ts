import { shortSample } from "../column-messages";
import { formats } from "../formats";
import type { TakeoverCounts, TakeoverMessages } from "../takeover-messages";
import { fixes } from "./fixes";

const { number } = formats.fr;
const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;
const many = (count: number, one: string, more: string): string =>
  `${number(count)}\u00a0${count < 2 ? one : more}`;

interface Noun {
  readonly one: string;
  readonly more: string;
  readonly isFeminine: boolean;
}

const line: Noun = { one: "ligne", more: "lignes", isFeminine: true };
const nouns: Readonly<Record<string, Noun>> = {
  actions: { one: "action", more: "actions", isFeminine: true },
  risks: { one: "risque", more: "risques", isFeminine: false },
};

const rowsOf = (rows: number, table: string): string => {
  const { one, more } = nouns[table] ?? line;
  return many(rows, one, more);
};

const taken = (rows: number, table: string): string => {
  const ending = (nouns[table] ?? line).isFeminine ? "e" : "";
  return `${rowsOf(rows, table)} repris${rows < 2 ? ending : ending === "" ? "" : "es"}`;
};

const tail = ({ commented, listed, doubtful }: TakeoverCounts): string =>
  [
    ...(commented > 0 ? [`${many(commented, "valeur", "valeurs")} dans ${quoted("Commentaires")}`] : []),
    ...(listed + doubtful > 0 ? [`${number(listed + doubtful)} à revoir`] : []),
  ]
    .map((part) => `, ${part}`)
    .join("");

export const takeover: TakeoverMessages = {
  open: "Reprendre un plan existant…",
  hint: "Vous avez déjà un plan d’action ou un registre de risques? Insérez le gabarit, puis choisissez «\u00a0Reprendre un plan existant…\u00a0» pour y copier votre tableau.",
  back: "Retour",
  title: "Reprendre un plan existant",
  explanation:
    "Choisissez un de vos tableaux. Ses lignes sont copiées dans les premières lignes libres du gabarit; votre tableau n’est pas modifié.",
  fromFile: "Choisir un autre fichier…",
  fromWorkbook: "Tableaux de ce classeur",
  reading: (file) => (file === null ? "Lecture du classeur…" : `Lecture de ${quoted(file)}…`),
  noPlan: "Le classeur ouvert ne contient plus de plan\u00a0: il n’y a rien à remplir.",
  nothing: (file) =>
    file === null
      ? "Aucun autre tableau n’a été trouvé dans ce classeur. Choisissez un fichier."
      : `Aucun tableau n’a été trouvé dans ${quoted(file)}. Un tableau a une ligne d’en-têtes et au moins une ligne remplie.`,
  refused: (file) => `${quoted(file)} ne peut pas être lu`,
  source: "Votre tableau",
  table: (sheet, range, title, rows) =>
    `${sheet} (${range})${title === null ? "" : ` – ${title}`}, ${many(rows, "ligne", "lignes")}`,
  target: "Feuille du gabarit à remplir",
  columns: "Colonnes",
  field: (header) => `${quoted(header)} reçoit la colonne`,
  noChoice: "Aucune",
  rest: "Les colonnes qui ne sont pas choisies vont dans «\u00a0Commentaires\u00a0».",
  preview: "Aperçu",
  counts: (counts) =>
    `${taken(counts.rows, counts.table)} (${many(counts.taken, "valeur", "valeurs")})${tail(counts)}.`,
  conversions: (column) => `Valeurs écrites autrement\u00a0: ${column}`,
  conversion: (before, after, count) => `${before} → ${after}${count > 1 ? ` (${number(count)} fois)` : ""}`,
  doubts: {
    near: "lecture probable, à vérifier",
    scale: "1 ou 1\u00a0%? À vérifier",
    order: "jour ou mois d’abord? À vérifier",
    label: "lu dans un texte qui en dit plus, à vérifier",
  },
  commented: "Dans «\u00a0Commentaires\u00a0»",
  comment: (cell, value, why) => `${cell}\u00a0: ${value}${why === null ? "" : ` (${why})`}`,
  refusals: {
    error: "valeur d’erreur",
    "not-calculated": "formule sans résultat",
    "not-in-list": "absente de la liste",
    "not-a-date": "pas une date",
    "not-a-number": "pas un nombre",
    "out-of-bounds": "hors des limites",
  },
  listed: "Non reprises",
  listing: (cell, value, why) => `${cell}\u00a0: ${value} – ${why}`,
  reasons: {
    error: "valeur d’erreur",
    "not-calculated": "formule dont le fichier n’a pas le résultat",
    total: "ligne de total",
    section: "titre sans ligne",
    nameless: "ligne sans valeur à reprendre",
    again: "une ligne précédente de votre tableau va déjà à cette ligne du gabarit",
    "no-room":
      "le tableau du gabarit n’a plus de ligne libre\u00a0: ajoutez-y des lignes, puis reprenez votre tableau de nouveau",
    "no-row": "aucune ligne du gabarit ne porte ce numéro",
    occupied: "le plan contient déjà autre chose à cet endroit",
    "no-comments": "cette feuille n’a pas de colonne «\u00a0Commentaires\u00a0»",
    "too-long": "trop long pour «\u00a0Commentaires\u00a0»",
    missing: "la feuille du plan n’est plus là",
    protected: "la feuille du plan est protégée",
    changed: "la ligne du plan a été remplie entre-temps",
    formula: "la cellule du plan contient une formule",
    altered: "Excel n’a pas gardé la valeur",
  },
  outside: (cells, more) =>
    `Hors du tableau, non repris\u00a0: ${cells.join(", ")}${more > 0 ? ` et ${number(more)} de plus` : ""}.`,
  untouched: "Votre tableau reste tel quel. Rien de ce que le plan contient déjà n’est remplacé.",
  take: (rows, table) => `Reprendre ${rowsOf(rows, table)}`,
  nothingToTake: "Choisissez au moins une colonne qui contient des valeurs.",
  working: "Reprise du plan existant…",
  shown: (value) => fixes.shown(shortSample(value)),
  done: (counts, sheet) =>
    counts.rows === 0
      ? `Rien n’a été repris dans ${quoted(sheet)}${tail(counts)}.`
      : `${taken(counts.rows, counts.table)} dans ${quoted(sheet)}${tail(counts)}. Votre tableau n’a pas été modifié. Ctrl+Z annule la reprise si votre version d’Excel le permet.`,
  outdated:
    "Rien n’a été repris\u00a0: le tableau ou le plan a changé depuis l’aperçu. Choisissez de nouveau «\u00a0Reprendre un plan existant…\u00a0».",
  changed: (sheet) =>
    `Votre tableau de ${quoted(sheet)} a changé pendant la reprise\u00a0: ce qui a été saisi depuis n’est pas dans le plan.`,
  review: "À revoir",
  doubtful: "Reprises, à vérifier",
  notTaken: "Non reprises",
};
