/** Two editions of the roadmap: what they have in common is compared by fiscal year and by number, never by place. */
import { gapLine, TODAY } from "../../../test/support/compared";
import { withSheet, planGrid, template, validated, type RowInputs } from "../../../test/support/plan-grid";
import { fullPlan } from "../../../test/support/full-plan";
import { workbookWords } from "../../locales/fr/workbook";
import { validate } from "../validation/validate";
import type { Grid } from "../grid/grid";
import type { Roadmap } from "../programme/roadmap/schema";
import { formerTemplate } from "../../../test/support/ptn-sss";
import { templateOf } from "../editions/ptn-sss/template";
import { comparePlans } from "./compare-plans";
import type { ComparedWorkbook } from "./comparison";

const { roadmap } = template;
const [, ...laterYears] = roadmap.fiscalYears;

/** The same roadmap a year later: its first year is over, a new one is added at the end. */
const revised: Roadmap = {
  ...roadmap,
  version: "2024.1",
  fiscalYears: [...laterYears, { id: "2027-2028", start: "2027-04-01", end: "2028-03-31" }],
  indicators: roadmap.indicators.map((indicator) => ({
    ...indicator,
    targets: [...indicator.targets.slice(1), { kind: "none" as const, year: "2027-2028", text: "-----" }],
  })),
};
const revisedTemplate = templateOf(revised, workbookWords);

const planWith = (inputs: RowInputs): Grid =>
  planGrid({
    ...fullPlan,
    indicators: { ...fullPlan.indicators, "1.1": { ...fullPlan.indicators["1.1"], ...inputs } },
  });

/** The first edition's workbook, its headers a year later: columns keep their places and mean another year. */
function aYearLater(grid: Grid): Grid {
  const later = (value: string) =>
    value.replace(
      /20(\d\d)-20(\d\d)/g,
      (_, from: string, to: string) => `20${Number(from) + 1}-20${Number(to) + 1}`,
    );
  return withSheet(grid, "indicators", (sheet) => ({
    ...sheet,
    values: sheet.values.map((line, row) =>
      row === 3 ? line.map((value) => (typeof value === "string" ? later(value) : value)) : line,
    ),
  }));
}

const previous = (grid: Grid): ComparedWorkbook => ({ grid, template, validation: validated(grid, TODAY) });
function current(grid: Grid): ComparedWorkbook {
  const outcome = validate(grid, revisedTemplate, TODAY);
  if (outcome.status !== "validated") throw new Error("The grid holds no plan");
  return { grid, template: revisedTemplate, validation: outcome.validation };
}

test("answers and gaps are those of the same fiscal year", () => {
  const before = planWith({ result2: 0.4, result3: 0.8 });
  const after = aYearLater(planWith({ result1: 0.5, result2: 0.8 }));
  const { answers, gaps, roadmap: edition } = comparePlans(previous(before), current(after), TODAY);
  expect(edition).toBe("other-version");
  expect(
    answers
      .filter(({ row, column }) => row?.key === "1.1" && column.startsWith("result"))
      .map(({ column, header, before: was, after: is }) => [column, header, was, is]),
  ).toEqual([["result1", "Résultat 2024-2025", 0.4, 0.5]]);
  expect(gaps.filter(({ indicator }) => indicator === "1.1").map(gapLine)).toEqual([
    "eased 1.1 2024-2025: target 35 → target 25",
    "unchanged 1.1 2025-2026: target 10 → target 10",
  ]);
});

test("a column of a year that one edition does not have is not spoken of", () => {
  const { notCompared, answers, gapsNotCompared } = comparePlans(
    previous(planWith({ result1: 0.1 })),
    current(aYearLater(planWith({ result4: 0.1 }))),
    TODAY,
  );
  expect({ notCompared, gapsNotCompared }).toEqual({ notCompared: [], gapsNotCompared: 0 });
  expect(answers.filter(({ header }) => /2023-2024|2027-2028/.test(header))).toEqual([]);
});

test("another roadmap altogether is told, and compared all the same", () => {
  const other = current(aYearLater(planWith({})));
  const { roadmap: edition, answers } = comparePlans(
    previous(planWith({ comments: "Avant" })),
    {
      ...other,
      validation: { ...other.validation, roadmap: { id: "autre", version: "2023.1", name: "Autre" } },
    },
    TODAY,
  );
  expect(edition).toBe("other");
  expect(answers.filter(({ column }) => column === "comments").map(({ before }) => before)).toEqual([
    "Avant",
  ]);
});

test("what a row said once for all its years is compared with what it says of the year in question", () => {
  const rows = { "1.1": { result2: 0.4, explanation: "Deux embauches ont été retardées", numerator: 4 } };
  const withRow = (row: RowInputs) => ({ "1.1": { ...fullPlan.indicators["1.1"], ...row } });
  const former = planGrid({ ...fullPlan, edition: formerTemplate, indicators: withRow(rows["1.1"]) });
  const before = {
    grid: former,
    template: formerTemplate,
    validation: validated(former, TODAY, formerTemplate),
  };
  const moved = { result2: 0.4, explanation2: "Deux embauches ont été retardées", numerator2: 4 };
  const after = (row: RowInputs) =>
    previous(planGrid({ ...fullPlan, indicators: withRow({ ...moved, ...row }) }));
  const lines = (one: ComparedWorkbook, other: ComparedWorkbook) => {
    const { answers, findings, notCompared } = comparePlans(one, other, TODAY);
    return {
      answers: answers.map(({ column, before: was, after: is }) => [column, was, is]),
      findings: [...findings.appeared, ...findings.gone].map(({ rule }) => rule),
      notCompared,
    };
  };
  const nothing = { answers: [], findings: [], notCompared: [] };
  expect(lines(before, after({}))).toEqual(nothing);
  expect(lines(after({}), before)).toEqual(nothing);
  expect(
    lines(before, after({ explanation2: null, mitigation2: "Équipe volante pour ces projets" })),
  ).toEqual({
    answers: [
      ["explanation2", "Deux embauches ont été retardées", null],
      ["mitigation2", null, "Équipe volante pour ces projets"],
    ],
    findings: ["MES-01", "MES-03"],
    notCompared: [],
  });
  // Of another year, the row had nowhere to say it.
  expect(lines(before, after({ explanation1: "Le fournisseur a livré six mois trop tard" }))).toEqual(
    nothing,
  );
});
