import { and, isFilled, not } from "../../../conditions/expression";
import { isAnyItem } from "../../../programme/table/listed";
import { severalFact } from "../../../programme/rule/list-facts";
import { toFact } from "../../../programme/rule/rule";
import { column, rowRule } from "../handles";

/** What a row of « Plan d'action » says it aims at is neither an indicator nor a risk: it would cover nothing. */
const unknown = (aims: { readonly initiatives?: true; readonly chantiers?: true } = {}) =>
  rowRule({
    id: "COH-01",
    checks: [
      {
        subject: "actions",
        cells: ["aim"],
        cases: [
          {
            severity: "error",
            when: and(isFilled(column("aim")), not(isAnyItem(column("aim")))),
          },
        ],
        facts: (row) => ({
          key: row.key,
          value: toFact(row.value("aim")),
          ...aims,
          ...severalFact(row.value("aim"), "aims", row),
        }),
      },
    ],
  });

export const unknownAim = unknown();

/** The same of a programme of initiatives. */
export const unknownInitiative = unknown({ initiatives: true });

/** The same of a programme of chantiers. */
export const unknownChantier = unknown({ chantiers: true });
