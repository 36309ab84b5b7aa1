import { and, column, isShorter, not, type Condition } from "../conditions/expression";
import { isMitigation } from "../sheets/actions/columns";
import { excused } from "../sheets/indicators/columns";
import { riskExcused } from "../sheets/risks/columns";
import { toFact, type RowRule, type RuleSubject } from "../programme/rule/rule";

/** Characters under which a text says too little; « à venir », « s. o. », « idem » and « voir ci-dessus » are under it. */
export const SHORTEST = 30;

const texts: readonly (readonly [RuleSubject, string, Condition])[] = [
  ["indicators", "explanation", not(excused)],
  ["indicators", "mitigation", not(excused)],
  ["risks", "mitigation", not(riskExcused)],
  // An action may have a short title; a measure must say what makes up for the gap or the risk.
  ["actions", "action", isMitigation],
];

/** An explanation or a measure is too short to be assessed. Only what is written is looked at; longer texts are those of `vagueText`. */
export const tooShort: RowRule = {
  id: "MES-02",
  checks: texts.map(([subject, cell, on]) => {
    return {
      subject,
      cells: [cell],
      cases: [{ severity: "warning", when: and(on, isShorter(column(cell), SHORTEST)) }],
      facts: (row) => ({
        problem: "short",
        key: row.key,
        value: toFact(row.value(cell)),
        shortest: SHORTEST,
      }),
    };
  }),
};
