import { baselineMissing } from "./cib-05-baseline-missing";
import { gapWithoutExplanation } from "./mes-01-gap-without-explanation";
import { gapWithoutMitigation } from "./mes-03-gap-without-mitigation";
import { highRiskWithoutMitigation } from "./ris-03-high-risk-without-mitigation";
import { invalidDate } from "./dat-01-invalid-date";
import { localTargetBeyond } from "./cib-03-local-target-beyond";
import { localTargetDecreasing } from "./cib-04-local-target-decreasing";
import { localTargetMissing } from "./cib-01-local-target-missing";
import { localTargetTooLow } from "./cib-02-local-target-too-low";
import { measureWithoutDueDate } from "./mes-05-measure-without-due-date";
import { measureWithoutOwner } from "./mes-04-measure-without-owner";
import { milestoneNotReached } from "./eca-03-milestone-not-reached";
import { milestoneStatusExpected } from "./val-06-milestone-status-expected";
import { notApplicableUnjustified } from "./por-02-not-applicable-unjustified";
import { noTargetThisYear } from "./val-07-no-target-this-year";
import { outOfScopeFilled } from "./por-01-out-of-scope-filled";
import { percentageExpected } from "./val-01-percentage-expected";
import { percentageOutOfRange } from "./val-02-percentage-out-of-range";
import { relativeTargetAmbiguous } from "./cib-06-relative-target-ambiguous";
import { resultMissing } from "./eca-01-result-missing";
import { resultTooEarly } from "./eca-05-result-too-early";
import { riskNotAssessed } from "./ris-01-risk-not-assessed";
import { riskRatingInvalid } from "./ris-02-risk-rating-invalid";
import type { RowRule } from "./rule";
import { startAfterDueDate } from "./dat-02-start-after-due-date";
import { targetNotMet } from "./eca-02-target-not-met";
import { wrongScale } from "./val-03-wrong-scale";
import { zeroDenominator } from "./por-03-zero-denominator";

/**
 * The registry, in order of precedence: a cell has one finding, that of the first
 * rule here that holds for it (domain.md §7).
 */
export const rowRules: readonly RowRule[] = [
  outOfScopeFilled,
  notApplicableUnjustified,
  zeroDenominator,
  percentageExpected,
  milestoneStatusExpected,
  wrongScale,
  percentageOutOfRange,
  noTargetThisYear,
  invalidDate,
  startAfterDueDate,
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
  gapWithoutExplanation,
  gapWithoutMitigation,
  measureWithoutOwner,
  measureWithoutDueDate,
  riskRatingInvalid,
  riskNotAssessed,
  highRiskWithoutMitigation,
];
