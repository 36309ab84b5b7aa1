/** What is said of a cell that should hold one item of a list. */
import { spellingList } from "../../conditions/expression";
import type { CellValue } from "../../grid/grid";
import { itemsOf, severalFact, unlistedFacts, unlistedFix } from "./list-facts";
import type { RowFacts } from "./rule";

const lists: Readonly<Record<string, readonly (string | number)[]>> = {
  states: ["À venir", "En cours", "Terminé"],
  [spellingList("states")]: ["a venir", "en cours", "termine"],
  levels: [1, 2, 3],
};

const rowOf = (value: CellValue): RowFacts =>
  ({ list: (name: string) => lists[name] ?? [], value: () => value }) as unknown as RowFacts;
const answers = (value: CellValue) => severalFact(value, "states", rowOf(value));

test.each([
  "En cours, Terminé",
  "En cours;Terminé",
  "En cours / Terminé",
  "En cours\nTerminé",
  "En cours\r\nTerminé",
  "En cours + Terminé",
  "En cours & Terminé",
  "En cours | Terminé",
  "En cours et Terminé",
  "En cours OU Terminé",
  "En cours puis Terminé",
  " En cours ,, Terminé ; ",
])("answers side by side, one a line: %j", (text) => {
  expect(answers(text)).toEqual({ several: "En cours\nTerminé" });
});

test("one of them is enough to know the list by", () => {
  expect(answers("bientôt, EN COURS")).toEqual({ several: "bientôt\nEN COURS" });
});

test.each<CellValue>([
  "En cours",
  "En cours,",
  "bientôt, demain",
  "Encours etTerminé",
  "",
  null,
  true,
  12,
  { error: "#N/A" },
])("no answers side by side: %j", (value) => {
  expect(answers(value)).toEqual({});
});

test("a cell that holds none of the items, or several", () => {
  const facts = (value: CellValue) => unlistedFacts(value, "states", rowOf(value));
  expect(facts("bientôt")).toMatchObject({ value: "bientôt", problem: "unlisted", several: null });
  expect(facts("bientôt").items.split("\n")).toEqual(lists["states"]);
  expect(facts("À venir / Terminé")).toMatchObject({ problem: "several", several: "À venir\nTerminé" });
});

test("the item that was probably meant is proposed; numbers are items as they are shown", () => {
  const fix = (value: CellValue) => unlistedFix("state", "states", rowOf(value));
  expect(fix("Terminée")).toEqual({
    certainty: "proposal",
    edits: [{ column: "state", after: "Terminé" }],
  });
  expect([fix("Zut alors"), fix(null), fix({ error: "#N/A" })]).toEqual([null, null, null]);
  expect(itemsOf("levels", rowOf(null))).toEqual(["1", "2", "3"]);
});
