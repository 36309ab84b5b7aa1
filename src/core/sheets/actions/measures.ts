import { and, isFilled, not } from "../../conditions/expression";
import { isItem } from "../../programme/table/listed";
import { isKnownState } from "../../programme/table/measures";
import { ABANDONED, DONE } from "../../programme/table/vocabulary";
import { isMitigation } from "./columns";
import { column, type ActionColumn } from "./handles";

const status = column("status");

/** An action of the organization's own. */
export const actionMeasure = {
  subject: "actions",
  measure: "action" satisfies ActionColumn,
  asks: isFilled(column("action")),
  isOpen: and(isKnownState(status), not(isItem(status, "actionStatuses", DONE, ABANDONED))),
};

/** An action may have a short title; a measure must say what makes up for the gap or the risk. */
export const actionTexts = [
  {
    subject: "actions",
    cell: "action" satisfies ActionColumn,
    on: isMitigation,
    needed: ["type"] satisfies ActionColumn[],
    aim: null,
    isMeasure: true,
  },
];
