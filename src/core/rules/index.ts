import { baselineMissing } from "./cib-05-baseline-missing";
import { completionDate } from "./dat-04-completion-date";
import { conditionNotAssessed } from "./gdc-01-condition-not-assessed";
import { duplicateNumber } from "./coh-02-duplicate-number";
import { errorValue } from "./val-10-error-value";
import { identificationDates } from "./dat-05-identification-dates";
import { excludedOrganization } from "./str-05-excluded-organization";
import { filedLate } from "./sui-02-filed-late";
import { followUpNotSaid } from "./str-06-follow-up-not-said";
import { gapWithoutExplanation } from "./mes-01-gap-without-explanation";
import { gapWithoutMitigation } from "./mes-03-gap-without-mitigation";
import { highRiskWithoutMitigation } from "./ris-03-high-risk-without-mitigation";
import { indicatorWithoutAction } from "./act-01-indicator-without-action";
import { invalidDate } from "./dat-01-invalid-date";
import { joinedSanteQuebec } from "./str-08-joined-sante-quebec";
import { localRisk } from "./ris-06-local-risk";
import { localTargetBeyond } from "./cib-03-local-target-beyond";
import { localTargetDecreasing } from "./cib-04-local-target-decreasing";
import { localTargetMissing } from "./cib-01-local-target-missing";
import { localTargetTooLow } from "./cib-02-local-target-too-low";
import { measureWithoutDueDate } from "./mes-05-measure-without-due-date";
import { measureWithoutOwner } from "./mes-04-measure-without-owner";
import { midYearMissing } from "./sui-01-mid-year-missing";
import { milestoneNotReached } from "./eca-03-milestone-not-reached";
import { milestoneStatusExpected } from "./val-06-milestone-status-expected";
import { notApplicableUnjustified } from "./por-02-not-applicable-unjustified";
import { numberOutOfBounds } from "./val-13-number-out-of-bounds";
import { notInList } from "./val-09-not-in-list";
import { noTargetThisYear } from "./val-07-no-target-this-year";
import { organizationUnknown } from "./str-04-organization-unknown";
import { outOfScopeFilled } from "./por-01-out-of-scope-filled";
import { outsidePlanPeriod } from "./dat-03-outside-plan-period";
import { overdue } from "./mes-06-overdue";
import { percentageExpected } from "./val-01-percentage-expected";
import { percentageOutOfRange } from "./val-02-percentage-out-of-range";
import { progressAgainstStatus } from "./act-02-progress-against-status";
import { relativeTargetAmbiguous } from "./cib-06-relative-target-ambiguous";
import { residualAboveInitial } from "./ris-04-residual-above-initial";
import { resultDropped } from "./eca-04-result-dropped";
import { resultMissing } from "./eca-01-result-missing";
import { resultNotCalculation } from "./val-05-result-not-calculation";
import { resultTooEarly } from "./eca-05-result-too-early";
import { rowWithoutAction } from "./act-03-row-without-action";
import { riskNotAssessed } from "./ris-01-risk-not-assessed";
import { riskRatingInvalid } from "./ris-02-risk-rating-invalid";
import type { RowRule } from "./rule";
import { startAfterDueDate } from "./dat-02-start-after-due-date";
import { targetNotMet } from "./eca-02-target-not-met";
import { tooShort } from "./mes-02-too-short";
import { unknownAim } from "./coh-01-unknown-aim";
import { writtenOtherwise } from "./val-12-written-otherwise";
import { wrongScale } from "./val-03-wrong-scale";
import { zeroDenominator } from "./por-03-zero-denominator";

/**
 * The registry, in order of precedence: a cell has one finding, that of the first
 * rule here that holds for it.
 */
export const rowRules: readonly RowRule[] = [
  errorValue,
  excludedOrganization,
  organizationUnknown,
  followUpNotSaid,
  joinedSanteQuebec,
  outOfScopeFilled,
  notApplicableUnjustified,
  zeroDenominator,
  percentageExpected,
  milestoneStatusExpected,
  wrongScale,
  percentageOutOfRange,
  resultNotCalculation,
  noTargetThisYear,
  notInList,
  numberOutOfBounds,
  invalidDate,
  startAfterDueDate,
  completionDate,
  identificationDates,
  outsidePlanPeriod,
  unknownAim,
  duplicateNumber,
  baselineMissing,
  relativeTargetAmbiguous,
  localTargetTooLow,
  localTargetDecreasing,
  localTargetBeyond,
  localTargetMissing,
  resultTooEarly,
  resultMissing,
  targetNotMet,
  milestoneNotReached,
  resultDropped,
  midYearMissing,
  filedLate,
  gapWithoutExplanation,
  tooShort,
  gapWithoutMitigation,
  measureWithoutOwner,
  measureWithoutDueDate,
  overdue,
  indicatorWithoutAction,
  progressAgainstStatus,
  rowWithoutAction,
  riskRatingInvalid,
  riskNotAssessed,
  highRiskWithoutMitigation,
  residualAboveInitial,
  localRisk,
  conditionNotAssessed,
  // Last: it hides no finding of the rules in which the answer counts.
  writtenOtherwise,
];
