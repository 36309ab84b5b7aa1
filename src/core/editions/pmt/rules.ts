import type { Roadmap } from "../../programme/roadmap/schema";
import type { Table } from "../../programme/table/table";
import { actionTwice } from "../../sheets/actions/rules/act-04-action-twice";
import { amountMissing } from "../../sheets/amounts/rules/var-pmt-04-amount-missing";
import { chantiersAgainstTotal } from "../../sheets/amounts/rules/var-pmt-01-chantiers-against-total";
import { completionDate } from "../../sheets/actions/rules/dat-04-completion-date";
import { duplicateNumber } from "../../sheets/actions/rules/coh-02-duplicate-number";
import { errorValue } from "../../rules/val-10-error-value";
import { fiscalYearNotSaid } from "../../sheets/identification/rules/str-06-follow-up-not-said";
import { formatAgainstContent } from "../../rules/val-14-format-against-content";
import { identificationDates } from "../../sheets/identification/rules/dat-05-identification-dates";
import { invalidDate } from "../../rules/dat-01-invalid-date";
import { measureWithoutDueDate } from "../../rules/mes-05-measure-without-due-date";
import { measureWithoutOwner } from "../../rules/mes-04-measure-without-owner";
import { naturesAgainstTotal } from "../../sheets/amounts/rules/var-pmt-01-natures-against-total";
import { noAmount } from "../../sheets/amounts/rules/var-pmt-03-no-amount";
import { notInList } from "../../rules/val-09-not-in-list";
import { numberAsText } from "../../rules/val-04-number-as-text";
import { numberOutOfBounds } from "../../rules/val-13-number-out-of-bounds";
import { organizationUnknown } from "../../sheets/identification/rules/str-04-organization-unknown";
import { outsidePlanPeriod } from "../../sheets/actions/rules/dat-03-outside-plan-period";
import { overdue } from "../../rules/mes-06-overdue";
import { overspentWithoutAnswer } from "../../sheets/amounts/rules/var-pmt-05-overspent-without-answer";
import { partAboveWhole } from "../../sheets/amounts/rules/var-pmt-02-part-above-whole";
import { programmeEnded } from "../../rules/var-00-programme-ended";
import { progressAgainstStatus } from "../../sheets/actions/rules/act-02-progress-against-status";
import { rowWithoutAction } from "../../sheets/actions/rules/act-03-row-without-action";
import { startAfterDueDate } from "../../sheets/actions/rules/dat-02-start-after-due-date";
import { tooShort } from "../../rules/mes-02-too-short";
import { unknownChantier } from "../../sheets/actions/rules/coh-01-unknown-aim";
import { vagueText } from "../../rules/mes-02-vague-text";
import { writtenOtherwise } from "../../rules/val-12-written-otherwise";
import { privacyRules, rulesWithoutTargets } from "../structure-rules";
import { dateCells, measures, MOST, numberCells, textPlaces } from "./places";

/** In order of precedence: a cell has one finding, that of the first rule here that holds for it. */
const rowRules = (roadmap: Roadmap, tables: readonly Table[]) => [
  errorValue(tables),
  organizationUnknown,
  fiscalYearNotSaid,
  noAmount(tables),
  partAboveWhole(MOST),
  naturesAgainstTotal(MOST),
  notInList(tables),
  numberOutOfBounds(tables),
  invalidDate(dateCells),
  startAfterDueDate,
  completionDate,
  identificationDates,
  outsidePlanPeriod,
  unknownChantier,
  duplicateNumber,
  amountMissing(roadmap),
  overspentWithoutAnswer(MOST),
  tooShort(textPlaces),
  measureWithoutOwner(measures),
  measureWithoutDueDate(measures),
  overdue(measures),
  progressAgainstStatus,
  rowWithoutAction,
  // Last: it hides no finding of the rules in which the answer counts.
  writtenOtherwise(tables),
];

/** Rules on the answers that no formula can say. */
const contentRules = [
  programmeEnded,
  numberAsText(numberCells),
  chantiersAgainstTotal(MOST),
  formatAgainstContent,
  vagueText(textPlaces),
  actionTwice,
  ...privacyRules,
] as const;

/** The rules of the plan, over its tables. */
export const rulesOver = (roadmap: Roadmap, tables: readonly Table[]) =>
  rulesWithoutTargets(numberAsText(numberCells), rowRules(roadmap, tables), contentRules);
