import type { Table } from "../../programme/table/table";
import { completionDate } from "../../sheets/actions/rules/dat-04-completion-date";
import { actionTwice } from "../../sheets/actions/rules/act-04-action-twice";
import { answerExpected } from "../../sheets/indicators/rules/var-stng-01-answer-expected";
import { doubleThreshold } from "../../sheets/indicators/rules/var-stng-02-double-threshold";
import { duplicateNumber } from "../../sheets/actions/rules/coh-02-duplicate-number";
import { errorValue } from "../../rules/val-10-error-value";
import { fiscalYearNotSaid } from "../../sheets/identification/rules/str-06-follow-up-not-said";
import { formatAgainstContent } from "../../rules/val-14-format-against-content";
import { gapWithoutExplanation } from "../../sheets/indicators/rules/mes-01-gap-without-explanation";
import { gapWithoutMitigation } from "../../sheets/indicators/rules/mes-03-gap-without-mitigation";
import { identificationDates } from "../../sheets/identification/rules/dat-05-identification-dates";
import { indicatorWithoutAction } from "../../sheets/indicators/rules/act-01-indicator-without-action";
import { invalidDate } from "../../rules/dat-01-invalid-date";
import { measureWithoutDueDate } from "../../rules/mes-05-measure-without-due-date";
import { measureWithoutOwner } from "../../rules/mes-04-measure-without-owner";
import { notApplicableUnjustified } from "../../sheets/indicators/rules/por-02-not-applicable-unjustified";
import { notInList } from "../../rules/val-09-not-in-list";
import { numberAsText } from "../../rules/val-04-number-as-text";
import { numberOutOfBounds } from "../../rules/val-13-number-out-of-bounds";
import { organizationUnknown } from "../../sheets/identification/rules/str-04-organization-unknown";
import { outsidePlanPeriod } from "../../sheets/actions/rules/dat-03-outside-plan-period";
import { overdue } from "../../rules/mes-06-overdue";
import { percentageExpected } from "../../sheets/indicators/rules/val-01-percentage-expected";
import { percentageOutOfRange } from "../../sheets/indicators/rules/val-02-percentage-out-of-range";
import { programmeEnded } from "../../rules/var-00-programme-ended";
import { progressAgainstStatus } from "../../sheets/actions/rules/act-02-progress-against-status";
import { resultMissing } from "../../sheets/indicators/rules/eca-01-result-missing";
import { resultNotCalculation } from "../../sheets/indicators/rules/val-05-result-not-calculation";
import { resultTooEarly } from "../../sheets/indicators/rules/eca-05-result-too-early";
import { rowWithoutAction } from "../../sheets/actions/rules/act-03-row-without-action";
import { startAfterDueDate } from "../../sheets/actions/rules/dat-02-start-after-due-date";
import { targetNotMet } from "../../sheets/indicators/rules/eca-02-target-not-met";
import { tooShort } from "../../rules/mes-02-too-short";
import { unknownAim } from "../../sheets/actions/rules/coh-01-unknown-aim";
import { vagueText } from "../../rules/mes-02-vague-text";
import { writtenOtherwise } from "../../rules/val-12-written-otherwise";
import { wrongScale } from "../../sheets/indicators/rules/val-03-wrong-scale";
import { zeroDenominator } from "../../sheets/indicators/rules/por-03-zero-denominator";
import { privacyRules, rulesInOrder } from "../structure-rules";
import { dateCells, measures, numberCells, shape, textPlaces } from "./places";

/** In order of precedence: a cell has one finding, that of the first rule here that holds for it. */
const rowRules = (tables: readonly Table[]) => [
  errorValue(tables),
  organizationUnknown,
  fiscalYearNotSaid,
  notApplicableUnjustified(shape),
  zeroDenominator(shape),
  answerExpected(shape),
  percentageExpected(shape),
  wrongScale(shape),
  percentageOutOfRange(shape),
  resultNotCalculation(shape),
  doubleThreshold(shape),
  notInList(tables),
  // The rates of « Cibles » are for VAL-01 to VAL-03, its counts for VAL-05.
  numberOutOfBounds(tables.filter(({ id }) => id !== "indicators")),
  invalidDate(dateCells),
  startAfterDueDate,
  completionDate,
  identificationDates,
  outsidePlanPeriod,
  unknownAim,
  duplicateNumber,
  resultTooEarly(shape),
  resultMissing(shape),
  targetNotMet(shape),
  gapWithoutExplanation(shape),
  tooShort(textPlaces),
  gapWithoutMitigation(shape),
  measureWithoutOwner(measures),
  measureWithoutDueDate(measures),
  overdue(measures),
  indicatorWithoutAction(shape),
  progressAgainstStatus,
  rowWithoutAction,
  // Last: it hides no finding of the rules in which the answer counts.
  writtenOtherwise(tables),
];

/** Rules on the answers that no formula can say. */
const contentRules = [
  programmeEnded,
  numberAsText(numberCells),
  formatAgainstContent,
  vagueText(textPlaces),
  actionTwice,
  ...privacyRules,
] as const;

/** The rules of the strategy, over its tables. */
export const rulesOver = (tables: readonly Table[]) =>
  rulesInOrder(numberAsText(numberCells), rowRules(tables), contentRules);
