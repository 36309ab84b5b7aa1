import { compare, number } from "../../../conditions/expression";
import { toFact } from "../../../programme/rule/rule";
import { rowRule } from "../handles";
import { parameter } from "../../../programme/workbook/setting-names";

/** RAMQ, however it is written, is not covered: it has a plan of its own. */
export const excludedOrganization = rowRule({
  id: "STR-05",
  checks: [
    {
      subject: "identification",
      cells: ["organization"],
      cases: [{ severity: "error", when: compare(parameter("excludedPlace"), ">", number(0)) }],
      facts: (row) => ({ value: toFact(row.value("organization")) }),
    },
  ],
});
