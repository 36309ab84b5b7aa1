/** Ids of the columns of « Maturité numérique » and of « Radar numériQc »: one that is not among them does not compile. */
import { handlesOf } from "../../programme/rule/handles";

export type ScaleColumn =
  | "year"
  | "number"
  | "category"
  | "published"
  | "stage"
  | "measure"
  | "measured"
  | "source"
  | "local"
  | "change"
  | "gap"
  | "explanation"
  | "mitigation"
  | "owner"
  | "due"
  | "comments"
  | "diagnostic"
  | "place"
  | "target"
  | "score";

export const { column, rowRule, ruleCheck } = handlesOf<ScaleColumn>();
