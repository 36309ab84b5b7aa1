import { baselineMissing } from "../../sheets/indicators/rules/cib-05-baseline-missing";
import { completionDate } from "../../sheets/actions/rules/dat-04-completion-date";
import { conditionNotAssessed } from "../../sheets/change/rules/gdc-01-condition-not-assessed";
import { duplicateNumber } from "../../sheets/actions/rules/coh-02-duplicate-number";
import { errorValue } from "../../rules/val-10-error-value";
import { identificationDates } from "../../sheets/identification/rules/dat-05-identification-dates";
import { excludedOrganization } from "../../sheets/identification/rules/str-05-excluded-organization";
import { filedLate } from "../../sheets/identification/rules/sui-02-filed-late";
import { followUpNotSaid } from "../../sheets/identification/rules/str-06-follow-up-not-said";
import { gapWithoutExplanation } from "../../sheets/indicators/rules/mes-01-gap-without-explanation";
import { gapWithoutMitigation } from "../../sheets/indicators/rules/mes-03-gap-without-mitigation";
import { highRiskWithoutMitigation } from "../../sheets/risks/rules/ris-03-high-risk-without-mitigation";
import { indicatorWithoutAction } from "../../sheets/indicators/rules/act-01-indicator-without-action";
import { invalidDate } from "../../rules/dat-01-invalid-date";
import { joinedSanteQuebec } from "../../sheets/identification/rules/str-08-joined-sante-quebec";
import { localRisk } from "../../sheets/risks/rules/ris-06-local-risk";
import { localTargetBeyond } from "../../sheets/indicators/rules/cib-03-local-target-beyond";
import { localTargetDecreasing } from "../../sheets/indicators/rules/cib-04-local-target-decreasing";
import { localTargetMissing } from "../../sheets/indicators/rules/cib-01-local-target-missing";
import { localTargetTooLow } from "../../sheets/indicators/rules/cib-02-local-target-too-low";
import { measureWithoutDueDate } from "../../rules/mes-05-measure-without-due-date";
import { measureWithoutOwner } from "../../rules/mes-04-measure-without-owner";
import { midYearMissing } from "../../sheets/indicators/rules/sui-01-mid-year-missing";
import { milestoneNotReached } from "../../sheets/indicators/rules/eca-03-milestone-not-reached";
import { milestoneStatusExpected } from "../../sheets/indicators/rules/val-06-milestone-status-expected";
import { notApplicableUnjustified } from "../../sheets/indicators/rules/por-02-not-applicable-unjustified";
import { numberOutOfBounds } from "../../rules/val-13-number-out-of-bounds";
import { notInList } from "../../rules/val-09-not-in-list";
import { noTargetThisYear } from "../../sheets/indicators/rules/val-07-no-target-this-year";
import { organizationUnknown } from "../../sheets/identification/rules/str-04-organization-unknown";
import { outOfScopeFilled } from "../../sheets/indicators/rules/por-01-out-of-scope-filled";
import { outsidePlanPeriod } from "../../sheets/actions/rules/dat-03-outside-plan-period";
import { overdue } from "../../rules/mes-06-overdue";
import { percentageExpected } from "../../sheets/indicators/rules/val-01-percentage-expected";
import { percentageOutOfRange } from "../../sheets/indicators/rules/val-02-percentage-out-of-range";
import { progressAgainstStatus } from "../../sheets/actions/rules/act-02-progress-against-status";
import { relativeTargetAmbiguous } from "../../sheets/indicators/rules/cib-06-relative-target-ambiguous";
import { residualAboveInitial } from "../../sheets/risks/rules/ris-04-residual-above-initial";
import { resultDropped } from "../../sheets/indicators/rules/eca-04-result-dropped";
import { resultMissing } from "../../sheets/indicators/rules/eca-01-result-missing";
import { resultNotCalculation } from "../../sheets/indicators/rules/val-05-result-not-calculation";
import { resultTooEarly } from "../../sheets/indicators/rules/eca-05-result-too-early";
import { rowWithoutAction } from "../../sheets/actions/rules/act-03-row-without-action";
import { riskNotAssessed } from "../../sheets/risks/rules/ris-01-risk-not-assessed";
import { riskRatingInvalid } from "../../sheets/risks/rules/ris-02-risk-rating-invalid";
import { startAfterDueDate } from "../../sheets/actions/rules/dat-02-start-after-due-date";
import { targetNotMet } from "../../sheets/indicators/rules/eca-02-target-not-met";
import { tooShort } from "../../rules/mes-02-too-short";
import { unknownAim } from "../../sheets/actions/rules/coh-01-unknown-aim";
import { writtenOtherwise } from "../../rules/val-12-written-otherwise";
import { wrongScale } from "../../sheets/indicators/rules/val-03-wrong-scale";
import { zeroDenominator } from "../../sheets/indicators/rules/por-03-zero-denominator";

import type { Table } from "../../programme/table/table";
import type { IndicatorShape } from "../../sheets/indicators/shape";
import { dateCellsOf, measuresOf, textPlacesOf } from "./places";

/**
 * The registry, in order of precedence: a cell has one finding, that of the first
 * rule here that holds for it.
 */
export function rowRules(shape: IndicatorShape, tables: readonly Table[]) {
  const measures = measuresOf(shape);
  return [
    errorValue(tables),
    excludedOrganization,
    organizationUnknown,
    followUpNotSaid,
    joinedSanteQuebec,
    outOfScopeFilled(shape),
    notApplicableUnjustified(shape),
    zeroDenominator(shape),
    percentageExpected(shape),
    milestoneStatusExpected(shape),
    wrongScale(shape),
    percentageOutOfRange(shape),
    resultNotCalculation(shape),
    noTargetThisYear(shape),
    notInList(tables),
    // The rates of « Indicateurs » are for VAL-01 to VAL-03, its counts for VAL-05.
    numberOutOfBounds(tables.filter(({ id }) => id !== "indicators")),
    invalidDate(dateCellsOf(shape)),
    startAfterDueDate,
    completionDate,
    identificationDates,
    outsidePlanPeriod,
    unknownAim,
    duplicateNumber,
    baselineMissing(shape),
    relativeTargetAmbiguous(shape),
    localTargetTooLow(shape),
    localTargetDecreasing(shape),
    localTargetBeyond(shape),
    localTargetMissing(shape),
    resultTooEarly(shape),
    resultMissing(shape),
    targetNotMet(shape),
    milestoneNotReached(shape),
    resultDropped(shape),
    midYearMissing(shape),
    filedLate,
    gapWithoutExplanation(shape),
    tooShort(textPlacesOf(shape)),
    gapWithoutMitigation(shape),
    measureWithoutOwner(measures),
    measureWithoutDueDate(measures),
    overdue(measures),
    indicatorWithoutAction(shape),
    progressAgainstStatus,
    rowWithoutAction,
    riskRatingInvalid,
    riskNotAssessed,
    highRiskWithoutMitigation,
    residualAboveInitial,
    localRisk,
    conditionNotAssessed(shape.years),
    // Last: it hides no finding of the rules in which the answer counts.
    writtenOtherwise(tables),
  ];
}
