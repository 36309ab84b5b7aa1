import { tables } from "../../../test/support/ptn-sss";
import { headerText, mappingFormula, mappingName, mappingOf, userHeaderKey } from "./column-mapping";
import type { DefinedName } from "../grid/grid";

const { risks, indicators } = tables;

const named = (name: string, formula: string): DefinedName => ({ name, formula, visible: false });
const impact = (formula: string) => mappingOf(risks, { names: [named("_FDR_COLONNE_impact", formula)] });

const whole = { impact: { header: "Conséquence", ordinal: 1, count: 1 } };

describe("a choice that is kept", () => {
  test("is a text constant under a name of its own", () => {
    expect(mappingName("impact")).toBe("_FDR_COLONNE_impact");
    expect(mappingFormula("risks", { header: "Conséquence", ordinal: 2, count: 3 })).toBe(
      '="risks|2/3|Conséquence"',
    );
  });

  test.each([
    "Conséquence",
    'Effet "réel" | net',
    '"',
    "|",
    "#",
    "=1+1",
    "x".repeat(100),
    '"'.repeat(100),
    "Mesure prise (2024-2025) – « à jour »",
    "Impact 🎯",
  ])("is read again as it was: %s", (header) => {
    const formula = mappingFormula("risks", { header, ordinal: 16_384, count: 16_384 });
    // A text of a formula is limited to 255 characters, and what can be one of ours too.
    expect(formula.length).toBeLessThanOrEqual(255);
    expect(impact(formula)).toEqual({ impact: { header, ordinal: 16_384, count: 16_384 } });
  });

  test("is found under its name in any case", () => {
    const names = [named("_fdr_colonne_IMPACT", '="risks|1/1|Conséquence"')];
    expect(mappingOf(risks, { names })).toEqual(whole);
  });

  test("is that of its table alone", () => {
    const names = [named("_FDR_COLONNE_impact", '="risks|1/1|Conséquence"')];
    expect(mappingOf(indicators, { names })).toEqual({});
    expect(impact('="indicators|1/1|Conséquence"')).toEqual({});
  });
});

describe("what a received file says", () => {
  test.each([
    ["another formula", "='Risques'!$A$1"],
    ["a formula that is worked out", '="risks|1/1|"&A1'],
    ["a text cut short", '="risks|1/1|Conséquence'],
    ["quotes that are not doubled", '="risks|1/1|Consé"quence"'],
    ["no header", '="risks|1/1|"'],
    ["a blank header", '="risks|1/1| "'],
    ["blanks around the header", '="risks|1/1| Conséquence"'],
    ["a line break", '="risks|1/1|Consé\nquence"'],
    ["a control character", '="risks|1/1|Consé\u0007quence"'],
    ["half a character", '="risks|1/1|Conséquence\ud83c"'],
    ["an unknown table", '="budget|1/1|Conséquence"'],
    ["the name of a property of objects", '="constructor|1/1|Conséquence"'],
    ["no ordinal", '="risks||Conséquence"'],
    ["an ordinal of zero", '="risks|0/1|Conséquence"'],
    ["an ordinal beyond the count", '="risks|2/1|Conséquence"'],
    ["more columns than a sheet has", '="risks|1/16385|Conséquence"'],
    ["an ordinal that is no number", '="risks|1e3/9999|Conséquence"'],
    ["a header that is too long", `="risks|1/1|${"x".repeat(101)}"`],
    ["a text without end", `="risks|1/1|${'""'.repeat(100_000)}"`],
  ])("is dropped when it is %s", (_, formula) => {
    expect(impact(formula)).toEqual({});
  });

  test("is dropped for columns that the table does not have, or works out itself", () => {
    const formula = '="risks|1/1|Conséquence"';
    const names = ["budget", "level", "diagnostic", "__proto__", "constructor", ""].map((column) =>
      named(mappingName(column), formula),
    );
    expect(mappingOf(risks, { names })).toEqual({});
  });

  test("counts once when it is there twice", () => {
    const names = [
      named("_FDR_COLONNE_impact", '="risks|1/1|Conséquence"'),
      named("_FDR_COLONNE_IMPACT", '="risks|1/1|Autre"'),
    ];
    expect(mappingOf(risks, { names })).toEqual(whole);
  });
});

describe("the text of a header", () => {
  test.each([
    ["Mesure\nprise\u00a0", "Mesure prise"],
    ["  Mesure \t prise ", "Mesure prise"],
    ["Me\u00adsu\u200bre", "Mesure"],
    ["a\u0000b", "a b"],
    [2024, "2024"],
    ["x".repeat(150), "x".repeat(100)],
    [`${"x".repeat(99)}🎯`, "x".repeat(99)],
    [`${"x".repeat(99)} y`, "x".repeat(99)],
    ["", null],
    ["\u00a0\n", null],
    [null, null],
    [undefined, null],
    [true, null],
    [{ error: "#REF!" }, null],
  ] as const)("%j is kept as %j", (value, kept) => {
    expect(headerText(value)).toBe(kept);
    if (kept !== null) expect(headerText(kept)).toBe(kept);
  });

  test("is compared as headers are, and without letters as it stands", () => {
    expect(userHeaderKey("MESURE prise")).toBe(userHeaderKey("Mesure  Prise :"));
    expect(userHeaderKey("#")).toBe("#");
    expect(userHeaderKey("%")).not.toBe(userHeaderKey("#"));
  });
});
