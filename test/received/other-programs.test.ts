/** Plans that LibreOffice and openpyxl wrote: the findings of the plan that they were given, read and open alike. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { KeyedFinding } from "../../src/core/programme/finding/finding";
import type { Validation } from "../../src/core/validation/validation";
import { findingLines, foundInFile, foundWhenOpen } from "../support/both-ways";

jest.setTimeout(120_000);

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(process.cwd(), "test/fixtures/received", name)));

test("the plan that they were given has findings of many rules", async () => {
  const { findings } = await foundInFile(fixture("plan.xlsx"));
  expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(10);
});

test.each(["openpyxl.xlsx", "libreoffice.xlsx", "by-way-of-ods.xlsx"])("%s", async (name) => {
  const expected = findingLines((await foundInFile(fixture("plan.xlsx"))).findings);
  expect(findingLines((await foundInFile(fixture(name))).findings)).toEqual(expected);
  expect(findingLines((await foundWhenOpen(fixture(name))).findings)).toEqual(expected);
});

/** Without the names of the template, the formulas that are missing cannot be given back. */
const withoutFormulaFixes = ({ findings }: Validation): readonly KeyedFinding[] =>
  findings.map(({ fix, ...finding }) => ({ ...finding, ...(finding.rule !== "VAL-08" && fix && { fix }) }));

test("rebuilt.xlsx: the values only, without names nor styles", async () => {
  // Without its marks, nothing tells the revision that it was drawn by.
  const expected = findingLines(withoutFormulaFixes(await foundInFile(fixture("plan.xlsx")))).filter(
    (line) => !line.startsWith("STR-15"),
  );
  expect(findingLines((await foundInFile(fixture("rebuilt.xlsx"))).findings)).toEqual(expected);
  expect(findingLines((await foundWhenOpen(fixture("rebuilt.xlsx"))).findings)).toEqual(expected);
});
