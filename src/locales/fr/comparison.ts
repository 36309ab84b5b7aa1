import type { PlanVersion, RowName } from "../../core/comparison/comparison";
import type { ComparisonCounts, ComparisonMessages } from "../comparison-messages";
import { arrow, comparisonWords } from "../comparison-words";
import { formats } from "../formats";
import { refusals } from "./refusals";
import { saidTitles } from "../sheet-titles";

const { number, list, time } = formats.fr;

const many = (count: number, one: string, more: string) => `${number(count)}\u00a0${count < 2 ? one : more}`;
const some = (count: number, one: string, more: string) => (count === 0 ? [] : [many(count, one, more)]);
const quoted = (text: string) => `«\u00a0${text}\u00a0»`;

const rows: Readonly<Partial<Record<RowName["subject"], string>>> = {
  indicators: "Indicateur",
  actions: "Action",
  risks: "Risque",
  change: "Condition",
  workforce: "Action prioritaire",
  initiatives: "Initiative",
  maturity: "Maturité",
  radar: "Catégorie",
  amounts: "Montant",
  totals: "Total",
  benefits: "Bénéfice",
};

const said = comparisonWords("fr", {
  blank: "vide",
  truth: (value) => (value ? "VRAI" : "FAUX"),
  quoted,
  points: (value) => `${number(value, 1)}\u00a0${Math.abs(value) < 2 ? "point" : "points"}`,
  index: (value) => `${value} sous la cible`,
  local: (gap) => `${gap} sous la cible locale`,
  milestone: "jalon non atteint",
  standings: {
    gap: "écart",
    met: "cible atteinte",
    missing: "aucun résultat",
    unavailable: "résultat non disponible",
    "not-applicable": "sans objet",
    unclear: "résultat à vérifier",
  },
  gap: ({ indicator, year }, change, result) =>
    `Indicateur ${indicator}, ${year}\u00a0: ${change}.${result === null ? "" : ` Résultat\u00a0: ${result}.`}`,
  rows,
  line: (subject, line) => `${subject}, ligne ${line}`,
  identification: saidTitles["identification"] ?? "",
});

function version({ organization, fiscalYear, followUp, dataDate }: PlanVersion): string {
  const parts = [
    organization ?? "organisation non indiquée",
    fiscalYear,
    followUp,
    dataDate === null ? null : `données du ${dataDate}`,
  ];
  return parts.filter((part) => part !== null).join(", ");
}

/** « 2 écarts fermés, 1 ouvert, 1 aggravé »: the first one says of what. */
function gapCounts({ gaps }: ComparisonCounts): string {
  const parts = [
    [gaps.closed, "fermé", "fermés"],
    [gaps.opened, "ouvert", "ouverts"],
    [gaps.worsened, "aggravé", "aggravés"],
    [gaps.eased, "réduit", "réduits"],
    [gaps.unmeasured, "qui n’est plus mesuré", "qui ne sont plus mesurés"],
  ] as const;
  const shown = parts.filter(([count]) => count > 0);
  if (shown.length === 0) return "Aucun écart n’a changé.";
  return `${shown
    .map(([count, one, more], place) =>
      place === 0 ? many(count, `écart ${one}`, `écarts ${more}`) : many(count, one, more),
    )
    .join(", ")}.`;
}

export const comparison: ComparisonMessages = {
  open: "Comparer deux versions…",
  back: "Retour",
  title: "Comparaison avec une version antérieure",
  another: "Choisir un autre fichier…",
  again: "Comparer de nouveau",
  cancel: "Annuler",
  privacy: "Le fichier est lu sur cet ordinateur. Rien n’est envoyé, rien n’est changé.",
  reading: (file) => `Lecture de ${quoted(file)}…`,
  sheetsRead: (done, total) => `Feuilles lues\u00a0: ${number(done)} de ${number(total)}`,
  comparing: "Comparaison avec le classeur ouvert…",
  cancelled: "Lecture annulée.",
  refused: (file) => `${quoted(file)} ne peut pas être comparé`,
  refusals: {
    ...refusals,
    access:
      "Le fichier ne peut pas être ouvert. S’il a changé depuis que vous l’avez choisi, ou s’il est ouvert ailleurs, fermez-le et choisissez-le de nouveau.",
    "too-slow":
      "La lecture de ce fichier est trop longue\u00a0: elle a été arrêtée. Retirez les feuilles étrangères au plan.",
    "no-worker":
      "Cette version d’Excel ne permet pas de lire un fichier dans le volet. Mettez Excel à jour, ou ouvrez le volet dans Excel sur le web.",
  },
  noPlan: "Le classeur ouvert ne contient plus de plan\u00a0: il n’y a rien à comparer.",
  otherProgramme:
    "Ce fichier ne contient aucun plan du même programme\u00a0: seuls deux plans d’un même programme se comparent.",
  comparedAt: (at) => `Comparé à ${time(at)}`,
  previous: "Version antérieure",
  current: "Classeur ouvert",
  organization: "Organisation",
  fiscalYear: "Exercice visé",
  followUp: "Suivi",
  dataDate: "Date des données",
  notSaid: "À remplir",
  version,
  warnings: ({ organization, roadmap, isPreviousLater }) => [
    ...(organization === "other"
      ? ["Les deux classeurs ne sont pas de la même organisation. Vérifiez le fichier choisi."]
      : []),
    ...(organization === "unknown"
      ? ["Un des classeurs n’indique pas son organisation. Vérifiez que c’est la même."]
      : []),
    ...(roadmap === "other"
      ? [
          "Les deux classeurs suivent des feuilles de route différentes. Seul ce qu’elles ont en commun est comparé.",
        ]
      : []),
    ...(roadmap === "other-version"
      ? [
          "Les deux classeurs suivent des versions différentes de la feuille de route. Seul ce qu’elles ont en commun est comparé.",
        ]
      : []),
    ...(isPreviousLater
      ? [
          "Les données du fichier choisi sont plus récentes que celles du classeur ouvert. Vérifiez le fichier choisi.",
        ]
      : []),
  ],
  none: "Aucune différence.",
  summary: (counts) => {
    const rest = [
      ...some(counts.appeared, "nouveau constat", "nouveaux constats"),
      ...some(counts.gone, "constat disparu", "constats disparus"),
      ...some(counts.answers, "réponse modifiée", "réponses modifiées"),
      ...some(counts.added, "ligne ajoutée", "lignes ajoutées"),
      ...some(counts.removed, "ligne retirée", "lignes retirées"),
    ];
    return [gapCounts(counts), ...(rest.length === 0 ? [] : [`${list(rest)}.`])];
  },
  gaps: "Écarts",
  trends: {
    closed: "Fermé",
    opened: "Ouvert",
    worsened: "Aggravé",
    eased: "Réduit",
    unmeasured: "N’est plus mesuré",
  },
  gap: said.gap,
  unchanged: (gaps) => `${many(gaps, "écart inchangé", "écarts inchangés")}.`,
  appeared: "Nouveaux constats",
  gone: "Constats disparus",
  answers: "Réponses modifiées",
  rows: "Lignes ajoutées ou retirées",
  added: "Ajoutée",
  removed: "Retirée",
  rowName: said.rowName,
  before: said.before,
  after: said.after,
  change: arrow,
  heardChange: (before, after) => `Avant\u00a0: ${before}. Maintenant\u00a0: ${after}.`,
  notComparedTitle: "Non comparé",
  notCompared: ({ subject, header, missingIn }) => {
    const sides = missingIn.map((side) =>
      side === "previous" ? "dans la version antérieure" : "dans le classeur ouvert",
    );
    const what =
      header === null
        ? `La feuille ${quoted(saidTitles[subject] ?? subject)}`
        : `La colonne ${quoted(header)} de ${quoted(saidTitles[subject] ?? subject)}`;
    return `${what} est introuvable ${list(sides)}.`;
  },
  gapsNotCompared: (count) =>
    `${many(count, "écart n’a pas pu être comparé", "écarts n’ont pas pu être comparés")}, faute d’une feuille ou d’une colonne.`,
};
