import { foldText } from "../../conditions/fold-text";
import { isIndexUnit, spelledItems } from "./spellings";
import { lists } from "./vocabulary";

const read = (items: readonly string[], text: string): string | null => {
  const place = spelledItems(items).find(({ spelling }) => spelling === foldText(text))?.place;
  return place === undefined ? null : (items[place - 1] ?? null);
};

describe("a text is understood as an item", () => {
  test.each([
    [lists.actionStatuses, "Réalisé", "Réalisée"],
    [lists.actionStatuses, "REALISEES", "Réalisée"],
    [lists.actionStatuses, "reporté", "Reportée"],
    [lists.actionStatuses, "à-venir", "À venir"],
    [lists.actionStatuses, "Avenir", "À venir"],
    [lists.actionTypes, "actions", "Action"],
    [lists.actionTypes, "Mesures d’atténuations", "Mesure d'atténuation"],
    [lists.riskStatuses, "Fermée", "Fermé"],
    [lists.milestoneStatuses, "atteinte", "Atteint"],
    [lists.resultWords, "NON-DISPONIBLES", "Non disponible"],
    [lists.resultWords, "n. d.", "Non disponible"],
    [lists.resultWords, "s/o", "Sans objet"],
    [lists.units, "0 – 4", "0-4"],
    [["2024-2025"], "2024 2025", "2024-2025"],
    [["2024-2025"], "2024/25", "2024-2025"],
    [["MSSS", "OP"], "m.s.s.s", null],
    [["MSSS", "OP"], "MSS", null],
    [lists.actionStatuses, "?", null],
    [lists.actionStatuses, "Réalisée?", null],
    [lists.actionStatuses, "Planifiée", null],
    [lists.riskStatuses, "s.o.", null],
    [lists.units, "14", null],
  ])("of %j, %s: %s", (items, text, item) => {
    expect(read(items, text)).toBe(item);
  });
});

test("no spelling stands for two items of a list", () => {
  for (const [id, items] of Object.entries(lists)) {
    const spelled = spelledItems(items).map(({ spelling }) => spelling);
    expect([id, new Set(spelled).size]).toEqual([id, spelled.length]);
    // An item's own text is always its own.
    expect(items.map((item) => read(items, item))).toEqual(items);
  }
});

test("an index is told by its unit, however it is written", () => {
  expect(["0-4", "1–4", "de 0 à 4", "%", "", "zzz"].map(isIndexUnit)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  expect([4, null, true].map(isIndexUnit)).toEqual([false, false, false]);
});
