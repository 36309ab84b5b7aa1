import { template } from "../../../test/support/ptn-sss";
import { chosenRole, leftFor, sheetChoiceFormula, sheetLeftFormula } from "./sheet-choice";

const chosen = (of: Parameters<typeof chosenRole>[0]) => chosenRole(of, template);
const leftIn = (of: Parameters<typeof leftFor>[0]) => leftFor(of, template);
const sheet = (...names: readonly (readonly [string, string])[]) => ({
  names: names.map(([name, formula]) => ({ name, formula, visible: false })),
});

test("a choice is read back as it was written, whatever the case of its name", () => {
  expect(chosen(sheet(["_fdr_choix_feuille", sheetChoiceFormula("benefits")]))).toBe("benefits");
  expect(sheetChoiceFormula("risks")).toBe('="risks"');
  const kept = { role: "risks", chosen: 'Risques "bis" (2)' } as const;
  expect(sheetLeftFormula(kept)).toBe('="risks|Risques ""bis"" (2)"');
  expect(leftIn(sheet(["_fdr_feuille_ecartee", sheetLeftFormula(kept)]))).toEqual(kept);
});

test("of a name that a file has twice, the first counts", () => {
  const twice = sheet(["_FDR_CHOIX_FEUILLE", '="risks"'], ["_FDR_CHOIX_FEUILLE", '="actions"']);
  expect(chosen(twice)).toBe("risks");
});

test.each(['="report"', '="Risks"', "risks", '="risks" ', "=Risques!$A$1", '="risks|Risques"', ""])(
  "%s is no choice of ours",
  (formula) => {
    expect(chosen(sheet(["_FDR_CHOIX_FEUILLE", formula]))).toBeNull();
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
  expect(leftIn(sheet(["_FDR_FEUILLE_ECARTEE", formula]))).toBeNull();
});

test("a sheet without names was neither chosen nor left out", () => {
  expect([chosen(sheet()), leftIn(sheet())]).toEqual([null, null]);
});
