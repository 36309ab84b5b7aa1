/** Ids of the columns of « Risques »: one that is not among them does not compile. */
import { handlesOf } from "../../programme/rule/handles";

export type RiskColumn =
  | "number"
  | "type"
  | "risk"
  | "measures"
  | "applicable"
  | "justification"
  | "likelihood"
  | "impact"
  | "level"
  | "rating"
  | "mitigation"
  | "owner"
  | "due"
  | "status"
  | "residualLikelihood"
  | "residualImpact"
  | "residualLevel"
  | "comments"
  | "diagnostic"
  | "place"
  | "linked";

export const { column, rowRule, ruleCheck } = handlesOf<RiskColumn>();
