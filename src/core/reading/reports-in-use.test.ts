/** What several reports decide together, and against each other. */
import type { GridSheet } from "../grid/grid";
import { reportColumns, type ReportColumnId } from "../programme/workbook/report";
import { contradictions, pooledDecisions } from "./reports-in-use";

type Row = Readonly<Partial<Record<ReportColumnId, string>>>;

const reportOf = (...rows: readonly Row[]): GridSheet => ({
  name: "Rapport",
  visibility: "visible",
  origin: { row: 0, column: 0 },
  values: [
    reportColumns.map(({ header }) => header),
    ...rows.map((row) => reportColumns.map(({ id }) => row[id] ?? null)),
  ],
  formats: [],
  names: [],
});
const row = (key: string, reason: string, more: Row = {}): Row => ({
  key,
  decision: "Justifié",
  reason,
  ...more,
});

const pooled = (...sheets: readonly GridSheet[]) =>
  pooledDecisions(sheets).map(({ key, decision, reason, author }) => [key, decision, reason, author ?? null]);

test("what one report alone says, and what all say, is decided; spaces aside", () => {
  const one = reportOf(row("a", "Congé"), row("b", "Entente"));
  const other = reportOf(row("a", " Congé "), row("c", "Retard"));
  expect(pooled(one, other)).toEqual([
    ["a", "Justifié", "Congé", null],
    ["b", "Justifié", "Entente", null],
    ["c", "Justifié", "Retard", null],
  ]);
  expect(contradictions([one, other])).toBe(0);
});

test("what one says otherwise than another is not decided, and counts once", () => {
  const one = reportOf(row("a", "Congé"), row("b", "Entente"), row("c", "Retard"));
  const other = reportOf(row("a", "Absence"), row("b", "Entente", { decision: "Accepté" }));
  expect(pooled(one, other)).toEqual([["c", "Justifié", "Retard", null]]);
  expect(contradictions([one, other, reportOf(row("a", "Vacances"))])).toBe(2);
  expect(contradictions([])).toBe(0);
});

test("all who decide the same are named, each once", () => {
  const sheets = ["Mme Roy", "", " Mme Roy ", "M. Côté"].map((author) =>
    reportOf(row("a", "Congé", { author })),
  );
  expect(pooled(...sheets)).toEqual([["a", "Justifié", "Congé", "Mme Roy; M. Côté"]]);
  expect(contradictions(sheets)).toBe(0);
});

test("rows without a key are told apart by what they say of their finding", () => {
  const about = (message: string, reason = "Congé") => row("", reason, { message });
  const one = reportOf(about("Cible vide"), about("Date passée"));
  expect(pooled(one, reportOf(about("Cible vide"), about("Cible vide", "Absence")))).toEqual([
    ["", "Justifié", "Congé", null],
    ["", "Justifié", "Congé", null],
    ["", "Justifié", "Absence", null],
  ]);
  expect(contradictions([one, reportOf(about("Cible vide", "Absence"))])).toBe(0);
});
