import { tableOf } from "../programme/table/table";
import { contextWith } from "../../../test/support/renditions";
import { identificationLayout, settingLayout, sheetReference, tableLayout, yearInView } from "./context";
import { parameterName } from "../programme/workbook/names";

const { template } = contextWith();

describe("layouts", () => {
  test("a table's: columns on the given row, what a column shows where a hidden one holds it", () => {
    const layout = tableLayout(tableOf(template, "change"), "X_", 12);
    expect([layout.column("number"), layout.column("status")]).toEqual(["$A12", "$D12"]);
    expect([layout.shown("status"), layout.shown("lever")]).toEqual(["$J12", null]);
    expect([layout.parameter("phase2"), layout.parameter("category")]).toEqual(["X_Phase2", "X_Categorie"]);
    expect([layout.list("aims"), layout.places("aims")]).toEqual(["X_L_aims", "X_P_aims"]);
  });

  test("that of Identification: the value of each field, nothing that a column shows", () => {
    const layout = identificationLayout("X_");
    expect([layout.column("program"), layout.column("comments")]).toEqual(["$B$4", "$B$17"]);
    expect(layout.shown("program")).toBeNull();
  });

  test("that of a setting, which stands in no row", () => {
    const layout = settingLayout("X_");
    expect(() => layout.column("result1")).toThrow("A setting cannot name column result1");
    expect(layout.shown("result1")).toBeNull();
    expect(layout.parameter("highRisk")).toBe("X_SeuilRisqueEleve");
  });
});

test("a sheet or a parameter that is not there is a bug, and says so", () => {
  expect(sheetReference(contextWith(), "actions")).toBe("'Plan d''action'");
  expect(() => sheetReference(contextWith(), "colours")).toThrow("No title for colours");
  expect(() => parameterName("X_", "colour")).toThrow("No field colour in Identification");
});

test.each([
  ["2023-2024", 1],
  ["2024-2025", 2],
  ["2025-2026", 3],
  ["2026-2027", 4],
  ["2027-2028", null],
  ["", null],
])("in view for %j: %j", (fiscalYear, place) => {
  const choice = { category: "", organization: "", fiscalYear };
  expect(yearInView(contextWith({ choice }))).toBe(place);
});
