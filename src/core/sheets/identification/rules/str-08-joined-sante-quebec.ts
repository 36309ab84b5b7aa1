import { and, compare, isBlank, number } from "../../../conditions/expression";
import { isoToSerial } from "../../../calendar/dates";
import { toFact } from "../../../programme/rule/rule";
import { column, rowRule } from "../handles";
import { parameter } from "../../../programme/workbook/setting-names";

/** The day from which the establishments are part of Santé Québec. */
const JOINED = isoToSerial("2024-12-01");

/** Who answers for an establishment is to be said since it has been part of Santé Québec. */
export const joinedSanteQuebec = rowRule({
  id: "STR-08",
  checks: [
    {
      subject: "identification",
      cells: ["accountable"],
      cases: [
        {
          severity: "info",
          when: and(
            compare(parameter("organizationJoined"), "=", number(1)),
            compare(parameter("referenceDate"), ">=", number(JOINED)),
            isBlank(column("accountable")),
          ),
        },
      ],
      facts: (row) => ({ organization: toFact(row.value("organization")) }),
    },
  ],
});
