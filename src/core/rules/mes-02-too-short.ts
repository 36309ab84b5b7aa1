import { and, column, isShorter, type Condition } from "../conditions/expression";
import { isMitigation } from "../template/tables/actions";
import { toFact, type RowRule, type RuleSubject } from "./rule";

/** Characters under which a text says too little; « à venir », « s. o. », « idem » and « voir ci-dessus » are under it. */
export const SHORTEST = 30;

const texts: readonly (readonly [RuleSubject, string, Condition?])[] = [
  ["indicators", "explanation"],
  ["indicators", "mitigation"],
  ["risks", "mitigation"],
  // An action may have a short title; a measure must say what makes up for the gap or the risk.
  ["actions", "action", isMitigation],
];

/** An explanation or a measure is too short, or too vague, to be assessed. Only what is written is looked at. */
export const tooShort: RowRule = {
  id: "MES-02",
  checks: texts.map(([subject, cell, on]) => {
    const isShort = isShorter(column(cell), SHORTEST);
    return {
      subject,
      cells: [cell],
      cases: [{ severity: "warning", when: on ? and(on, isShort) : isShort }],
      facts: (row) => ({ key: row.key, value: toFact(row.value(cell)), shortest: SHORTEST }),
    };
  }),
};
