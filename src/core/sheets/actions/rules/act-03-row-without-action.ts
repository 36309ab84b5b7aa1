import { and, isBlank, isFilled, or } from "../../../conditions/expression";
import { inputsOf } from "../../../programme/table/table";
import { actionsTable } from "../columns";
import { column, rowRule } from "../handles";

/** What says that a row has been begun: a number alone may have been filled down beforehand. */
const isBegun = or(
  ...inputsOf(actionsTable)
    .filter(({ id }) => id !== "number" && id !== "action")
    .map(({ id }) => isFilled(column(id))),
);

/** A row of « Plan d'action » has been begun and does not say what will be done: it counts for nothing. */
export const rowWithoutAction = rowRule({
  id: "ACT-03",
  checks: [
    {
      subject: "actions",
      cells: ["action"],
      cases: [{ severity: "toFill", when: and(isBegun, isBlank(column("action"))) }],
      facts: (row) => ({ key: row.key, subject: "actions" }),
    },
  ],
});
