import { fullPlan } from "../../../test/support/full-plan";
import { compareGrids, compareInputs, withFields, withIndicator } from "../../../test/support/compared";
import { withRows } from "../../../test/support/edited-grid";
import {
  lineOf,
  planGrid,
  withHeader,
  withoutSheet,
  type PlanInputs,
  type RowInputs,
} from "../../../test/support/plan-grid";
import { isoToSerial } from "../calendar/dates";
import type { AnswerChange } from "./comparison";

const withActions = (...actions: readonly RowInputs[]): PlanInputs => ({ ...fullPlan, actions });
const [done = {}] = fullPlan.actions;

const answerLine = ({ subject, row, column, before, after, cell }: AnswerChange) =>
  `${subject} ${row?.key ?? row?.title ?? "-"} ${column}: ${before} → ${after} (${cell.address})`;

test("a plan and itself: nothing changed", () => {
  expect(compareInputs(fullPlan, fullPlan)).toEqual({
    previous: {
      roadmap: { id: "ptn-sss", version: "2023.1", name: "PTN SSSS 2023-2027" },
      organization: "CISSS de Laval",
      fiscalYear: "2024-2025",
      followUp: "S2",
      dataDate: "2025-06-01",
    },
    current: {
      roadmap: { id: "ptn-sss", version: "2023.1", name: "PTN SSSS 2023-2027" },
      organization: "CISSS de Laval",
      fiscalYear: "2024-2025",
      followUp: "S2",
      dataDate: "2025-06-01",
    },
    organization: "same",
    roadmap: "same",
    isPreviousLater: false,
    gaps: [],
    findings: { appeared: [], gone: [] },
    answers: [],
    added: [],
    removed: [],
    notCompared: [],
    gapsNotCompared: 0,
  });
});

describe("answers", () => {
  test("numbers, dates and texts, before and after, where they are now", () => {
    const { answers } = compareInputs(
      withIndicator({ result2: 0.76, comments: "Équipe d'appoint" }),
      withIndicator({ result2: 0.8, due2: isoToSerial("2025-09-30"), comments: "équipe  d’appoint" }),
    );
    expect(answers.map(answerLine)).toEqual([
      "indicators 1.1 result2: 0.76 → 0.8 (W5)",
      "indicators 1.1 due2: null → 2025-09-30 (AA5)",
    ]);
    expect(answers[0]).toMatchObject({
      header: "Résultat 2024-2025",
      format: "percent",
      isIndex: false,
      row: { subject: "indicators", key: "1.1", title: null, line: 5 },
    });
  });

  test("fields of Identification", () => {
    const { answers } = compareInputs(fullPlan, withFields({ respondent: "Direction des finances" }));
    expect(answers).toEqual([
      {
        subject: "identification",
        row: null,
        column: "respondent",
        header: "Fonction de la personne répondante",
        format: "text",
        isIndex: false,
        before: null,
        after: "Direction des finances",
        cell: { sheet: "Identification", address: "B14" },
      },
    ]);
  });

  test("an index is told from a rate", () => {
    const [answer] = compareInputs(
      withIndicator({ baseline: 2, unit: "0-4" }, "3.1"),
      withIndicator({ baseline: 3, unit: "0-4" }, "3.1"),
    ).answers;
    expect(answer).toMatchObject({ column: "baseline", isIndex: true, before: 2, after: 3 });
  });

  test("rows that were moved and columns that were sorted anew are the same answers", () => {
    const grid = planGrid(fullPlan);
    const moved = withRows(grid, "risks", (rows) =>
      [...rows.slice(0, 4), [], ...rows.slice(4, 22).reverse(), ...rows.slice(22)].map((row) =>
        row.length > 0 ? row : (rows[0] ?? []).map(() => null),
      ),
    );
    const { answers, added, removed, findings } = compareGrids(grid, moved);
    expect({ answers, added, removed, appeared: findings.appeared.map(lineOf) }).toEqual({
      answers: [],
      added: [],
      removed: [],
      appeared: [],
    });
  });
});

describe("rows", () => {
  test("added and removed actions, and one that was renumbered", () => {
    const { added, removed, answers } = compareInputs(
      withActions(done, { number: "A2", action: "Acheter des serveurs" }),
      withActions({ number: "A1", action: "Recruter" }, { ...done, number: "A2" }),
    );
    expect(added).toEqual([
      {
        row: { subject: "actions", key: "A1", title: "Recruter", line: 5 },
        cell: { sheet: "Plan d'action", address: "A5" },
      },
    ]);
    expect(removed.map(({ row }) => row)).toEqual([
      { subject: "actions", key: "A2", title: "Acheter des serveurs", line: 6 },
    ]);
    expect(answers.map(answerLine)).toEqual(["actions A2 number: A1 → A2 (A6)"]);
  });

  test("a sheet that one workbook lacks: neither rows nor findings of it, but that it was not compared", () => {
    const whole = planGrid(fullPlan);
    const lacking = compareGrids(withoutSheet(planGrid({ ...fullPlan, risks: {} }), "risks"), whole);
    expect(lacking.added).toEqual([]);
    expect(lacking.notCompared).toEqual([{ subject: "risks", header: null, missingIn: ["previous"] }]);
    expect(lacking.findings.gone.map(({ rule }) => rule)).toEqual(["STR-01"]);
    expect(lacking.findings.appeared).toEqual([]);
    expect(compareGrids(whole, withoutSheet(whole, "risks")).notCompared).toEqual([
      { subject: "risks", header: null, missingIn: ["current"] },
    ]);
  });

  test("a column that one workbook lacks is not compared", () => {
    const grid = planGrid(withIndicator({ source: "Registre" }));
    const { notCompared, answers } = compareGrids(
      withHeader(grid, "indicators", "Source des données", "Autre chose"),
      grid,
    );
    expect(notCompared).toEqual([
      { subject: "indicators", header: "Source des données", missingIn: ["previous"] },
    ]);
    expect(answers).toEqual([]);
  });
});

describe("findings", () => {
  test("those that appeared and those that are gone, apart from the gaps", () => {
    const { findings } = compareInputs(
      { ...fullPlan, risks: { ...fullPlan.risks, R01: { likelihood: 5, impact: 5 } } },
      withIndicator({ result2: 0.4 }),
    );
    expect(findings.appeared.map(lineOf)).toEqual([
      "error MES-01 indicators 1.1 explanation2",
      "error MES-03 indicators 1.1 mitigation2",
      "error MES-04 indicators 1.1 owner2",
      "error MES-05 indicators 1.1 due2",
    ]);
    expect(findings.gone.map(({ rule }) => rule).sort()).toEqual(["MES-04", "MES-05", "RIS-03"]);
  });

  test("a finding whose facts changed is the same finding", () => {
    const { findings } = compareInputs(withIndicator({ result2: 0.4 }), withIndicator({ result2: 0.3 }));
    expect(findings).toEqual({ appeared: [], gone: [] });
  });

  test("of an action that moved down are not new", () => {
    const bad = { ...done, number: null, owner: null, type: "Mesure d'atténuation" };
    const { findings } = compareInputs(withActions(bad, done), withActions(done, {}, bad));
    expect(findings).toEqual({ appeared: [], gone: [] });
  });
});

describe("versions", () => {
  test("another name of the same organization is the same", () => {
    const named = (organization: string) =>
      compareInputs(withFields({ organization }), fullPlan).organization;
    expect(named("CISSS de Laval")).toBe("same");
    expect(named("Centre intégré de santé et de services sociaux de Laval")).toBe("same");
    expect(named("CISSS de Lanaudière")).toBe("other");
    expect(named(" ")).toBe("unknown");
    expect(
      compareInputs(
        withFields({ organization: "Clinique du Lac" }),
        withFields({ organization: "clinique du  lac" }),
      ).organization,
    ).toBe("same");
  });

  test("a previous version that is later than the current one", () => {
    const on = (day: string) => withFields({ dataDate: isoToSerial(day) });
    expect(compareInputs(on("2025-06-02"), on("2025-06-01")).isPreviousLater).toBe(true);
    expect(compareInputs(on("2025-06-01"), on("2025-06-01")).isPreviousLater).toBe(false);
    expect(compareInputs(withFields({ dataDate: "zut" }), on("2025-06-01")).isPreviousLater).toBe(false);
    expect(compareInputs(withFields({ dataDate: "le 2025-06-02" }), on("2025-06-01")).isPreviousLater).toBe(
      false,
    );
    expect(compareInputs(withFields({ dataDate: "2025-06-02 ?" }), on("2025-06-01")).isPreviousLater).toBe(
      false,
    );
    expect(compareInputs(withFields({ dataDate: null }), on("2025-06-01")).isPreviousLater).toBe(false);
  });
});
