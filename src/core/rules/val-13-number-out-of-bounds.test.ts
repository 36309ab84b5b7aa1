import { rowRule } from "../../../test/support/ptn-sss";
import { testRule, type ExpectedFix, type InvalidCase } from "../../../test/support/rule-tester";
import type { CellValue } from "../grid/grid";

const progress = (value: CellValue) => ({ on: "actions" as const, row: { number: "A1", progress: value } });
const positions = (column: "required" | "filled", value: CellValue) => ({
  on: "workforce" as const,
  row: { number: "MO2", [column]: value },
});

const badProgress = (
  value: string | number | boolean,
  problem: "text" | "bounds",
  after?: number,
): InvalidCase => {
  const fix: ExpectedFix | undefined =
    after === undefined
      ? undefined
      : { certainty: "certain", edits: [{ column: "progress", before: value, after, format: "percent" }] };
  const facts = { key: "A1", column: "Avancement", value, kind: "rate", problem };
  return {
    ...progress(value),
    expect: [{ cells: ["progress"], severity: "error", facts, ...(fix ? { fix } : {}) }],
  };
};

const badPositions = (
  column: "required" | "filled",
  value: string | number | boolean,
  problem: "text" | "bounds" | "fraction",
): InvalidCase => ({
  ...positions(column, value),
  expect: [
    {
      cells: [column],
      severity: problem === "fraction" ? "warning" : "error",
      facts: {
        key: "MO2",
        column: column === "required" ? "Postes requis" : "Postes pourvus",
        value,
        kind: "count",
        problem,
        ...(problem === "fraction" ? {} : { most: 36_525 }),
      },
    },
  ],
});

testRule(rowRule("VAL-13"), {
  valid: [
    progress(0),
    progress(1),
    progress(0.755),
    progress(null),
    progress("\u00a0"),
    // A text that reads as a number is VAL-04.
    progress("75 %"),
    positions("required", 0),
    positions("filled", 12),
    positions("filled", 36_525),
    positions("required", null),
    positions("required", "12"),
  ],
  invalid: [
    badProgress("moitié", "text"),
    badProgress("N/D", "text"),
    badProgress(true, "text"),
    badProgress(-0.1, "bounds"),
    badProgress(1.5, "bounds"),
    badProgress(2, "bounds", 0.02),
    badProgress(7, "bounds", 0.07),
    badProgress(87.6, "bounds", 0.876),
    badProgress(100, "bounds", 1),
    badProgress(150, "bounds"),
    badPositions("required", "cinq", "text"),
    badPositions("filled", false, "text"),
    badPositions("required", -2, "bounds"),
    badPositions("filled", 36_526, "bounds"),
    badPositions("filled", 2.5, "fraction"),
  ],
});
