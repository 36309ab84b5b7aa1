import { fullPlan } from "../../../test/support/full-plan";
import { compareGrids, compareInputs, gapLine } from "../../../test/support/compared";
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
import type { Grid } from "../grid/grid";
import type { AnswerChange } from "./comparison";

const withIndicator = (inputs: RowInputs, number = "1.1", plan: PlanInputs = fullPlan): PlanInputs => ({
  ...plan,
  indicators: { ...plan.indicators, [number]: { ...plan.indicators?.[number], ...inputs } },
});
const withFields = (identification: PlanInputs["identification"], choice = {}): PlanInputs => ({
  ...fullPlan,
  choice: { ...fullPlan.choice, ...choice },
  identification: { ...fullPlan.identification, ...identification },
});
const withActions = (...actions: readonly RowInputs[]): PlanInputs => ({ ...fullPlan, actions });
const [done = {}] = fullPlan.actions;

const gapsOf = (previous: RowInputs, current: RowInputs, number = "1.1") =>
  compareInputs(withIndicator(previous, number), withIndicator(current, number)).gaps.map(gapLine);
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

describe("gaps", () => {
  test("closed, with both results and the cell to go to", () => {
    const { gaps } = compareInputs(withIndicator({ result2: 0.4 }), fullPlan);
    expect(gaps).toEqual([
      {
        trend: "closed",
        indicator: "1.1",
        year: "2024-2025",
        before: {
          standing: "gap",
          result: 0.4,
          gap: { against: "target", points: 35, isIndex: false, threshold: 0.75 },
        },
        after: { standing: "met", result: 0.75, gap: null },
        cell: { sheet: "Indicateurs", address: "W5" },
      },
    ]);
  });

  test("opened, whether there was a result or not", () => {
    expect(gapsOf({}, { result2: 0.4 })).toEqual(["opened 1.1 2024-2025: met → target 35"]);
    expect(gapsOf({ result2: null }, { result2: 0.4 })).toEqual([
      "opened 1.1 2024-2025: missing → target 35",
    ]);
  });

  test("worsened, eased, unchanged, by points that show", () => {
    expect(gapsOf({ result2: 0.4 }, { result2: 0.3 })).toEqual([
      "worsened 1.1 2024-2025: target 35 → target 45",
    ]);
    expect(gapsOf({ result2: 0.3 }, { result2: 0.4 })).toEqual([
      "eased 1.1 2024-2025: target 45 → target 35",
    ]);
    expect(gapsOf({ result2: 0.1 + 0.2 }, { result2: 0.3 })).toEqual([
      "unchanged 1.1 2024-2025: target 45 → target 45",
    ]);
  });

  test.each([
    [{ result2: null }, "missing"],
    [{ result2: "Non disponible" }, "unavailable"],
    [{ result2: "Sans objet" }, "not-applicable"],
    [{ applicable: "Sans objet", justification: "Aucun service" }, "not-applicable"],
    [{ result2: "à venir" }, "unclear"],
  ])("a gap that %p hides is not closed", (current, standing) => {
    const changed = withIndicator({ ...current, result1: "Sans objet" });
    const { gaps } = compareInputs(withIndicator({ result2: 0.4, result1: "Sans objet" }), changed);
    expect(gaps.map(gapLine)).toEqual([`unmeasured 1.1 2024-2025: target 35 → ${standing}`]);
  });

  test("under one's own target only: less grave than under the ministry's", () => {
    expect(gapsOf({ local2: 0.9 }, { local2: 0.9, result2: 0.4 })).toEqual([
      "worsened 1.1 2024-2025: local 15 → target 35",
    ]);
    expect(gapsOf({ local2: 0.9, result2: 0.74 }, { local2: 0.9 })).toEqual([
      "eased 1.1 2024-2025: target 1 → local 15",
    ]);
  });

  test("a milestone has a gap without points", () => {
    expect(gapsOf({ result2: "En cours" }, {}, "5.2")).toEqual(["closed 5.2 2024-2025: milestone → met"]);
    expect(gapsOf({ result2: "Non amorcé" }, { result2: "En cours" }, "5.2")).toEqual([
      "unchanged 5.2 2024-2025: milestone → milestone",
    ]);
  });

  test("a gap of the year before stays in view once the year has turned", () => {
    const before = withFields({ fiscalYear: "2023-2024", dataDate: isoToSerial("2024-06-01") });
    const { gaps } = compareInputs(
      withIndicator({ result1: 0.2, result2: null }, "1.1", before),
      withIndicator({ result1: 0.5, result2: 0.4 }),
    );
    expect(gaps.map(gapLine)).toEqual([
      "closed 1.1 2023-2024: target 30 → met",
      "opened 1.1 2024-2025: missing → target 35",
    ]);
  });

  test.each([
    ["1.1", { result4: "Non disponible" }, {}],
    ["1.1", {}, { applicable: "Sans objet" }],
  ])("nothing to say of %s where there was no gap and there is none", (number, before, after) => {
    expect(gapsOf(before, after, number)).toEqual([]);
  });

  test("a column that was not found leaves open only what it would have told", () => {
    const [under, over] = [
      { result2: 0.4, local2: 0.9 },
      { result2: 0.8, local2: 0.9 },
    ].map((inputs) => planGrid(withIndicator(inputs)));
    const without = (grid: Grid | undefined) =>
      withHeader(grid ?? planGrid(fullPlan), "indicators", "Cible locale 2024-2025", "Autre chose");
    const lines = (previous: Grid | undefined, current: Grid | undefined) => {
      const { gaps, gapsNotCompared } = compareGrids(without(previous), without(current));
      return [...gaps.filter(({ indicator }) => indicator === "1.1").map(gapLine), gapsNotCompared];
    };
    const whole = compareGrids(without(planGrid(fullPlan)), without(planGrid(fullPlan))).gapsNotCompared;
    expect(lines(under, under)).toEqual(["unchanged 1.1 2024-2025: target 35 → target 35", whole - 1]);
    // Over the ministry's target: whether it is over one's own cannot be told.
    expect(lines(over, over)).toEqual([whole]);
    expect(whole).toBeGreaterThan(1);
  });

  test("a gap of a year that lies ahead in the current workbook, or that is not asked any more, is not closed", () => {
    const gap = withIndicator({ result2: 0.4 });
    const earlier = withFields({
      dataDate: isoToSerial("2023-06-01"),
      fiscalYear: "2023-2024",
      followUp: "S1",
    });
    const ahead = withIndicator({ result1: null, result2: null }, "1.1", earlier);
    expect(compareInputs(gap, ahead).gaps.map(gapLine)).toEqual([
      "unmeasured 1.1 2024-2025: target 35 → missing",
    ]);
    const outside = withFields({}, { category: "OP", organization: "Héma-Québec" });
    const blank = withIndicator({ result1: null, result2: null }, "4.2", outside);
    const [change] = compareInputs(withIndicator({ result2: 0 }, "4.2"), blank).gaps.filter(
      ({ indicator }) => indicator === "4.2",
    );
    expect(change && gapLine(change)).toBe("unmeasured 4.2 2024-2025: target 90 → not-applicable");
  });

  test("an index is told from a rate, its gap in units", () => {
    const index = (result2: number) => withIndicator({ unit: "0-4", baseline: 2, result2, local2: 3 }, "3.1");
    const [gap] = compareInputs(index(1), index(2)).gaps.filter(({ indicator }) => indicator === "3.1");
    expect(gap?.trend).toBe("eased");
    expect(gap?.after.gap?.isIndex).toBe(true);
  });

  test("being late at mid-year is not a gap", () => {
    const during = withFields({
      fiscalYear: "2025-2026",
      followUp: "S1",
      dataDate: isoToSerial("2025-10-15"),
    });
    const late = withIndicator({ mid3: 0.1 }, "1.1", during);
    const { gaps, findings } = compareInputs(during, late);
    expect(gaps).toEqual([]);
    expect(findings.appeared.map(lineOf)).toContain("info ECA-02 indicators 1.1 mid3");
  });

  test("are told of without « Plan d'action », and not without Identification", () => {
    const short = planGrid(withIndicator({ result2: 0.4 }));
    expect(compareGrids(short, withoutSheet(planGrid(fullPlan), "actions")).gaps.map(gapLine)).toEqual([
      "closed 1.1 2024-2025: target 35 → met",
    ]);
    const { gaps, gapsNotCompared } = compareGrids(short, withoutSheet(planGrid(fullPlan), "identification"));
    expect([gaps, gapsNotCompared]).toEqual([[], 40]);
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
      "indicators 1.1 due2: null → 2025-09-30 (AC5)",
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
