import { gridOf, named, sheetNamed } from "../../../../test/support/named-sheets";
import { writtenAt, writtenFormula, WRITTEN_NAME } from "../../grid/written";
import {
  INCOMPLETE_NAME,
  incompleteFormula,
  incompleteOf,
  incompleteSheets,
  parseIncomplete,
  withoutIncomplete,
} from "./incomplete";
import { MARK_NAME, markFormula } from "./mark";

const unfinished = (role: string, about = "") =>
  named(INCOMPLETE_NAME, incompleteFormula({ attempt: "k1", role, about }));
const mark = (role: string) => named(MARK_NAME, markFormula({ roadmap: "ptn-sss", version: "2023.1", role }));

describe("the mark of an unfinished sheet", () => {
  test("is read as it was written, whatever it is about", () => {
    const parts = { attempt: "k1", role: "risks", about: 'RSSS|CISSS "de" Laval|2024-2025' };
    const formula = incompleteFormula(parts);
    expect(formula).toBe('="k1|risks|RSSS|CISSS ""de"" Laval|2024-2025"');
    expect(parseIncomplete({ name: INCOMPLETE_NAME, formula })).toEqual(parts);
    expect(parseIncomplete({ name: "_fdr_incomplet", formula: '"k1|risks|"' })).toEqual({
      ...parts,
      about: "",
    });
    expect(parseIncomplete({ name: INCOMPLETE_NAME, formula: '="k1"' })).toEqual({
      attempt: "k1",
      role: "",
      about: "",
    });
    expect(parseIncomplete({ name: MARK_NAME, formula })).toBeNull();
  });

  test("holds so much of what it is about, no more", () => {
    const about = "x".repeat(181);
    const formula = incompleteFormula({ attempt: "k1", role: "risks", about });
    expect(formula).toBe(`="k1|risks|${"x".repeat(180)}"`);
  });

  test("is found among other names", () => {
    expect(incompleteOf(sheetNamed("Risques", mark("risks"), unfinished("risks")))?.role).toBe("risks");
    expect(incompleteOf(sheetNamed("Risques", mark("risks")))).toBeNull();
  });
});

test("unfinished sheets are of a template, of a report or of a catalogue", () => {
  const grid = gridOf(
    sheetNamed("Un", unfinished("risks", "RSSS")),
    sheetNamed("Deux"),
    sheetNamed("Trois", unfinished("report")),
    sheetNamed("Quatre", unfinished("catalogue")),
    sheetNamed("Cinq", unfinished("report", "RSSS")),
    sheetNamed("Six", unfinished("risks")),
  );
  expect(incompleteSheets(grid)).toEqual([
    { sheet: "Un", part: "template" },
    { sheet: "Trois", part: "report" },
    { sheet: "Quatre", part: "catalogue" },
    { sheet: "Cinq", part: "template" },
    { sheet: "Six", part: "template" },
  ]);
});

test("they are no plan, but for a marked report: it holds decisions", () => {
  const grid = gridOf(
    sheetNamed("Un", mark("risks"), unfinished("risks", "RSSS")),
    sheetNamed("Deux", mark("risks")),
    sheetNamed("Trois", mark("report"), unfinished("report")),
    sheetNamed("Quatre", unfinished("report")),
    sheetNamed("Cinq", mark("catalogue"), unfinished("catalogue")),
  );
  expect(withoutIncomplete(grid).sheets.map(({ name }) => name)).toEqual(["Deux", "Trois"]);
  const whole = gridOf(
    sheetNamed("Deux", mark("risks")),
    sheetNamed("Trois", mark("report"), unfinished("report")),
  );
  expect(withoutIncomplete(whole)).toBe(whole);
});

test("the moment at which a sheet was written, in milliseconds; 0 when it does not tell", () => {
  const moment = Date.UTC(2026, 10, 30);
  const at = (name: string, formula: string) =>
    writtenAt(sheetNamed("Risques", mark("risks"), named(name, formula)));
  expect(WRITTEN_NAME).toBe("_FDR_ECRITE");
  expect(at("_fdr_ecrite", writtenFormula(`${moment.toString(36)}-1`))).toBe(moment);
  expect(at(WRITTEN_NAME, writtenFormula("zzzzzzzzz-1"))).toBe(36 ** 9 - 1);
  for (const formula of ['="abc-1"', '="k1k1k1k1"', 'x="k1k1k1k1-1"', '="K1K1K1K1-1"', '="k1k1k1k1k1-1"'])
    expect([formula, at(WRITTEN_NAME, formula)]).toEqual([formula, 0]);
  expect(at("Total", writtenFormula("k1k1k1k1-1"))).toBe(0);
});
