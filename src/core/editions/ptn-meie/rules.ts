import type { Roadmap } from "../../programme/roadmap/schema";
import type { Table } from "../../programme/table/table";
import { actionTwice } from "../../sheets/actions/rules/act-04-action-twice";
import { completionDate } from "../../sheets/actions/rules/dat-04-completion-date";
import { conditionNotAssessed } from "../../sheets/change/rules/gdc-01-condition-not-assessed";
import { duplicateNumber } from "../../sheets/actions/rules/coh-02-duplicate-number";
import { errorValue } from "../../rules/val-10-error-value";
import { fiscalYearNotSaid } from "../../sheets/identification/rules/str-06-follow-up-not-said";
import { formatAgainstContent } from "../../rules/val-14-format-against-content";
import { gapWithoutAnswer } from "../../sheets/scales/rules/var-meie-07-gap-without-answer";
import { highRiskWithoutMitigation } from "../../sheets/risks/rules/ris-03-high-risk-without-mitigation";
import { identificationDates } from "../../sheets/identification/rules/dat-05-identification-dates";
import { initiativeWithoutState } from "../../sheets/initiatives/rules/var-meie-03-initiative-without-state";
import { invalidDate } from "../../rules/dat-01-invalid-date";
import { localRisk } from "../../sheets/risks/rules/ris-06-local-risk";
import { measureMissing } from "../../sheets/scales/rules/var-meie-04-measure-missing";
import { measureTooEarly } from "../../sheets/scales/rules/var-meie-08-measure-too-early";
import { measureWithoutDueDate } from "../../rules/mes-05-measure-without-due-date";
import { measureWithoutOwner } from "../../rules/mes-04-measure-without-owner";
import { measureWithoutProvenance } from "../../sheets/scales/rules/var-meie-05-measure-without-provenance";
import { notInList } from "../../rules/val-09-not-in-list";
import { numberAsText } from "../../rules/val-04-number-as-text";
import { numberOutOfBounds } from "../../rules/val-13-number-out-of-bounds";
import { offScale } from "../../sheets/scales/rules/var-meie-01-off-scale";
import { organizationUnknown } from "../../sheets/identification/rules/str-04-organization-unknown";
import { outsidePlanPeriodOn } from "../../sheets/actions/rules/dat-03-outside-plan-period";
import { overdue } from "../../rules/mes-06-overdue";
import { progressAgainstStatusOn } from "../../sheets/actions/rules/act-02-progress-against-status";
import { radarMean } from "../../sheets/scales/rules/var-meie-02-radar-mean";
import { residualAboveInitial } from "../../sheets/risks/rules/ris-04-residual-above-initial";
import { riskNotAssessed } from "../../sheets/risks/rules/ris-01-risk-not-assessed";
import { riskRatingInvalid } from "../../sheets/risks/rules/ris-02-risk-rating-invalid";
import { rowWithoutAction } from "../../sheets/actions/rules/act-03-row-without-action";
import { stageNotReached } from "../../sheets/scales/rules/var-meie-06-stage-not-reached";
import { startAfterDueDateOn } from "../../sheets/actions/rules/dat-02-start-after-due-date";
import { tooShort } from "../../rules/mes-02-too-short";
import { unknownInitiative } from "../../sheets/actions/rules/coh-01-unknown-aim";
import { vagueText } from "../../rules/mes-02-vague-text";
import { writtenOtherwise } from "../../rules/val-12-written-otherwise";
import { privacyRules, rulesWithoutTargets } from "../structure-rules";
import { radar } from "./contents";
import { dateCells, measures, numberCells, textPlaces } from "./places";

/** Sheets of what is carried out, from a day to another. */
const carriedOut = ["initiatives", "actions"] as const;

/** In order of precedence: a cell has one finding, that of the first rule here that holds for it. */
const rowRules = (roadmap: Roadmap, tables: readonly Table[]) => {
  const years = roadmap.fiscalYears.map((_, place) => place + 1);
  return [
    errorValue(tables),
    organizationUnknown,
    fiscalYearNotSaid,
    offScale(tables),
    notInList(tables),
    numberOutOfBounds(tables),
    invalidDate(dateCells),
    startAfterDueDateOn(...carriedOut),
    completionDate,
    identificationDates,
    measureTooEarly(roadmap),
    outsidePlanPeriodOn(...carriedOut),
    unknownInitiative,
    duplicateNumber,
    measureMissing(roadmap),
    stageNotReached(roadmap),
    measureWithoutProvenance,
    gapWithoutAnswer(roadmap),
    tooShort(textPlaces),
    measureWithoutOwner(measures(roadmap)),
    measureWithoutDueDate(measures(roadmap)),
    overdue(measures(roadmap)),
    initiativeWithoutState(years),
    progressAgainstStatusOn(...carriedOut),
    rowWithoutAction,
    riskRatingInvalid,
    riskNotAssessed,
    highRiskWithoutMitigation,
    residualAboveInitial,
    localRisk,
    conditionNotAssessed(years),
    // Last: it hides no finding of the rules in which the answer counts.
    writtenOtherwise(tables),
  ];
};

/** Rules on the answers that no formula can say. */
const contentRules = [
  numberAsText(numberCells),
  radarMean(radar.categories.length),
  formatAgainstContent,
  vagueText(textPlaces),
  actionTwice,
  ...privacyRules,
] as const;

/** The rules of the plan, over its tables. */
export const rulesOver = (roadmap: Roadmap, tables: readonly Table[]) =>
  rulesWithoutTargets(numberAsText(numberCells), rowRules(roadmap, tables), contentRules);
