import { and, not } from "../../conditions/expression";
import { isItem } from "../../programme/table/listed";
import { isKnownState, measureHere } from "../../programme/table/measures";
import { CLOSED_RISK_STATUSES, RISK_PREFIX } from "../../programme/table/vocabulary";
import { isHighRisk, riskExcused } from "./columns";
import { column, type RiskColumn } from "./handles";

const status = column("status");

/** The measure that lowers a risk. */
export const riskMeasure = {
  subject: "risks",
  measure: "mitigation" satisfies RiskColumn,
  asks: and(not(riskExcused), measureHere(isHighRisk)),
  isOpen: and(
    not(riskExcused),
    isKnownState(status),
    not(isItem(status, "riskStatuses", ...CLOSED_RISK_STATUSES)),
  ),
};

/** The text that must say something. */
export const riskTexts = [
  {
    subject: "risks",
    cell: "mitigation" satisfies RiskColumn,
    on: not(riskExcused),
    needed: ["applicable", "justification"] satisfies RiskColumn[],
    aim: RISK_PREFIX,
    isMeasure: true,
  },
];
