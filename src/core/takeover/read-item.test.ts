import { readingList, spellingList } from "../conditions/expression";
import type { Template } from "../programme/template";
import { readItem } from "./read-item";

const template = {
  lists: {
    colours: ["Vert clair", "Rouge", "Bleu", "Oui", "1.1", 7],
    [spellingList("colours")]: ["cramoisi", "rouge", "sept"],
    [readingList("colours")]: [2, 1, 6],
  },
} as unknown as Template;
const read = (text: string) => readItem(template, "colours", text);

test.each([
  ["Vert clair", "Vert clair"],
  ["VERT CLAIR", "Vert clair"],
  ["• Vert clair", "Vert clair"],
  ["-- Rouge", "Rouge"],
  ["Rouge…", "Rouge"],
  ["1) Vert clair", "Vert clair"],
  ["12. Vert clair", "Vert clair"],
  ["3 – Vert clair", "Vert clair"],
  ["« Vert clair », ", "Vert clair"],
  ["1.1", "1.1"],
  ["7", "7"],
  ["Cramoisi", "Rouge"],
  ["Rouge", "Rouge"],
  ["sept", "7"],
])("« %s » is the item « %s »", (text, item) => {
  expect(read(text)).toEqual({ item, isNear: false });
});

test("what goes on after the item says more; a number before its wording says it all", () => {
  expect(read("Rouge en partie")).toEqual({ item: "Rouge", isNear: false, isPart: true });
  expect(read("Rouge 2")).toEqual({ item: "Rouge", isNear: false, isPart: true });
  expect(read("Bleu, puis Rouge")).toEqual({ item: "Bleu", isNear: false, isPart: true });
  expect(read("1.1 – Taux de couverture")).toEqual({ item: "1.1", isNear: false });
});

test("a misprint is near", () => {
  expect(read("Vert clairr")).toEqual({ item: "Vert clair", isNear: true });
  expect(read("Rouje")).toEqual({ item: "Rouge", isNear: true });
});

test.each(["Oui peut-être", "Blue", "Jaune", "", "—", "123 Vert clair", "Le Rouge"])(
  "« %s » is none",
  (text) => {
    expect(read(text)).toBeNull();
  },
);

test("the same text is asked of each list and of each template", () => {
  const other = { lists: { colours: ["Bleu"], shapes: ["Rouge-gorge", "Rouge"] } } as unknown as Template;
  expect(read("Rouge")).toEqual({ item: "Rouge", isNear: false });
  expect(readItem(other, "colours", "Rouge")).toBeNull();
  expect(readItem(other, "shapes", "Rouge")).toEqual({ item: "Rouge", isNear: false });
  expect(readItem(other, "sizes", "Rouge")).toBeNull();
});
