/** Ids of the columns of « Main-d'œuvre »: one that is not among them does not compile. */
import { handlesOf } from "../../programme/rule/handles";

export type WorkforceColumn =
  | "number"
  | "action"
  | "contribution"
  | "required"
  | "filled"
  | "gap"
  | "owner"
  | "due"
  | "diagnostic";

export const { column, rowRule, ruleCheck } = handlesOf<WorkforceColumn>();
