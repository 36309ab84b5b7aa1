/** Ids of the columns of « Gestion du changement »: one that is not among them does not compile. */
import { handlesOf } from "../../programme/rule/handles";

export type ChangeColumn =
  | "number"
  | "lever"
  | "condition"
  | "status"
  | "evidence"
  | "owner"
  | "due"
  | "comments"
  | "diagnostic";

export const { column, rowRule, ruleCheck } = handlesOf<ChangeColumn>();
