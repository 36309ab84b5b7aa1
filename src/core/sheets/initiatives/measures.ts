import { and, isFilled, not } from "../../conditions/expression";
import { isAnyItem, isItem } from "../../programme/table/listed";
import { ABANDONED, DONE } from "../../programme/table/vocabulary";
import { column, type InitiativeColumn } from "./handles";

const status = column("status");

/** It is to be carried out: its state is said, and it is neither done nor given up. */
const isOpen = and(isAnyItem(status), not(isItem(status, "actionStatuses", DONE, ABANDONED)));

/** An initiative is carried out like an action: by somebody, for a day. */
export const initiativeMeasure = {
  subject: "initiatives",
  measure: "number" satisfies InitiativeColumn,
  asks: and(isFilled(column("number")), isOpen),
  isOpen,
};
