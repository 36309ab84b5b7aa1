import { testRule, type InvalidCase } from "../../../../../test/support/rule-tester";
import type { CellValue } from "../../../grid/grid";
import { rowWithoutAction } from "./act-03-row-without-action";

const begunWith = (column: string, value: CellValue): InvalidCase => ({
  row: { number: "A1", [column]: value },
  expect: [{ cells: ["action"], severity: "toFill", facts: { key: "A1", subject: "actions" } }],
});

testRule(rowWithoutAction, {
  valid: [
    { row: { number: "A1" } },
    { row: { number: "A1", action: "Former les équipes" } },
    { row: { number: "A1", comments: "\u00a0" } },
    { row: { number: "A1", aim: "Risque R03", action: "Former", owner: "Direction" } },
  ],
  invalid: [
    begunWith("aim", "Indicateur 1.1"),
    begunWith("type", "Action"),
    begunWith("deliverable", "Guide"),
    begunWith("owner", "Direction"),
    begunWith("department", "DRI"),
    begunWith("start", 45_748),
    begunWith("due", 45_748),
    begunWith("progress", 0),
    begunWith("status", "À venir"),
    begunWith("done", 45_748),
    begunWith("comments", "À suivre"),
    {
      row: { number: null, owner: "Direction", action: " " },
      expect: [{ cells: ["action"], severity: "toFill", facts: { key: "", subject: "actions" } }],
    },
  ],
});
