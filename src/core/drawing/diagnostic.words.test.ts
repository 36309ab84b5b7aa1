import { chainsOf } from "../../../test/support/ptn-sss";
import { contextWith } from "../../../test/support/renditions";
import { workbookWords } from "../../locales/fr/workbook";
import { groupWords } from "./diagnostic";

/** The words of the first case of a risk, all rules saying the same. */
function saidOf(sentence: string, year: string | null, gap: string | null): string {
  const keys = chainsOf("risks").flatMap(({ cases }) => cases.map((item) => item.said));
  const words = { ...workbookWords, diagnostics: Object.fromEntries(keys.map((key) => [key, sentence])) };
  const [, first = ""] =
    /^IF\(ISNUMBER\(SEARCH\("[^"]*",\$A5\)\),(.*?),""\)/.exec(
      groupWords(chainsOf("risks"), 0, words, { codes: "$A5", year, gap }),
    ) ?? [];
  return first.replace(/[✖○▲●]/, "!");
}

test.each([
  ["Manquant.", null, null, `"! Manquant. "`],
  ["Cible {year} non atteinte.", "2024-2025", null, `"! Cible 2024-2025 non atteinte. "`],
  ["Cible {year} non atteinte.", null, null, `"! Cible non atteinte. "`],
  ["Écart de {gap} point.", null, "$B5", `"! Écart de "&ABS($B5)&" point. "`],
  ["Écart de {gap} point.", null, null, `"! Écart de  point. "`],
])("%j in %j with %j", (sentence, year, gap, said) => {
  expect(saidOf(sentence, year, gap)).toBe(said);
});

test("a rule without words is named", () => {
  const { words } = contextWith();
  const place = { codes: "$A5", year: null, gap: null };
  expect(() => groupWords(chainsOf("risks"), 0, { ...words, diagnostics: {} }, place)).toThrow(
    /^No diagnostic words for [A-Z]{3}-\d\d$/,
  );
});
