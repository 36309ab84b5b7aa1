import { contextWith } from "../../../../test/support/renditions";
import type { Column } from "../table";
import { cellInput, controlRule, drawValidation } from "./validations";

const { template, words } = contextWith();
const bare: Column = { id: "result1", header: "Résultat", width: 10, kind: "input", format: "text" };

describe("what a cell takes", () => {
  test("anything, with the words of its column, when nothing else is said", () => {
    expect(cellInput(template, bare, 0)).toStrictEqual({ control: { type: "free" }, prompt: "result1" });
  });

  test("follows the target of its year and row: a rate, a status, an index, anything", () => {
    const inputs = (id: string, row: number) => {
      const column = template.tables.indicators.columns.find((item) => item.id === id) ?? bare;
      const { control, prompt } = cellInput(template, column, row);
      return `${control.type} ${prompt}`;
    };
    // 1.1 is a rate, 2.1 a milestone, 3.1 relative to its baseline from the second year on, 5.2 without target in 2023-2024.
    expect(["local1", "mid1", "result1"].map((id) => inputs(id, 0))).toEqual([
      "percent local",
      "percent mid",
      "percent result",
    ]);
    expect(["local1", "mid1", "result1"].map((id) => inputs(id, 2))).toEqual([
      "free noLocalTarget",
      "list milestone",
      "list milestone",
    ]);
    expect(["local2", "mid2", "result2"].map((id) => inputs(id, 4))).toEqual([
      "free local",
      "free mid",
      "free result",
    ]);
    expect(["local1", "result1", "baseline"].map((id) => inputs(id, 9))).toEqual([
      "free noTarget",
      "free noTarget",
      "percent baseline",
    ]);
  });

  test("is that of its column on a row below those of the roadmap", () => {
    const column = template.tables.indicators.columns.find(({ id }) => id === "result1") ?? bare;
    expect(cellInput(template, column, 10)).toStrictEqual({ control: { type: "percent" }, prompt: "result" });
  });
});

test("Excel refuses what is out of bounds, and nothing in a free cell", () => {
  expect(controlRule({ type: "list", list: "units" }, "X_")).toStrictEqual({
    rule: { type: "list", source: "=X_L_units" },
    alert: "list",
  });
  expect(controlRule({ type: "whole", min: 1, max: 5 }, "X_")).toStrictEqual({
    rule: { type: "wholeNumber", min: 1, max: 5 },
    alert: "whole",
  });
  expect(controlRule({ type: "free" }, "X_")).toStrictEqual({ rule: { type: "none" }, alert: null });
});

test("a cell without words is a bug, and says so", () => {
  expect(() => drawValidation({ prefix: "X_", words }, "A1", { type: "free" }, "colour")).toThrow(
    "No prompt for colour",
  );
});
