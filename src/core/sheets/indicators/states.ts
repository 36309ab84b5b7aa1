import { and, codeIs, compare, isFilled, not, number, type Condition } from "../../conditions/expression";
import { isItem } from "../../programme/table/listed";
import { PHASE_DURING, PHASE_ENDED, phaseIs } from "../../programme/workbook/phases";
import type { YearPlace } from "../../programme/table/table";
import { ANSWERS } from "./answers";
import { INDEX_UNITS, NOT_APPLICABLE } from "../../programme/table/vocabulary";
import { at, column } from "./handles";

/** Where an indicator stands for one year: content of the hidden state columns. */
export type IndicatorState =
  | "unknown"
  | "out-of-scope"
  | "not-applicable"
  | "none"
  | "inherited"
  | "future"
  | "missing"
  | "unavailable"
  | "invalid"
  | "no-baseline"
  | "met"
  | "gap"
  | "confirm";

export const inScope: Condition = compare(column("inScope"), "=", number(1));
/** Not meant for the organization's category; neither this nor `inScope` for a row that is not of the roadmap. */
export const outOfScope: Condition = compare(column("inScope"), "=", number(0));
/** « Sans objet » with its justification: the row is not assessed. */
export const excused: Condition = and(
  isItem(column("applicable"), "applicability", NOT_APPLICABLE),
  isFilled(column("justification")),
);
/** The indicator is a rate in percent unless the baseline's unit says that it is an index. */
export const percentUnit: Condition = not(isItem(column("unit"), "units", ...INDEX_UNITS));

export const kindIs = (year: YearPlace, ...kinds: string[]): Condition =>
  codeIs(column(at(year, "kind")), ...kinds);
export const stateIs = (year: YearPlace, ...states: IndicatorState[]): Condition =>
  codeIs(column(at(year, "state")), ...states);
export const isRate = (year: YearPlace): Condition => kindIs(year, "percentage", "relative");
/** The target is about organizations as a whole. */
export const isAnswered = (year: YearPlace): Condition => kindIs(year, "organization");
/** The organization's answer to such a target, however it is written. */
export const answers = (year: YearPlace, answer: (typeof ANSWERS)[number]): Condition =>
  compare(column(at(year, "answer")), "=", number(ANSWERS.indexOf(answer) + 1));
export const isMilestone = (year: YearPlace): Condition => kindIs(year, "milestone", "ministry-milestone");

/** A gap of the year: a result under the target, or a milestone not reached. */
export const hasGap = (year: YearPlace, phase: number): Condition =>
  and(stateIs(year, "gap"), phaseIs(year, phase));

const gapPhaseIs = (phase: number): Condition => compare(column("gapPhase"), "=", number(phase));
const gapOf = (year: YearPlace | undefined, phase: number): Condition =>
  year === undefined ? gapPhaseIs(phase) : hasGap(year, phase);

/** There is a gap of a year that has ended: of this one, or of any where the row answers for all. */
export const endedGap = (year?: YearPlace): Condition => gapOf(year, PHASE_ENDED);
/** There is a gap of this year, which is running; or the row's only gaps are of the year that is. */
export const currentGap = (year?: YearPlace): Condition => gapOf(year, PHASE_DURING);
