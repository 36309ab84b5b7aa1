/**
 * Other headers under which people write the same column or field. They are looked for only when the
 * template's own header is not there. Accents, case, spaces and punctuation need no entry of their own.
 */
import type { FieldId } from "../programme/workbook/identification";
import type { TableId } from "../programme/table/table";

type Synonyms = Readonly<Record<string, readonly string[]>>;

const common = {
  number: ["Numéro", "Num", "N"],
  owner: [
    "Responsable",
    "Responsables",
    "Responsable (fonction ou direction)",
    "Fonction responsable",
    "Fonction du responsable",
  ],
  due: ["Échéances", "Date d'échéance", "Date limite", "Échéancier", "Date prévue"],
  comments: ["Commentaire", "Remarques", "Remarque", "Notes", "Observations"],
} as const satisfies Synonyms;

const mitigation = [
  "Mesures d'atténuation",
  "Mesure d'atténuation locale",
  "Mesure corrective",
  "Mesures correctives",
];
const status = ["Statut", "État actuel"];
const justification = ["Justifications", "Justification « Sans objet »", "Justification si sans objet"];
const applicable = ["Applicabilité", "S'applique"];

/** By column id; those of a fiscal year are written without their year, which follows. */
export const columnSynonyms: Readonly<Partial<Record<TableId, Synonyms>>> = {
  indicators: {
    ...common,
    number: ["Numéro", "Num", "N", "No de l'indicateur", "No indicateur", "Numéro de l'indicateur"],
    objective: ["Objectifs"],
    indicator: ["Indicateurs", "Libellé de l'indicateur", "Nom de l'indicateur"],
    applicable,
    justification,
    baseline: ["Mesure initiale", "Valeur de départ", "Situation de départ"],
    unit: ["Unités", "Unité de mesure"],
    target: ["Cible du ministère", "Cible MSSS", "Cible du MSSS", "Cible officielle"],
    local: ["Cible de l'organisation", "Cible organisationnelle", "Notre cible"],
    mid: ["Résultat à la mi-année", "Résultat à mi-année", "Résultat mi-exercice", "Résultat semestriel"],
    result: ["Résultat annuel", "Résultat final", "Résultat de fin d'année", "Résultats"],
    numerator: ["Numérateurs"],
    denominator: ["Dénominateurs"],
    source: ["Source", "Sources", "Source de données", "Sources des données", "Sources de données"],
    explanation: ["Explication", "Explications", "Explication des écarts", "Explications de l'écart"],
    mitigation,
  },
  actions: {
    ...common,
    number: ["Numéro", "Num", "N", "No de l'action", "No action", "Numéro de l'action"],
    aim: ["Indicateur visé", "Indicateur ou risque visé", "Indicateur ou risque"],
    type: ["Type d'action"],
    action: ["Actions", "Description de l'action", "Titre de l'action"],
    deliverable: ["Livrables", "Livrable ou résultat attendu", "Résultat attendu"],
    department: ["Direction responsable"],
    start: ["Date de début", "Date début"],
    progress: ["Progression", "Taux d'avancement", "Pourcentage d'avancement"],
    status,
    done: ["Date de fin réelle", "Réalisée le", "Date réelle"],
  },
  risks: {
    ...common,
    number: ["Numéro", "Num", "N", "No du risque", "No risque", "Numéro du risque"],
    type: ["Type de risque", "Catégorie de risque"],
    risk: ["Risques", "Description du risque"],
    measures: ["Mesures ministérielles (référence)", "Mesures du ministère", "Mesure ministérielle"],
    applicable,
    justification,
    likelihood: ["Probabilité", "Probabilité de 1 à 5", "Vraisemblance"],
    impact: ["Impact", "Impact de 1 à 5"],
    mitigation,
    status,
    residualLikelihood: ["Probabilité résiduelle (1-5)"],
    residualImpact: ["Impact résiduel (1-5)"],
  },
  change: {
    ...common,
    lever: ["Leviers"],
    condition: ["Conditions de succès", "Condition"],
    status,
    evidence: ["Démarche", "Preuve", "Démarches ou preuves", "Démarche et preuve"],
  },
  workforce: {
    number: common.number,
    owner: common.owner,
    due: common.due,
    action: ["Actions prioritaires"],
    contribution: ["Contribution", "Contributions locales", "Contribution de l'organisation"],
    required: ["Nombre de postes requis", "Effectifs requis"],
    filled: ["Nombre de postes pourvus", "Effectifs en poste"],
  },
};

export const fieldSynonyms: Readonly<Partial<Record<FieldId, readonly string[]>>> = {
  version: ["Version", "Version du gabarit"],
  category: ["Catégorie d'organisation", "Catégorie de l'organisation"],
  organization: ["Nom de l'organisation", "Établissement"],
  accountable: ["Entité responsable de la reddition de comptes"],
  fiscalYear: ["Exercice", "Exercice financier", "Année financière"],
  followUp: ["Suivi (S1 ou S2)", "Période de suivi"],
  dataDate: ["Date de référence", "Données en date du"],
  filingDate: ["Déposé le"],
  respondent: ["Fonction du répondant", "Fonction de la répondante", "Personne répondante (fonction)"],
  approvalDate: ["Approuvé le"],
  relativeReading: ["Interprétation des cibles relatives", "Lecture des cibles « + % »"],
  comments: ["Commentaire", "Remarques"],
};
