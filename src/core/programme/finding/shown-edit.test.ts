import type { CellEdit } from "./fix";
import { shownEdit } from "./shown-edit";

const cell = { sheet: "Indicateurs", address: "N6" };
const both = (edit: Omit<CellEdit, "cell">) => {
  const { before, after } = shownEdit({ cell, ...edit });
  return [before, after];
};

it("names the cell", () => {
  expect(shownEdit({ cell, before: null, after: 1 }).cell).toBe(cell);
});

it("shows a percentage as such, and what was typed before as it was typed", () => {
  expect(both({ before: 90, after: 0.9, format: "percent" })).toEqual([
    { kind: "number", value: 90 },
    { kind: "percent", value: 0.9 },
  ]);
});

it("shows days of the calendar on both sides of a date", () => {
  expect(both({ before: 45747, after: 46112, format: "date" })).toEqual([
    { kind: "date", text: "2025-03-31" },
    { kind: "date", text: "2026-03-31" },
  ]);
  expect(both({ before: "31/03/2025", after: 45747, format: "date" })).toEqual([
    { kind: "text", text: "31/03/2025" },
    { kind: "date", text: "2025-03-31" },
  ]);
  expect(both({ before: -1, after: 45747.5, format: "date" })).toEqual([
    { kind: "number", value: -1 },
    { kind: "date", text: "2025-03-31" },
  ]);
});

it("shows numbers without a format of their own, texts, truth values, errors, blanks and formulas", () => {
  expect(both({ before: 45747, after: 0.5 })).toEqual([
    { kind: "number", value: 45747 },
    { kind: "number", value: 0.5 },
  ]);
  expect(both({ before: true, after: "Oui", format: "text" })).toEqual([
    { kind: "truth", value: true },
    { kind: "text", text: "Oui" },
  ]);
  expect(both({ before: { error: "#REF!" }, after: { formula: "=A1" } })).toEqual([
    { kind: "error", text: "#REF!" },
    { kind: "formula" },
  ]);
  expect(both({ before: null, after: null })).toEqual([{ kind: "blank" }, { kind: "blank" }]);
});
