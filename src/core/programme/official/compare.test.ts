import type { CellValue } from "../../grid/grid";
import { compareOfficial, numberText, readTick, type Likeness } from "./compare";
import { cellOf, type OfficialKind } from "./content";

type Case = readonly [value: CellValue, expected: Likeness];

function compare(
  kind: OfficialKind,
  content: string | number | null,
  variants: readonly string[],
  cases: readonly Case[],
): void {
  test.each(cases)("%j", (value, expected) => {
    expect(compareOfficial(kind, value, cellOf(content, variants))).toBe(expected);
  });
}

describe("a wording", () => {
  compare(
    "wording",
    "Taux d'employés ayant réalisés – parcours",
    ["Taux d'employés ayant réalisé – parcours"],
    [
      ["Taux d'employés ayant réalisés – parcours", "same"],
      // The accent in two characters, as a Mac may save it.
      ["Taux d'employe\u0301s ayant re\u0301alise\u0301s – parcours", "same"],
      ["Taux d’employés ayant réalisés – parcours", "variant"],
      ["TAUX D'EMPLOYÉS AYANT RÉALISÉS - PARCOURS", "variant"],
      [" Taux d'\u00a0employés  ayant réalisés–parcours\u200b", "variant"],
      ["Taux <u>d'employés</u> ayant réalisés — parcours", "variant"],
      ["Taux d'employés ayant réalisé – parcours", "variant"],
      ["taux d’employés ayant réalisé - parcours", "variant"],
      ["Taux d'employes ayant réalisés – parcours", "changed"],
      ["Taux d'employés ayant réalisées – parcours", "changed"],
      ["Taux d'employés ayant réalisés – parcours.", "changed"],
      ["", "changed"],
      [null, "changed"],
      [12, "changed"],
      [true, "changed"],
      [{ error: "#N/A" }, "changed"],
    ],
  );
});

describe("a list in one cell", () => {
  compare(
    "wording",
    "• Table d'experts en TN\n• Main-d'œuvre",
    [],
    [
      ["• Table d'experts en TN\r\n• Main-d'œuvre", "same"],
      ["• Table d'experts en TN\r• Main-d'œuvre", "same"],
      ["- Table d'experts en TN\n- Main-d'œuvre", "variant"],
      ["– Table d'experts en TN\n– Main-d'oeuvre", "variant"],
      ["* Table d'experts en TN\n\n* Main-d'œuvre\n", "variant"],
      ["• Table d'experts en TN • Main-d'œuvre", "variant"],
      ["Table d'experts en TN Main-d'œuvre", "variant"],
      // The hyphen inside a word is not a bullet.
      ["• Table d'experts en TN\n• Main d'œuvre", "changed"],
      ["• Table d'experts en TN", "changed"],
      ["• Main-d'œuvre\n• Table d'experts en TN", "changed"],
    ],
  );
});

describe("a cell that is blank in the plan", () => {
  compare(
    "wording",
    null,
    [],
    [
      [null, "same"],
      ["", "same"],
      ["\u00a0", "same"],
      ["40 %", "changed"],
      [0, "changed"],
      [{ error: "#REF!" }, "changed"],
    ],
  );
});

describe("a number of the roadmap", () => {
  compare(
    "number",
    "1.1",
    [],
    [
      ["1.1", "same"],
      [1.1, "variant"],
      ["1,1", "variant"],
      [" 1.1. ", "variant"],
      ["1.10", "changed"],
      ["1.2", "changed"],
      [null, "changed"],
      [45292, "changed"],
    ],
  );
  test("is read whatever the case", () => {
    expect(numberText("r03 ")).toBe(numberText("R03"));
    expect(numberText({ error: "#N/A" })).toBe("");
  });
});

describe("a percentage", () => {
  compare(
    "target",
    0.75,
    [],
    [
      [0.75, "same"],
      [0.75 + 1e-12, "variant"],
      ["75 %", "variant"],
      ["75\u00a0%", "variant"],
      ["75%", "variant"],
      ["75,0 %", "variant"],
      ["0,75", "variant"],
      [".75", "variant"],
      [75, "changed"],
      ["75", "changed"],
      [0.751, "changed"],
      ["+75 %", "changed"],
      [null, "changed"],
      ["-----", "changed"],
      ["Adoption des parcours", "changed"],
      [{ error: "#VALUE!" }, "changed"],
      [true, "changed"],
    ],
  );
  compare(
    "target",
    "90%",
    [],
    [
      ["90%", "same"],
      [0.9, "variant"],
      ["90 %", "variant"],
      [0.95, "changed"],
      ["", "changed"],
    ],
  );
});

describe("an increase", () => {
  compare(
    "target",
    "+5%",
    [],
    [
      ["+5%", "same"],
      ["+5 %", "variant"],
      ["+ 5\u202f%", "variant"],
      ["+5,0%", "variant"],
      // What a spreadsheet makes of « +5% »: the sign is lost, and with it the increase.
      [0.05, "changed"],
      ["5%", "changed"],
      ["+10%", "changed"],
    ],
  );
});

describe("a milestone, and a year without target", () => {
  compare(
    "target",
    "Outil d'analyse produit",
    [],
    [
      ["Outil d'analyse produit", "same"],
      ["Outil d’analyse produit", "variant"],
      ["Outil d'analyse", "changed"],
      [0.9, "changed"],
      [null, "changed"],
    ],
  );
  compare(
    "target",
    "-----",
    [],
    [
      ["-----", "same"],
      ["—", "variant"],
      ["- - -", "variant"],
      [null, "changed"],
      [0, "changed"],
      ["90%", "changed"],
    ],
  );
});

describe("a tick", () => {
  compare(
    "scope",
    "√",
    [],
    [
      ["√", "same"],
      ["✓", "variant"],
      ["X", "variant"],
      [" oui", "variant"],
      [1, "variant"],
      [true, "variant"],
      [null, "changed"],
      ["", "changed"],
      ["-", "changed"],
      ["Non", "changed"],
      [false, "changed"],
      [0, "changed"],
      ["MSSS", "changed"],
      [{ error: "#N/A" }, "changed"],
    ],
  );
  compare(
    "scope",
    null,
    [],
    [
      [null, "same"],
      [" ", "same"],
      ["—", "variant"],
      ["non", "variant"],
      [false, "variant"],
      [0, "variant"],
      ["√", "changed"],
      ["x", "changed"],
      ["?", "changed"],
      [{ error: "#N/A" }, "changed"],
    ],
  );
  test("is neither there nor absent when the cell says something else", () => {
    expect(readTick("?")).toBeNull();
    expect(readTick(2)).toBeNull();
    expect(readTick({ error: "#N/A" })).toBeNull();
  });
});
