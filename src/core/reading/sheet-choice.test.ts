import { chosenRole, leftFor, sheetChoiceFormula, sheetLeftFormula } from "./sheet-choice";

const sheet = (...names: readonly (readonly [string, string])[]) => ({
  names: names.map(([name, formula]) => ({ name, formula, visible: false })),
});

test("a choice is read back as it was written, whatever the case of its name", () => {
  expect(chosenRole(sheet(["_fdr_choix_feuille", sheetChoiceFormula("benefits")]))).toBe("benefits");
  expect(sheetChoiceFormula("risks")).toBe('="risks"');
  const left = { role: "risks", chosen: 'Risques "bis" (2)' } as const;
  expect(sheetLeftFormula(left)).toBe('="risks|Risques ""bis"" (2)"');
  expect(leftFor(sheet(["_fdr_feuille_ecartee", sheetLeftFormula(left)]))).toEqual(left);
});

test("of a name that a file has twice, the first counts", () => {
  const twice = sheet(["_FDR_CHOIX_FEUILLE", '="risks"'], ["_FDR_CHOIX_FEUILLE", '="actions"']);
  expect(chosenRole(twice)).toBe("risks");
});

test.each(['="report"', '="Risks"', "risks", '="risks" ', "=Risques!$A$1", '="risks|Risques"', ""])(
  "%s is no choice of ours",
  (formula) => {
    expect(chosenRole(sheet(["_FDR_CHOIX_FEUILLE", formula]))).toBeNull();
  },
);

test.each([
  '="risks"',
  '="risks|"',
  '="report|Risques"',
  '="risks|a\nb"',
  `="risks|${"x".repeat(32)}"`,
  `="risks|${'""'.repeat(100)}"`,
  '="risks|dit "non""',
])("%s does not say that another sheet was chosen", (formula) => {
  expect(leftFor(sheet(["_FDR_FEUILLE_ECARTEE", formula]))).toBeNull();
});

test("a sheet without names was neither chosen nor left out", () => {
  expect([chosenRole(sheet()), leftFor(sheet())]).toEqual([null, null]);
});
