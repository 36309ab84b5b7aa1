/** Ids of the columns of « Plan d'action »: one that is not among them does not compile. */
import { handlesOf } from "../../programme/rule/handles";

export type ActionColumn =
  | "number"
  | "aim"
  | "type"
  | "action"
  | "deliverable"
  | "owner"
  | "department"
  | "start"
  | "due"
  | "progress"
  | "status"
  | "done"
  | "comments"
  | "diagnostic"
  | "aimListed"
  | "aimKeyed"
  | "aimHead"
  | "aimHeadPlace"
  | "aimWhole"
  | "read_aim"
  | "otherwise_aim"
  | "aimKey"
  | "measureKey"
  | "numberKey"
  | "sameNumber";

export const { column, rowRule, ruleCheck } = handlesOf<ActionColumn>();
