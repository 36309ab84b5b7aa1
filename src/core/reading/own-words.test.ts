import type { CellValue, GridSheet } from "../grid/grid";
import type { Template } from "../programme/template";
import { saidBy } from "./own-words";

const cell = (content: string | number | null, ...variants: readonly string[]) => ({ content, variants });

const templateOf = (id: string, title: string, version: string, wording: string) =>
  ({
    roadmap: { id, title, version },
    lists: { aims: [`But de ${id}`, "Commun à tous", 12] },
    official: {
      roadmap: {
        rows: [{ id: "1", cells: { a: cell(wording, `${wording} (variante)`), b: cell(1), c: cell(null) } }],
      },
      other: undefined,
    },
  }) as unknown as Template;

const one = templateOf("plan-un", "Programme premier", "2023.1-a", "Moderniser les systèmes");
const two = templateOf("plan-deux", "Programme second", "2024.1-b", "Former le personnel");

const said = (...values: readonly CellValue[]): Template | null => {
  const sheet: GridSheet = {
    name: "Feuille",
    visibility: "visible",
    origin: { row: 0, column: 0 },
    values: [values.slice(0, 2), values.slice(2)],
    formats: [],
    names: [],
  };
  return saidBy(sheet, [one, two]);
};

test.each(
  ["plan-un", "Programme premier", "2023.1-a", "But de plan-un", "Moderniser les systèmes"].concat([
    "MODERNISER  les systèmes",
    "Moderniser les systèmes (variante)",
  ]),
)("« %s » is of one programme", (text) => {
  expect(said("Bonjour à tous", text)).toBe(one);
  expect(said(null, 3, text)).toBe(one);
});

test("the programme that is said most often", () => {
  expect(said("Former le personnel", "plan-un", "But de plan-deux")).toBe(two);
  expect(said("plan-deux", "plan-un", "plan-un", "plan-un", "plan-deux")).toBe(one);
});

test.each<[string, readonly CellValue[]]>([
  ["nothing", []],
  ["what both say", ["Commun à tous"]],
  ["as much of each", ["plan-un", "plan-deux"]],
  ["other texts and numbers", ["Réunion", 12, 1, true]],
  ["a part of a wording", ["Moderniser"]],
])("none: %s", (_, values) => {
  expect(said(...values)).toBeNull();
});

test("texts of six characters count, shorter ones could be anything", () => {
  const [short, long] = [templateOf("abcde", "T1", "V1", "W1"), templateOf("abcdef", "T2", "V2", "W2")];
  const sheet = (text: string) => ({ values: [[text]] }) as unknown as GridSheet;
  expect(saidBy(sheet("abcde"), [short, long])).toBeNull();
  expect(saidBy(sheet("abcdef"), [short, long])).toBe(long);
});
