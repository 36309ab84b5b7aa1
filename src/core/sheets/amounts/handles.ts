/** Ids of the columns of « Montants » and of « Totaux »: one that is not among them does not compile. */
import { handlesOf } from "../../programme/rule/handles";

export type AmountColumn =
  | "number"
  | "chantier"
  | "year"
  | "published"
  | "planned"
  | "spent"
  | "local"
  | "capital"
  | "operating"
  | "gap"
  | "explanation"
  | "mitigation"
  | "owner"
  | "due"
  | "comments"
  | "diagnostic"
  | "place"
  | "announced"
  | "yearPlace"
  | "plannedCounted"
  | "spentCounted"
  | "uncounted";

export const { column, rowRule, ruleCheck } = handlesOf<AmountColumn>();
