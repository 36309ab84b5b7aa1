import { groupBy } from "../../../collections/group-by";
import { cleanText } from "../../../conditions/cell-text";
import { foldText } from "../../../conditions/fold-text";
import { fromA1 } from "../../../grid/address";
import { isCellError } from "../../../grid/grid";
import type { PlanRow } from "../../../programme/plan";
import { planRule } from "../../../programme/rule/plan-rule";
import { outcomeOf, tableRows } from "../../../programme/rule/table-rows";

/** What makes two rows the same: where one of these is blank, they may still become two. */
const same = ["aim", "action", "owner", "due"] as const;

function shown({ cells }: PlanRow, id: string): string {
  const value = cells[id]?.value ?? "";
  return isCellError(value) ? "" : cleanText(String(value));
}

/** The line of a cell as Excel numbers it. */
const lineOf = (address: string): number => (fromA1(address)?.row ?? 0) + 1;

/**
 * The same action stands on several rows of « Plan d'action », whatever their numbers: with the same aim, the same
 * owner and the same due date. It is counted as often, and only one of the rows is likely to be kept up to date.
 */
export const actionTwice = planRule({
  id: "ACT-04",
  severities: ["info"],
  check(input) {
    const looked = tableRows(input, "actions", same);
    const whole = ("rows" in looked ? looked.rows : []).flatMap((row) => {
      const { action } = row.cells;
      const said = same.map((id) => shown(row, id));
      return action && !said.includes("") ? [{ row, action, key: said.map(foldText).join("\n") }] : [];
    });
    const groups = [...groupBy(whole, ({ key }) => key).values()].filter(({ length }) => length > 1);
    const findings = groups.map((group) => ({
      severity: "info" as const,
      cells: group.map(({ row, action }) => ({ sheet: row.sheet, address: action.address })),
      facts: {
        action: shown(group[0].row, "action"),
        rows: group.map(({ action }) => lineOf(action.address)).join("\n"),
      },
    }));
    return outcomeOf([looked], findings);
  },
});
