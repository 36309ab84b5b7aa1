/** Ids of the columns of « Indicateurs »: one that is not among them does not compile. */
import { handlesOf } from "../../programme/rule/handles";
import type { RowFacts, RowFix } from "../../programme/rule/rule";
import type { GapColumns, OfYear } from "../../programme/table/table";

type OfRow =
  | "number"
  | "objective"
  | "indicator"
  | "applicable"
  | "justification"
  | "baseline"
  | "unit"
  | "read_unit"
  | "source"
  | "comments"
  | "diagnostic"
  | "place"
  | "inScope"
  | "linked"
  | "aimedAt"
  | "gapPhase";

type Yearly =
  | "target"
  | "local"
  | "mid"
  | "result"
  | "gap"
  | "kind"
  | "value"
  | "answer"
  | "each"
  | "low"
  | "high"
  | "state"
  | "asks"
  | "tenths"
  | "pace"
  | "midStage";

/** What answers for a result: what was counted, why it is under its target, and what makes up for that. */
export type AnswerCell = "numerator" | "denominator" | "explanation" | "mitigation" | "owner" | "due";

/** Once a year, or once for the row, as the shape of the sheet has it. */
type OfRowOrYear = AnswerCell | "calculated" | "actionStage";

export type IndicatorColumn = OfRow | OfRowOrYear | OfYear<Yearly | OfRowOrYear>;
/** The same without the year. */
export type IndicatorName = OfRow | OfRowOrYear | Yearly;
export type IndicatorRow = RowFacts<IndicatorColumn>;
export type IndicatorFix = RowFix<IndicatorColumn>;

export const { at, column, rowRule, ruleCheck } = handlesOf<OfRow | OfRowOrYear, Yearly | OfRowOrYear>();

/** What tells of the target of a year, without the year. */
export const gapColumns = {
  state: "state",
  result: "result",
  gap: "gap",
  explanation: "explanation",
  mitigation: "mitigation",
  linked: "linked",
} as const satisfies Record<keyof GapColumns, IndicatorName>;
