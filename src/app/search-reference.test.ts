import type { ReferenceItem } from "../core/reference/reference";
import { searchReference } from "./search-reference";

const item = (id: string, said: Partial<ReferenceItem> = {}): ReferenceItem => ({
  ...{ id, under: [], title: `Taux ${id}`, scope: null, targets: [], fields: [] },
  ...{ calculation: null, mayCountNothing: false, cell: null },
  ...said,
});

const sections = [
  {
    role: "roadmap",
    title: "Feuille de route",
    source: null,
    items: [
      item("1.1", { calculation: { numerator: "Projets classés", denominator: "Projets terminés" } }),
      item("1.2", { targets: [{ year: "2024-2025", text: "Plan adopté" }] }),
    ],
  },
  {
    role: "risks",
    title: "Risques",
    source: null,
    items: [item("R01", { under: ["Humain"], fields: [{ header: "Mesures", text: "Former" }] })],
  },
];

test.each([
  ["", ["1.1", "1.2", "R01"]],
  ["CLASSES termines", ["1.1"]],
  ["adopte", ["1.2"]],
  ["humain former", ["R01"]],
  ["taux risques", ["R01"]],
  ["classés adopté", []],
])("%j finds %j", (query, expected) => {
  const found = searchReference({ sections }, query);
  expect(found.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(expected);
});
