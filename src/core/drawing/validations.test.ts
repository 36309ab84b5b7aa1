import { tableOf, type Column, type InputControl } from "../programme/table/table";
import { contextWith } from "../../../test/support/renditions";
import { cellInput, controlRule, drawValidation } from "./validations";

const { template, words: workbookWords } = contextWith();
const bare: Column = { id: "result1", header: "Résultat", width: 10, kind: "input", format: "text" };

describe("what a cell takes", () => {
  test("anything, with the words of its column, when nothing else is said", () => {
    expect(cellInput(template, bare, 0)).toStrictEqual({ control: { type: "free" }, prompt: "result1" });
  });

  test("follows the target of its year and row: a rate, a status, an index, anything", () => {
    const inputs = (id: string, row: number) => {
      const column = tableOf(template, "indicators").columns.find((item) => item.id === id) ?? bare;
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
      "index local",
      "index mid",
      "index result",
    ]);
    expect(["local1", "result1", "baseline"].map((id) => inputs(id, 9))).toEqual([
      "free noTarget",
      "free noTarget",
      "index baseline",
    ]);
  });

  test("is that of its column on a row below those of the roadmap", () => {
    const column = tableOf(template, "indicators").columns.find(({ id }) => id === "result1") ?? bare;
    expect(cellInput(template, column, 10)).toStrictEqual({
      control: { type: "percent", words: "resultWords" },
      prompt: "result",
    });
  });
});

const place = { cell: "K5", refer: (id: string) => (id === "read_unit" ? "$BX5" : null) };
const text = 'TRIM(SUBSTITUTE(K5,"\u00a0"," "))';
const words = `OR(${text}="Sans objet",${text}="Non disponible")`;

test("Excel warns of what is out of bounds, and of nothing in a free cell", () => {
  expect(controlRule({ type: "list", list: "units" }, "X_", place)).toStrictEqual({
    rule: { type: "list", source: "=X_L_units" },
    alert: "list",
  });
  expect(controlRule({ type: "whole", min: 1, max: 5 }, "X_", place)).toStrictEqual({
    rule: { type: "wholeNumber", min: 1, max: 5 },
    alert: "whole",
  });
  expect(controlRule({ type: "decimal", min: 1, max: 4 }, "X_", place)).toStrictEqual({
    rule: { type: "decimal", min: 1, max: 4 },
    alert: "decimal",
  });
  expect(controlRule({ type: "percent" }, "X_", place)).toStrictEqual({
    rule: { type: "decimal", min: 0, max: 1 },
    alert: "share",
  });
  expect(controlRule({ type: "count", most: 9 }, "X_", place)).toStrictEqual({
    rule: { type: "wholeNumber", min: 0, max: 9 },
    alert: "positions",
  });
  expect(controlRule({ type: "free" }, "X_", place)).toStrictEqual({ rule: { type: "none" }, alert: null });
});

test("a formula says what two bounds cannot: words beside a rate, an index where the unit is one", () => {
  const formulaOf = (control: InputControl, refer = place.refer) => {
    const { rule, alert } = controlRule(control, "X_", { ...place, refer });
    return [alert, rule.type === "custom" ? rule.formula : null];
  };
  expect(formulaOf({ type: "percent", words: "resultWords" })).toEqual([
    "percent",
    `=IF(ISNUMBER(K5),AND(K5>=0,K5<=1),${words})`,
  ]);
  expect(formulaOf({ type: "index" })).toEqual([
    "index",
    `=IF(ISNUMBER(K5),OR($BX5>=2,AND(K5>=0,K5<=1)),${words})`,
  ]);
  // Without the column of the unit, a rate.
  expect(formulaOf({ type: "index" }, () => null)).toEqual([
    "index",
    `=IF(ISNUMBER(K5),AND(K5>=0,K5<=1),${words})`,
  ]);
  expect(formulaOf({ type: "count" })).toEqual(["count", "=IF(ISNUMBER(K5),AND(K5>=0,INT(K5)=K5),FALSE)"]);
});

test("the alert says the bounds of the scale", () => {
  const drawn = drawValidation(
    { prefix: "X_", words: workbookWords },
    "A1",
    { type: "decimal", min: 0.5, max: 4 },
    "comments",
  );
  expect(drawn.alert?.message).toBe("Un nombre de 0,5 à 4 est attendu, décimales permises.");
});

test("a cell without words is a bug, and says so", () => {
  expect(() =>
    drawValidation({ prefix: "X_", words: workbookWords }, "A1", { type: "free" }, "colour"),
  ).toThrow("No prompt for colour");
});
