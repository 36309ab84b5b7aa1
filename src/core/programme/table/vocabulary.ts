/**
 * The words that a plan's cells may hold: part of the file's format, in French
 * because the official content exists in French only.
 * What the pane says about them is in `locales/`.
 */
import { organizationCategories } from "../../organizations/organization";

export const NOT_APPLICABLE = "Sans objet";
export const NOT_AVAILABLE = "Non disponible";
export const REACHED = "Atteint";
export const MITIGATION_TYPE = "Mesure d'atténuation";
export const RELATIVE_READING = "Augmentation relative";
export const POINTS_READING = "Points de pourcentage";

export const DONE = "Réalisée";
export const UPCOMING = "À venir";
export const IN_PROGRESS = "En cours";
export const ABANDONED = "Abandonnée";

export const IN_PLACE = "En place";

const milestoneStatuses = ["Non amorcé", "En cours", REACHED, NOT_APPLICABLE] as const;

/** Items of the drop-down lists and words that cells of numbers take, by list id. Lists of numbers and organizations are made from the edition. */
export const lists = {
  categories: organizationCategories,
  followUps: ["S1", "S2"],
  relativeReadings: ["À confirmer", RELATIVE_READING, POINTS_READING],
  applicability: ["Oui", NOT_APPLICABLE],
  units: ["%", "0-4", "1-4"],
  milestoneStatuses,
  // What a result that is no rate may be: a milestone's status, or that there is none.
  resultWords: [...milestoneStatuses, NOT_AVAILABLE],
  actionTypes: ["Action", MITIGATION_TYPE],
  actionStatuses: [UPCOMING, IN_PROGRESS, DONE, "Reportée", ABANDONED],
  riskStatuses: ["À surveiller", "En traitement", "Maîtrisé", "Fermé"],
  conditionStatuses: [IN_PLACE, "En cours", "Non amorcée", NOT_APPLICABLE],
} as const;

/** Levels of risk in words, the lowest first. */
export const riskRatings = ["Faible", "Modéré", "Élevé", "Critique"] as const;

/** A risk's measure that is over with. */
export const CLOSED_RISK_STATUSES = ["Maîtrisé", "Fermé"] as const;

export const OPEN_MILESTONE_STATUSES = ["Non amorcé", "En cours"] as const;

/** Units of a baseline that is an index. */
export const INDEX_UNITS = ["0-4", "1-4"] as const;

/** What the « Vise » column holds before the number of an indicator or of a risk. */
export const INDICATOR_PREFIX = "Indicateur ";
export const RISK_PREFIX = "Risque ";

/** The label with either apostrophe, since Word and phones type the curly one. */
export const withBothApostrophes = (label: string): readonly [string, string] => [
  label,
  label.replaceAll("'", "’"),
];
