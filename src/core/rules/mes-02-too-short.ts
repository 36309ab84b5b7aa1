import { and, column, isShorter } from "../conditions/expression";
import { rowRule, toFact } from "../programme/rule/rule";
import type { TextPlace } from "./text-places";

/** Characters under which a text says too little; « à venir », « s. o. », « idem » and « voir ci-dessus » are under it. */
export const SHORTEST = 30;

/** An explanation or a measure is too short to be assessed. Only what is written is looked at; longer texts are those of `vagueText`. */
export const tooShort = (texts: readonly TextPlace[]) =>
  rowRule({
    id: "MES-02",
    checks: texts.map(({ subject, cell, on, year }) => {
      return {
        subject,
        ...(year === undefined ? {} : { year }),
        cells: [cell],
        cases: [{ severity: "warning", when: and(on, isShorter(column(cell), SHORTEST)) }],
        facts: (row) => ({
          problem: "short" as const,
          key: row.key,
          value: toFact(row.value(cell)),
          shortest: SHORTEST,
        }),
      };
    }),
  });
