import { cellOf, planGrid, template } from "../../../test/support/plan-grid";
import type { Grid } from "../grid/grid";
import { readPlan } from "../reading/read-plan";
import type { RowFix } from "../programme/rule/rule";
import { rowFix } from "./row-fix";

const inputs = {
  identification: { dataDate: 45_000.25 },
  actions: [{ number: "A1", due: 2025.3, progress: 0.5 }],
};
const in1900 = planGrid(inputs);
const in1904: Grid = { ...in1900, date1904: true };

function fixed(grid: Grid, fix: RowFix | null) {
  const row = readPlan(grid, template).tables.actions?.rows[0];
  if (!row) throw new Error("No action");
  return rowFix(fix, "actions", row, { grid, template });
}

const cell = (column: string) => cellOf("actions", 0, column);

describe("the correction of a row", () => {
  const toDate: RowFix = { certainty: "certain", edits: [{ column: "due", after: 45_838, format: "date" }] };

  test("has the places and the contents of its cells", () => {
    const fix: RowFix = {
      certainty: "proposal",
      edits: [
        { column: "number", after: "A2", format: "text" },
        { column: "comments", after: null },
      ],
    };
    expect(fixed(in1900, fix)).toEqual({
      certainty: "proposal",
      edits: [
        { cell: cell("number"), before: "A1", after: "A2", format: "text" },
        { cell: cell("comments"), before: null, after: null },
      ],
    });
  });

  test("counts a date as the workbook does, to the last digit of what is there", () => {
    const edit = { cell: cell("due"), before: 2025.3, format: "date" };
    expect(fixed(in1900, toDate)).toEqual({ certainty: "certain", edits: [{ ...edit, after: 45_838 }] });
    expect(fixed(in1904, toDate)).toEqual({ certainty: "certain", edits: [{ ...edit, after: 44_376 }] });
  });

  test("leaves numbers and texts that are no dates as they are in a 1904 workbook", () => {
    const fix: RowFix = {
      certainty: "certain",
      edits: [
        { column: "progress", after: 0.75, format: "percent" },
        { column: "due", after: "2025-06-30" },
      ],
    };
    expect(fixed(in1904, fix)?.edits.map(({ before, after }) => [before, after])).toEqual([
      [0.5, 0.75],
      [2025.3, "2025-06-30"],
    ]);
  });

  test("counts the date of a field too", () => {
    const row = readPlan(in1904, template).identification;
    if (!row) throw new Error("No Identification");
    const fix: RowFix = { certainty: "certain", edits: [{ column: "dataDate", after: 45_838 }] };
    const found = rowFix(fix, "identification", row, { grid: in1904, template });
    expect(found?.edits.map(({ before, after }) => [before, after])).toEqual([[45_000.25, 44_376]]);
  });

  test("is none when there is none, or when one of its cells is not there", () => {
    expect(fixed(in1900, null)).toBeNull();
    const missing: RowFix = {
      certainty: "certain",
      edits: [
        { column: "number", after: "A2" },
        { column: "rating", after: "Élevé" },
      ],
    };
    expect(fixed(in1900, missing)).toBeNull();
  });
});
