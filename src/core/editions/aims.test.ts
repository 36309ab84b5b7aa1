import { foldText } from "../conditions/fold-text";
import { template } from "../../../test/support/plan-grid";
import { shippedEditions } from "../../../test/support/shipped-editions";
import { aimsOf, aimText, shortName, spelledAims } from "./aims";

const aims = aimsOf(template.roadmap);
const spelled = spelledAims(template.roadmap);

describe("the short names", () => {
  test.each([
    ["Taux de maturité numérique organisationnelle", "Maturité numérique organisationnelle"],
    [
      "Taux d'employés ayant réalisés au moins un des parcours de formation",
      "Employés ayant réalisés au moins…",
    ],
    ["Pénurie de main-d’œuvre, à court terme", "Pénurie de main-d’œuvre"],
    ["un <u>et</u> deux", "Un et deux"],
    ["60 % des échéances font l’objet de rappels", "Échéances font l’objet de rappels"],
    ["Taux d'organisations ayant 3 services sur 4", "Organisations ayant services sur"],
  ])("%s → %s", (wording, name) => {
    expect(shortName(wording)).toBe(name);
  });

  test("tell the aims apart, and are read back as the number that they stand beside", () => {
    const texts = aims.map(aimText);
    expect(new Set(aims.map(({ name }) => name)).size).toBe(aims.length);
    // A digit in the name would make two numbers of one; a comma reads as a decimal sign.
    expect(aims.filter(({ name }) => /[0-9,]/.test(name) || name.length > 46)).toEqual([]);
    expect(template.lists["aims"]).toEqual(texts);
    expect(template.lists["aimKeys"]).toEqual(aims.map(({ key }) => key));
  });
});

describe("the spellings of the aims", () => {
  const placeOf = (text: string) => spelled.find(({ spelling }) => spelling === foldText(text))?.place ?? 0;
  const keyOf = (text: string) => aims[placeOf(text) - 1]?.key ?? null;

  test.each([
    ["1.1", "Indicateur 1.1"],
    ["Indicateur 1,1", "Indicateur 1.1"],
    ["ind. 5.2", "Indicateur 5.2"],
    ["R03", "Risque R03"],
    ["r3", "Risque R03"],
    ["Risque 3", "Risque R03"],
    ["R-18", "Risque R18"],
    ["risque no 12", "Risque R12"],
    ["3", null],
    ["9.9", null],
    ["R19", null],
  ])("%s is %s", (text, key) => {
    expect(keyOf(text)).toBe(key);
  });

  test("each stand for one aim", () => {
    expect(new Set(spelled.map(({ spelling }) => spelling)).size).toBe(spelled.length);
  });
});

describe("a programme whose rows are called something else", () => {
  const named = aimsOf(template.roadmap, "Cible ");

  test("shows them so, and counts them as before", () => {
    expect(named.map(aimText).slice(0, 1)).toEqual([`Cible 1.1 – ${aims[0]?.name ?? ""}`]);
    expect(named.map(({ key }) => key)).toEqual(aims.map(({ key }) => key));
    expect(named.map(aimText).slice(-18)).toEqual(aims.map(aimText).slice(-18));
  });

  test("are understood under either name", () => {
    const both = spelledAims(template.roadmap, ["cible "]);
    const placeOf = (text: string) => both.find(({ spelling }) => spelling === foldText(text))?.place;
    expect([placeOf("Cible 1,2"), placeOf("indicateur 1.2"), placeOf("1.2")]).toEqual([2, 2, 2]);
    expect(spelled.some(({ spelling }) => spelling.startsWith("cible"))).toBe(false);
  });
});

test.each(shippedEditions)(
  "no name in the list of $roadmap.id holds a number, that would be read for another",
  ({ lists }) => {
    const names = (lists["aims"] ?? []).map((item) => String(item).replace(/^.*? – /, ""));
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => /[0-9]/.test(name))).toEqual([]);
  },
);
