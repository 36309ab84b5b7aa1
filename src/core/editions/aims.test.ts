import { foldText } from "../conditions/fold-text";
import { template } from "../../../test/support/plan-grid";
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
