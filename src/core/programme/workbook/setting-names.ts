/** Values of the workbook that formulas name: one that is no field and no setting does not compile. */
import { parameter as anyParameter, type ParameterReference } from "../../conditions/expression";
import type { YearPlace } from "../table/table";
import type { FieldId } from "./identification";

/** French part of the defined name of each setting of `_reference`. */
const settingNames = {
  today: "Aujourdhui",
  firstDay: "PremierJour",
  lastDay: "DernierJour",
  referenceDate: "DateReference",
  categoryPlace: "RangCategorie",
  categoryText: "CategorieLue",
  followUpPlace: "RangSuivi",
  relativeReadingPlace: "RangLectureRelative",
  readingText: "LectureRelative",
  fiscalYearPlace: "RangExercice",
  fiscalYearListed: "RangExerciceListe",
  accountablePlace: "RangEntiteResponsable",
  highRisk: "SeuilRisqueEleve",
  organizationPlace: "RangOrganisation",
  organizationCategory: "CategorieOrganisation",
  organizationJoined: "OrganisationIntegree",
  excludedPlace: "RangExclusion",
  midYear: "FinMiAnnee",
  midYearStage: "EtapeMiAnnee",
  planStart: "DebutPlan",
  planEnd: "FinPlan",
  firstFiling: "PremierDepot",
  firstCollection: "PremiereCollecte",
  collectionEnd: "FinCollecte",
  emojiLength: "LongueurEmoji",
} as const;

/** A setting that every roadmap has. */
export type CommonSetting = keyof typeof settingNames;

/** The setting that holds the phase of a year. */
export type PhaseId = `phase${YearPlace}`;
export const phaseId = (year: YearPlace): PhaseId => `phase${year}`;

export type ParameterId = FieldId | CommonSetting | PhaseId;

/** What a field of Identification or a setting of `_reference` holds. */
export const parameter = (id: ParameterId): ParameterReference => anyParameter(id);

const isCommon = (id: string): id is CommonSetting => Object.hasOwn(settingNames, id);

/** French part of the defined name of a setting; null when there is none of that id. */
export function settingName(id: CommonSetting | PhaseId): string;
export function settingName(id: string): string | null;
export function settingName(id: string): string | null {
  if (isCommon(id)) return settingNames[id];
  return /^phase\d+$/.test(id) ? `Phase${id.slice("phase".length)}` : null;
}
