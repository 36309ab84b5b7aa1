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

describe("other words for an item", () => {
  test.each<[readonly string[], string, string]>([
    [
      lists.resultWords,
      "Sans objet",
      "s o|so|S.O.|s-o|n a|na|N/A|non applicable|non app.|non appl.|pas applicable|inapplicable|ne s’applique pas|Not applicable|sans-objets",
    ],
    [
      lists.resultWords,
      "Non disponible",
      "n d|nd|N.D.|non dispo|non disp.|n/dispo|pas disponible|indisponible|donnée non disponible|données non disponibles|not available",
    ],
    [
      lists.actionTypes,
      "Mesure d'atténuation",
      "mesure atténuation|mesure de mitigation|mesures de mitigation",
    ],
    [lists.units, "%", "pourcentage|pourcent|pour cent|en %|en pourcentage"],
    [lists.units, "0-4", "0 à 4|de 0 à 4|indice 0-4|indice de 0 à 4"],
    [lists.units, "1-4", "1 à 4|de 1 à 4|indice 1-4|indice de 1 à 4"],
    [["S1", "S2"], "S1", "s-1|semestre 1|1er semestre|premier semestre"],
    [["S1", "S2"], "S2", "s-2|semestre 2|2e semestre|deuxième semestre|second semestre"],
  ])("of %j, %s", (items, item, texts) => {
    expect(texts.split("|").map((text) => [text, read(items, text)])).toEqual(
      texts.split("|").map((text) => [text, item]),
    );
  });
});

test.each<[string, readonly string[]]>([
  ["Réalisée", ["realisee", "realise", "realises", "realisees"]],
  ["Fermé", ["ferme", "fermes", "fermee", "fermees"]],
  ["Élément", ["element", "elements", "elemente", "elementes"]],
  ["Autre", ["autre", "autres"]],
  ["Cours", ["cours", "cour", "coure", "coures"]],
  ["Lieu", ["lieu", "lieus", "lieue", "lieues"]],
  ["Oui", ["oui"]],
  ["MSSS", ["msss"]],
  ["Zone4", ["zone4"]],
  ["Zone 4", ["zone 4", "zones 4"]],
  ["À venir", "a venir|avenir|a venirs|avenirs|a venire|avenire|a venires|avenires".split("|")],
  ["Par l’eau", ["par l eau", "par leau", "parleau"]],
  ["2024-2025", ["2024 2025", "2024 25"]],
  ["12024-2025", ["12024 2025"]],
  ["2024-20256", ["2024 20256"]],
])("%s is written in so many ways, and no other", (item, spelled) => {
  expect(spelledItems([item])).toEqual(spelled.map((spelling) => ({ spelling, place: 1 })));
});

test("what two items have in common is the first one's", () => {
  expect(spelledItems(["Fermé", "Fermée"]).map(({ place }) => place)).toEqual([1, 1, 1, 1]);
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
