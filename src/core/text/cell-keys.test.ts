import { cellKeys, NO_KEYS } from "./cell-keys";

test("the keys of a header: whole, without its hints, then without its year", () => {
  expect(cellKeys("Cible locale (au plus tard) 2024-2025")).toEqual({
    keys: ["ciblelocaleauplustard20242025"],
    bare: ["ciblelocale20242025"],
    yearless: ["ciblelocaleauplustard", "ciblelocale"],
  });
  expect(cellKeys("Échéance")).toEqual({ keys: ["echeance"], bare: ["echeance"], yearless: ["echeance"] });
});

test("a year alone leaves nothing without it, and a cell of no text has no key", () => {
  expect(cellKeys("2024-2025")).toEqual({ keys: ["20242025"], bare: [], yearless: [] });
  expect(NO_KEYS).toEqual({ keys: [], bare: [], yearless: [] });
});
