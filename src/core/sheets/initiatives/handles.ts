/** Ids of the columns of « Initiatives »: one that is not among them does not compile. */
import { handlesOf } from "../../programme/rule/handles";

export type InitiativeColumn =
  | "number"
  | "ambition"
  | "title"
  | "status"
  | "owner"
  | "start"
  | "due"
  | "progress"
  | "comments"
  | "diagnostic"
  | "place";

export const { column, rowRule, ruleCheck } = handlesOf<InitiativeColumn>();
