import { tableOf, columnPlace } from "../../../programme/table/table";
import { validated, planGrid, withSheet, template } from "../../../../../test/support/plan-grid";
import type { CellValue } from "../../../grid/grid";

const TODAY = "2025-04-15";

/** Findings of a rule on rows under the official ones. */
function found(rule: string, ...rows: readonly Readonly<Record<string, CellValue>>[]): readonly string[] {
  const grid = withSheet(planGrid(), "risks", (sheet) => ({
    ...sheet,
    values: [
      ...sheet.values,
      ...rows.map((row) => {
        const line = Array<CellValue>(sheet.values[0]?.length ?? 0).fill(null);
        for (const [id, value] of Object.entries(row))
          line[columnPlace(tableOf(template, "risks"), id)] = value;
        return line;
      }),
    ],
  }));
  const { findings } = validated(grid, TODAY);
  return findings
    .filter((item) => item.rule === rule && Number(/\d+$/.exec(item.cells[0]?.address ?? "")?.[0]) > 22)
    .map(({ severity, cells, facts }) => [severity, cells[0]?.address, facts["risk"]].join(" "));
}

test("a risk of one's own is told, with or without a number", () => {
  expect(found("RIS-06", { number: "R19", likelihood: 2, impact: 3 })).toEqual(["info A23 R19"]);
  expect(found("RIS-06", { risk: "Incendie", likelihood: 2 })).toEqual(["info A23 "]);
  expect(
    found("RIS-06", { number: "RL", risk: "Incendie" }, { number: "RM", mitigation: "Un second site" }),
  ).toEqual(["info A23 RL", "info A24 RM"]);
});

test("a note under the table is none, nor an official risk", () => {
  expect(found("RIS-06", { number: "Source : direction" }, { risk: "Nos notes" })).toEqual([]);
  expect(found("RIS-06")).toEqual([]);
});

test("it is judged as the others are", () => {
  const row = { number: "R19", likelihood: 4, impact: 5 };
  expect(found("RIS-03", row)).toEqual(["error K23 R19"]);
  expect(found("RIS-02", { ...row, impact: 6 })).toEqual(["error H23 R19"]);
  expect(found("RIS-04", { ...row, residualLikelihood: 5, residualImpact: 5 })).toEqual(["warning O23 R19"]);
  expect(found("RIS-01", { number: "R19", likelihood: 4 })).toEqual([]);
});
