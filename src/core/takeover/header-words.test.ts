import { tables } from "../../../test/support/ptn-sss";
import type { Table } from "../programme/table/table";
import {
  headerVocabulary,
  headsOfHeader,
  keysOfHeader,
  knownColumns,
  strictKeysOfHeader,
  tableVocabulary,
  type KnownColumn,
} from "./header-words";

function known(table: Table, id: string): KnownColumn {
  const found = knownColumns(table).find(({ column }) => column.id === id);
  if (!found) throw new Error(id);
  return found;
}

/** Headers of tables that organizations keep, by the column that they stand for. */
const headers: readonly (readonly ["actions" | "risks", string, readonly string[]])[] = [
  [
    "actions",
    "number",
    [
      "# · ID · Id. · Réf. · Référence · Code · Item · No. de référence · Number · Ref.",
      "Reference · No de l’item · Numéro de référence · Identifiant",
    ],
  ],
  [
    "actions",
    "owner",
    [
      "Porteur · Porteuse · Porteur de l’action · Porteur de dossier · Porteurs",
      "Porteur du risque · Responsable de l’action · Responsable du risque",
      "Personne responsable · Pilote · Resp. · Chargé de projet · Qui · Qui? · Owner",
      "Action owner · Risk owner · Lead · Responsible · Responsibility · Assigned to",
      "Assignee · Accountable · Propriétaire · Propriétaire du risque · Person responsible",
      "Responsabilité · Attribué à · Assigné à · Responsable désigné",
    ],
  ],
  [
    "actions",
    "due",
    [
      "Fin · Date de fin · Date fin · Fin prévue · Date de fin prévue · Date cible",
      "Date visée · Échéance prévue · Date butoir · Livraison prévue · Quand · Quand?",
      "Pour quand · Terme · Due · Due date · Deadline · Target date · End date · End",
      "Finish · Date d’échéance prévue · Planned end · Completion target",
      "Date prévue de fin · Délai · When",
    ],
  ],
  [
    "actions",
    "comments",
    [
      "Précisions · Précision · Suivi et commentaires · Comments · Comment · Remarks · Note",
      "Observations et suivi · Commentaires et suivi · Notes et commentaires",
      "Notes de suivi",
    ],
  ],
  [
    "actions",
    "department",
    [
      "Service · Services · Secteur · Département · Unité · Direction porteuse · Directions",
      "Department · Unit · Branch · Division · Direction concernée · Équipe · Team",
    ],
  ],
  [
    "actions",
    "start",
    [
      "Début prévu · Date de début prévue · Date de démarrage · Démarrage · Lancement",
      "Start · Start date · Planned start · Date de lancement · Depuis · Begin",
    ],
  ],
  [
    "actions",
    "progress",
    [
      "% d’avancement · % avancement · % complété · % complétion · % réalisé",
      "% de réalisation · Progrès · Progress · % complete · % done · Percent complete",
      "Taux de réalisation · Degré d’avancement · Degré de réalisation",
      "Pourcentage de réalisation · Avancement (%) · Taux de complétion",
      "Taux de progression · Completion · % progress · Réalisé (%)",
    ],
  ],
  [
    "actions",
    "status",
    [
      "État d’avancement · Status · State · Situation · Statut actuel · État de réalisation",
      "Statut de l’action · État de l’action · Statut du risque · État du risque",
      "Action status · Risk status · Statut d’avancement · Stade · Étape",
    ],
  ],
  [
    "actions",
    "done",
    [
      "Fin réelle · Date de fermeture · Date de clôture · Terminée le · Terminé le",
      "Complétée le · Completed on · Actual end · Actual end date · Completion date",
      "Date completed · Closed on · Date de complétion · Date de réalisation réelle",
      "Date d’achèvement",
    ],
  ],
  [
    "actions",
    "aim",
    [
      "Indicateur · Indicateur lié · Indicateur PTN · Indicateurs visés",
      "Indicateur concerné · Risque visé · Risque lié · Vise l’indicateur · Lien",
      "Indicator · Linked indicator · Related indicator · Aim · Cible visée",
      "Indicateur associé · Indicator or risk",
    ],
  ],
  ["actions", "type", ["Nature · Genre · Kind · Catégorie · Category · Nature de l’action"]],
  [
    "actions",
    "action",
    [
      "Mesure · Mesures · Activité · Activités · Tâche · Tâches · Intitulé · Libellé · Quoi",
      "Quoi? · Initiative · Initiatives · Task · Tasks · Activity · Action item",
      "Action items · Action à réaliser · Actions à réaliser · Actions prévues",
      "Action prévue · Moyens · Moyen · Moyen d’action · Moyens d’action · Projet · Projets",
      "What · Description · Titre · Title · Intitulé de l’action · Action description",
      "Libellé de l’action · Travaux · Action à mener",
    ],
  ],
  [
    "actions",
    "deliverable",
    [
      "Résultats attendus · Extrant · Extrants · Deliverable · Deliverables · Output",
      "Outputs · Expected result · Expected results · Expected outcome · Produit livrable",
      "Biens livrables · Résultat visé · Résultats visés · Livrable attendu",
      "Livrables attendus",
    ],
  ],
  ["risks", "type", ["Nature · Catégorie · Category · Risk type · Risk category · Famille"]],
  [
    "risks",
    "risk",
    [
      "Énoncé du risque · Événement · Événement redouté · Risk · Risks · Risk description",
      "Libellé · Intitulé · Intitulé du risque · Description · Titre du risque",
      "Nom du risque",
    ],
  ],
  [
    "risks",
    "likelihood",
    ["P · Fréquence · Likelihood · Probability · Prob. · Occurrence · Probabilité brute"],
  ],
  ["risks", "impact", ["I · Gravité · Sévérité · Conséquence · Severity · Consequence · Impact brut"]],
  [
    "risks",
    "mitigation",
    [
      "Mitigation · Plan de mitigation · Plan d’atténuation · Mesures de mitigation",
      "Atténuation · Mesure de mitigation · Mesures de contrôle · Mesure de contrôle",
      "Réponse · Traitement · Plan de réponse · Action corrective · Actions correctives",
      "Stratégie · Moyens de maîtrise · Mitigation measure · Mitigation measures · Response",
      "Treatment · Mitigation plan · Mesures prises · Actions d’atténuation",
      "Mesures d’atténuation prévues · Controls",
    ],
  ],
  [
    "risks",
    "residualLikelihood",
    ["Residual likelihood · Residual probability · P résiduelle · Probabilité nette"],
  ],
  [
    "risks",
    "residualImpact",
    ["Residual impact · Residual severity · I résiduel · Impact net · Gravité résiduelle"],
  ],
];

test.each(headers)("a table of %s: %s", (id, column, texts) => {
  const { own, synonyms, others } = known(tables[id], column);
  const keys = [...own, ...synonyms, ...others];
  const unknown = texts
    .flatMap((text) => text.split(" · "))
    .filter((text) => !keys.includes(keysOfHeader(text)[0] ?? ""));
  expect(unknown).toEqual([]);
  expect(keys.filter((key) => !tableVocabulary(tables[id]).has(key))).toEqual([]);
});

test("a column is known by its own header, by synonyms, by other words, each with its year", () => {
  const { own, synonyms, others } = known(tables.indicators, "owner2");
  expect(own).toEqual(["responsablefonction20242025", "responsable20242025"]);
  expect(synonyms).toContain("fonctionresponsable20242025");
  expect(others).toContain("porteur20242025");
  expect(known(tables.indicators, "unit").others).toEqual([]);
  expect(known(tables.workforce, "required")).toMatchObject({
    own: ["postesrequis", "postes"],
    synonyms: ["nombredepostesrequis", "effectifsrequis"],
    others: [],
  });
});

test("a column of no known words, nor of any letter, is known by nothing else", () => {
  const [column] = tables.actions.columns;
  if (!column) throw new Error("no column");
  const table: Table = { ...tables.actions, id: "other", columns: [{ ...column, id: "odd", header: "(–)" }] };
  expect(knownColumns(table)).toMatchObject([{ own: [], synonyms: [], others: [] }]);
});

test("columns that people fill in are known, and official ones; no formula is", () => {
  const kinds = new Set(knownColumns(tables.indicators).map(({ column: { kind } }) => kind));
  expect(kinds).toEqual(new Set(["official", "input"]));
  expect(tables.indicators.columns.length).toBeGreaterThan(knownColumns(tables.indicators).length);
});

test("the words of several tables are those of each", () => {
  const vocabulary = headerVocabulary([tables.risks, tables.workforce]);
  expect(["probabilitenette", "postesrequis", "extrant"].map((key) => vocabulary.has(key))).toEqual([
    ...[true, true, false],
  ]);
});

test.each<[string, readonly string[]]>([
  ["Échéance", ["echeance"]],
  ["Responsable\n(nom)", ["responsablenom", "responsable"]],
  // The sign makes of an answer a header.
  ["% complété", ["%complete", "complete"]],
  ["% (cumulatif) réalisé", ["%cumulatifrealise", "cumulatifrealise", "realise"]],
  ["%", ["%"]],
  ["#", ["#"]],
  ["", []],
  ["P (1 à 5)", ["p1a5", "p"]],
])("%j is looked for as %j", (header, keys) => {
  expect(keysOfHeader(header)).toEqual(keys);
});

test.each<[string, readonly string[]]>([
  ["Échéance", ["echeance"]],
  ["Responsable\r\n\r\nsuite", ["responsablesuite", "responsable"]],
  ["Responsable [du dossier", ["responsabledudossier", "responsable"]],
  ["Responsable [du dossier] *", ["responsabledudossier", "responsable"]],
  ["Responsable (du dossier", ["responsabledudossier", "responsable"]],
  ["Responsable (du dossier) **", ["responsabledudossier", "responsable"]],
  // A letter is a header, and an answer too.
  ["P", []],
  ["P (1)", ["p1"]],
  ["", []],
])("%j, that may be no header, is looked for as %j", (text, keys) => {
  expect(strictKeysOfHeader(text)).toEqual(keys);
});

test.each<[string, readonly string[]]>([
  ["Intitulé du projet", ["intitule", "projet"]],
  ["Task name", ["task", "name"]],
  ["Intitulé (court) du projet", ["intitule", "projet"]],
  ["Intitulé(court)du projet", ["intitule", "projet"]],
  ["Intitulé (court", []],
  ["Intitulé", []],
  ["–", []],
  ["(a) Axe1 – Nom2", ["axe1", "nom2"]],
])("%j is about %j", (header, heads) => {
  expect(headsOfHeader(header)).toEqual(heads);
});
