/**
 * Headers of the tables that organizations keep for themselves, in French and in English, besides those under which the
 * template's own columns come back. They say nothing of received workbooks: only a table to take over is read by them.
 * Accents, case, spaces and punctuation need no entry of their own.
 */
import { onceFor, onceForText } from "../collections/once-for";
import { userHeaderKey } from "../reading/column-mapping";
import { bareKeys } from "../text/header-hints";
import { headerKey } from "../text/header-key";
import { yearlessId, type Column, type Table } from "../programme/table/table";

type Words = Readonly<Record<string, readonly string[]>>;

/** Of columns that several sheets have. */
const common: Words = {
  number: [
    ...["#", "ID", "Réf.", "Référence", "Code", "Item", "No. de référence", "Number"],
    ...["No de l’item", "Numéro de référence", "Identifiant"],
  ],
  owner: [
    ...["Porteur", "Porteuse", "Porteur de l’action", "Porteur de dossier", "Porteurs", "Porteur du risque"],
    ...["Responsable de l’action", "Responsable du risque", "Personne responsable", "Pilote", "Resp."],
    ...["Chargé de projet", "Qui", "Owner", "Action owner", "Risk owner", "Lead", "Responsible"],
    ...["Responsibility", "Assigned to", "Assignee", "Accountable", "Propriétaire", "Propriétaire du risque"],
    ...["Person responsible", "Responsabilité", "Attribué à", "Assigné à", "Responsable désigné"],
  ],
  due: [
    ...["Fin", "Date de fin", "Date fin", "Fin prévue", "Date de fin prévue", "Date cible", "Date visée"],
    ...["Échéance prévue", "Date butoir", "Livraison prévue", "Quand", "Pour quand", "Terme"],
    ...["Due", "Due date", "Deadline", "Target date", "End date", "End", "Finish", "Date d’échéance prévue"],
    ...["Planned end", "Completion target", "Date prévue de fin", "Délai", "When"],
  ],
  comments: [
    ...["Précisions", "Précision", "Suivi et commentaires", "Comments", "Comment", "Remarks", "Note"],
    ...["Observations et suivi", "Commentaires et suivi", "Notes et commentaires", "Notes de suivi"],
  ],
  department: [
    ...["Service", "Services", "Secteur", "Département", "Unité", "Direction porteuse", "Directions"],
    ...["Department", "Unit", "Branch", "Division", "Direction concernée", "Équipe", "Team"],
  ],
  start: [
    ...["Début prévu", "Date de début prévue", "Date de démarrage", "Démarrage", "Lancement", "Start"],
    ...["Start date", "Planned start", "Date de lancement", "Depuis", "Begin"],
  ],
  progress: [
    ...["% d’avancement", "% avancement", "% complété", "% complétion", "% réalisé", "% de réalisation"],
    ...["Progrès", "Progress", "% done", "Percent complete", "Taux de réalisation"],
    ...["Degré d’avancement", "Degré de réalisation", "Pourcentage de réalisation"],
    ...["Taux de complétion", "Taux de progression", "Completion", "% progress"],
  ],
  status: [
    ...["État d’avancement", "Status", "State", "Situation", "Statut actuel", "État de réalisation"],
    ...["Statut de l’action", "État de l’action", "Statut du risque", "État du risque", "Action status"],
    ...["Risk status", "Statut d’avancement", "Stade", "Étape"],
  ],
  done: [
    ...["Fin réelle", "Date de fermeture", "Date de clôture", "Terminée le", "Terminé le", "Complétée le"],
    ...["Completed on", "Actual end", "Actual end date", "Completion date", "Date completed", "Closed on"],
    ...["Date de complétion", "Date de réalisation réelle", "Date d’achèvement"],
  ],
};

/** The keys under which a column is known, the surest first. */
export interface KnownColumn {
  readonly column: Column;
  readonly own: readonly string[];
  readonly synonyms: readonly string[];
  readonly others: readonly string[];
}

const yearOf = ({ year, header }: Column): string =>
  year === undefined ? "" : (/20\d{2}-20\d{2}/.exec(header)?.[0] ?? "");

/** « % complété » is a header, « Complété » an answer: the sign makes the difference. */
function keyOf(header: string): string {
  const key = userHeaderKey(header);
  return header.includes("%") && !key.includes("%") ? `%${key}` : key;
}

const keysOf = (words: readonly string[], year: string): readonly string[] => [
  ...new Set(words.map((word) => keyOf(`${word} ${year}`))),
];

function knownColumn(table: Table, column: Column): KnownColumn {
  const name = yearlessId(column);
  const fiscalYear = yearOf(column);
  return {
    column,
    own: [...new Set([headerKey(column.header), ...bareKeys(column.header)])].filter((key) => key !== ""),
    synonyms: keysOf(table.synonyms?.[name] ?? [], fiscalYear),
    others: keysOf([...(table.ownHeaders?.[name] ?? []), ...(common[name] ?? [])], fiscalYear),
  };
}

/** The columns that a table of the user's may fill in: those that people fill in, and what is official on rows of their own. */
export const knownColumns = onceFor((table: Table): readonly KnownColumn[] =>
  table.columns
    .filter(({ kind }) => kind === "input" || kind === "official")
    .map((column) => knownColumn(table, column)),
);

/** The keys of one table. */
export const tableVocabulary = onceFor(
  (table: Table): ReadonlySet<string> =>
    new Set(knownColumns(table).flatMap(({ own, synonyms, others }) => [...own, ...synonyms, ...others])),
);

/** Every key that is a header of one of these tables, whatever the column. */
export const headerVocabulary = onceFor(
  (tables: readonly Table[]): ReadonlySet<string> =>
    new Set(tables.flatMap((table) => [...tableVocabulary(table)])),
);

const tokens = /[\p{L}\p{N}]+/gu;

/** The words that say what a header of several is about: its first one in French, its last one in English. */
export const headsOfHeader = onceForText((header: string): readonly string[] => {
  const words = header.replace(/\([^()]*\)?/g, " ").match(tokens) ?? [];
  const [first = "", last = ""] = [words[0], words.at(-1)];
  return words.length > 1 ? [headerKey(first), headerKey(last)] : [];
});

/** The keys that a header of the user's may have, the fullest first. */
export const keysOfHeader = onceForText((header: string): readonly string[] =>
  [
    ...new Set([
      keyOf(header),
      ...(header.includes("%") ? [userHeaderKey(header)] : []),
      ...bareKeys(header),
    ]),
  ].filter((key) => key !== ""),
);

/** The same of a cell that may be no header: nothing but what stands in brackets, or on other lines, is left out. */
export const strictKeysOfHeader = onceForText((text: string): readonly string[] => {
  const [line = ""] = text.split(/[\r\n]/);
  const keys = [text, line, text.replace(/\([^()]*\)?|\[[^[\]]*\]?|\*/g, "")].map(keyOf);
  // « P » and « N » are headers, and letters too.
  return [...new Set(keys)].filter(({ length }) => length > 1);
});
