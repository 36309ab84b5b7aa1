import { itemsToQuote, probableItem } from "./nearest-items";

const short = ["À venir", "En cours", "Réalisée"];
const long = ["CISSS de Laval", "CISSS de Lanaudière", "CIUSSS de l’Estrie", "INSPQ", "MSSS", "CHUM", "ITHQ"];

test("a short list is quoted whole, a long one by its three nearest items", () => {
  expect(itemsToQuote("zzz", short)).toEqual(short);
  expect(itemsToQuote("CISSS de Lavalle", long)).toEqual([
    "CISSS de Laval",
    "CISSS de Lanaudière",
    "CIUSSS de l’Estrie",
  ]);
  expect(itemsToQuote("zzz", long)).toEqual([]);
});

test.each([
  ["Réalissée", "Réalisée"],
  ["Realizee", "Réalisée"],
  ["En coure", "En cours"],
  ["Encoure", "En cours"],
  ["En retard", null],
  ["?", null],
  ["", null],
])("« %s » was probably meant as %s", (typed, item) => {
  expect(probableItem(typed, short)).toBe(item);
});

test("of two items as near, none is probable", () => {
  expect(probableItem("ITQ", ["ITHQ", "ITAQ"])).toBeNull();
  expect(probableItem("x", [])).toBeNull();
});

test("a hostile cell costs no more than a long one", () => {
  expect(probableItem("é-".repeat(16_000), long)).toBeNull();
});
