/** What people decide of a finding in the report, from one validation to the next. */
import {
  cellOf,
  deepFreeze,
  lineOf,
  planGrid,
  validated,
  withSheet,
  type PlanInputs,
} from "../../../test/support/plan-grid";
import { decide, linesOfReport, withReport } from "../../../test/support/report-grid";
import { isoToSerial } from "../calendar/dates";
import type { Grid, GridSheet } from "../grid/grid";
import { FIRST_ROW } from "../programme/table/table";
import { countFindings } from "../programme/finding/finding";

const TODAY = "2025-04-15";
const inputs: PlanInputs = {
  isBare: true,
  choice: { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" },
  identification: { dataDate: isoToSerial("2025-04-15"), followUp: "S2", accountable: "Santé Québec" },
  indicators: {
    "1.1": {
      result1: 0.5,
      local2: 0.75,
      result2: 0.4,
      explanation2: "Deux services livrés en retard faute de personnel.",
    },
  },
  actions: [
    {
      number: "A1",
      type: "Mesure d'atténuation",
      aim: "Risque R03",
      action: "Former les équipes de projet",
      due: isoToSerial("2026-03-31"),
    },
    {
      number: "A2",
      type: "Mesure d'atténuation",
      aim: "Risque R04",
      action: "Recruter deux analystes",
      due: isoToSerial("2026-03-31"),
    },
  ],
};
const measure = cellOf("indicators", "1.1", "mitigation2").address;
const owner = (place: number) => cellOf("actions", place, "owner").address;
const accepted = { decision: "Accepté", reason: "Entente avec le ministère" };

const reported = (grid: Grid): Grid => withReport(grid, validated(grid, TODAY));
const justifiedIn = (grid: Grid): readonly string[] =>
  validated(deepFreeze(grid), TODAY)
    .findings.filter(({ justified }) => justified)
    .map(lineOf);
const openIn = (grid: Grid): readonly string[] =>
  validated(deepFreeze(grid), TODAY)
    .findings.filter(({ justified }) => !justified)
    .map(lineOf);

/** The same workbook with other inputs, its report as it was left. */
const changed = (grid: Grid, other: PlanInputs): Grid => {
  const report = grid.sheets.find(({ name }) => name === "Rapport de validation");
  return withSheet(planGrid(other), "report", (sheet) => report ?? sheet);
};

function reordered(sheet: GridSheet, order: readonly number[]): GridSheet {
  const rows = order.map((from) => sheet.values[FIRST_ROW + from] ?? []);
  return {
    ...sheet,
    values: [...sheet.values.slice(0, FIRST_ROW), ...rows, ...sheet.values.slice(FIRST_ROW + rows.length)],
  };
}

const line = "error MES-03 indicators 1.1 mitigation2";

describe("a finding accepted with a reason", () => {
  const grid = reported(planGrid(inputs));
  const decided = decide(grid, `MES-03 ${measure}`, accepted);

  test("is justified, still there, and no longer an error", () => {
    const before = countFindings(validated(grid, TODAY).findings);
    const { findings, decisions } = validated(decided, TODAY);
    expect(justifiedIn(decided)).toEqual([line]);
    expect(findings.find(({ justified }) => justified)?.justified).toEqual({
      decision: "accepted",
      reason: "Entente avec le ministère",
    });
    expect(findings.map(lineOf)).toEqual(validated(grid, TODAY).findings.map(lineOf));
    expect(countFindings(findings)).toEqual({ ...before, error: before.error - 1, justified: 1 });
    expect(decisions).toHaveLength(1);
  });

  const about = `MES-03 ${measure}`;

  test("says who decided, and keeps it in the next reports, whatever becomes of the decision", () => {
    const named = decide(grid, about, { ...accepted, author: " Anne  Tremblay " });
    expect(validated(named, TODAY).findings.find(({ justified }) => justified)?.justified).toEqual({
      decision: "accepted",
      reason: "Entente avec le ministère",
      author: "Anne Tremblay",
    });
    const authors = (of: Grid) => linesOfReport(of).flatMap(({ author }) => (author === "" ? [] : [author]));
    const next = withReport(named, validated(named, TODAY));
    expect(authors(next)).toEqual([" Anne  Tremblay "]);
    const past = changed(next, {
      indicators: { "1.1": { mitigation2: "Comité mensuel de suivi des écarts" } },
    });
    expect(authors(withReport(past, validated(past, TODAY)))).toEqual([" Anne  Tremblay "]);
    const alone = decide(grid, about, { author: "Direction" });
    expect(authors(withReport(alone, validated(alone, TODAY)))).toEqual(["Direction"]);
  });

  test("stays justified in the next report, and in the one after", () => {
    const next = reported(decided);
    expect(justifiedIn(next)).toEqual([line]);
    expect(linesOfReport(next).filter(({ decision }) => decision !== "")).toEqual([
      expect.objectContaining({ ...accepted, rule: "MES-03", sheet: "Indicateurs", cell: measure }),
    ]);
    expect(reported(next)).toEqual(next);
  });

  test("comes back when the facts change; the decision is kept at the bottom, and holds again with the old facts", () => {
    const other = { ...inputs, indicators: { "1.1": { ...inputs.indicators?.["1.1"], result2: 0.3 } } };
    const worse = changed(decided, other);
    expect(justifiedIn(worse)).toEqual([]);
    expect(openIn(worse)).toContain(line);
    const next = reported(worse);
    const lines = linesOfReport(next);
    expect(lines.at(-1)).toMatchObject({
      ...accepted,
      severity: "– Antérieur",
      rule: "MES-03",
      cell: measure,
    });
    expect(lines.filter(({ rule, decision }) => rule === "MES-03" && decision === "")).toHaveLength(1);
    expect(justifiedIn(changed(next, inputs))).toEqual([line]);
  });

  test("comes back when it becomes graver", () => {
    const during = {
      ...inputs,
      identification: { ...inputs.identification, dataDate: isoToSerial("2024-11-15") },
    };
    const early = planGrid(during);
    const decidedEarly = decide(reported(early), `MES-03 ${measure}`, accepted);
    expect(justifiedIn(decidedEarly)).toEqual(["info MES-03 indicators 1.1 mitigation2"]);
    expect(justifiedIn(changed(decidedEarly, inputs))).toEqual([]);
  });

  test("a decision on a finding that is gone is kept at the bottom of the report, in words", () => {
    const fixed = { ...inputs, indicators: { "1.1": { ...inputs.indicators?.["1.1"], result2: 0.8 } } };
    const solved = changed(decided, fixed);
    expect(openIn(solved)).not.toContain(line);
    const [before] = linesOfReport(decided).filter(({ decision }) => decision !== "");
    const next = reported(solved);
    expect(linesOfReport(next).at(-1)).toEqual({
      ...before,
      severity: "– Antérieur",
      state: "Réglé ou modifié",
    });
    expect(reported(next)).toEqual(next);
  });

  test("whatever the sheets are called, and wherever the report is", () => {
    const renamed: Grid = {
      ...decided,
      sheets: [...decided.sheets]
        .reverse()
        .map((sheet) => ({ ...sheet, name: `Copie de ${sheet.name}`.slice(0, 31) })),
    };
    const { findings } = validated(renamed, TODAY);
    expect(findings.filter(({ justified }) => justified).map(({ rule }) => rule)).toEqual(["MES-03"]);
  });

  test("without its mark the report is found by its headers", () => {
    const unmarked = withSheet(decided, "report", (sheet) => ({ ...sheet, names: [] }));
    expect(justifiedIn(unmarked)).toEqual([line]);
    const other = withSheet(decided, "report", (sheet) => ({
      ...sheet,
      names: sheet.names.map((name) => ({ ...name, formula: '="autre|2023.1|report"' })),
    }));
    expect(justifiedIn(other)).toEqual([]);
  });

  test("columns of the report may have moved", () => {
    const moved = withSheet(decided, "report", (sheet) => ({
      ...sheet,
      origin: { row: 3, column: 2 },
      values: sheet.values.map((row) => [...row].reverse()),
    }));
    expect(justifiedIn(moved)).toEqual([line]);
  });
});

describe("rows that move", () => {
  const lines = ["error MES-04 actions 0 owner", "error MES-04 actions 1 owner"];
  const decided = decide(reported(planGrid(inputs)), `MES-04 ${owner(1)}`, accepted);

  test("an action keeps its decision when rows are sorted", () => {
    expect(justifiedIn(decided)).toEqual([lines[1]]);
    const sorted = withSheet(decided, "actions", (sheet) => reordered(sheet, [1, 0]));
    expect(justifiedIn(sorted)).toEqual([lines[0]]);
    expect(openIn(sorted)).toContain(lines[1]);
  });

  test("columns inserted before change nothing", () => {
    const wider = withSheet(decided, "actions", (sheet) => ({ ...sheet, origin: { row: 2, column: 3 } }));
    const found = validated(wider, TODAY).findings.filter(({ justified }) => justified);
    expect(found.map(({ rule, cells: [cell] }) => [rule, cell?.sheet])).toEqual([
      ["MES-04", "Plan d'action"],
    ]);
    expect(found[0]?.cells[0]?.address).not.toBe(owner(1));
  });

  test("an action without number is known by what it is", () => {
    const [first, second] = inputs.actions ?? [];
    const unnumbered = {
      ...inputs,
      actions: [
        { ...first, number: null },
        { ...second, number: null },
      ],
    };
    const grid = decide(reported(planGrid(unnumbered)), `MES-04 ${owner(1)}`, accepted);
    const sorted = withSheet(grid, "actions", (sheet) => reordered(sheet, [1, 0]));
    expect(justifiedIn(sorted)).toEqual([lines[0]]);
  });

  test("two rows that nothing tells apart keep the decision at its address", () => {
    const [first] = inputs.actions ?? [];
    const twins = {
      ...inputs,
      actions: [
        { ...first, number: null },
        { ...first, number: null },
      ],
    };
    const grid = decide(reported(planGrid(twins)), `MES-04 ${owner(1)}`, accepted);
    expect(justifiedIn(grid)).toEqual([lines[1]]);
  });

  test("two rows of the same number never share a decision", () => {
    const [first, second] = inputs.actions ?? [];
    const same = {
      ...inputs,
      actions: [
        { ...first, number: "A1" },
        { ...second, number: "a1 " },
      ],
    };
    const grid = decide(reported(planGrid(same)), `MES-04 ${owner(1)}`, accepted);
    expect(justifiedIn(grid)).toEqual([lines[1]]);
  });
});

describe("what does not count", () => {
  const grid = reported(planGrid(inputs));
  const about = `MES-03 ${measure}`;
  test.each<[string, { decision?: string; reason?: string }]>([
    ["a decision without a reason", { decision: "Accepté" }],
    ["a reason that shows nothing", { decision: "Justifié", reason: " \u00a0\u200b" }],
    ["a reason without a decision", { reason: "Entente" }],
    ["« À corriger », even with a reason", { decision: "À corriger", reason: "D’ici juin" }],
    ["a decision that is not in the list", { decision: "Refusé", reason: "Entente" }],
  ])("%s", (_, decided) => {
    const after = decide(grid, about, decided);
    expect(justifiedIn(after)).toEqual([]);
    expect(validated(after, TODAY).decisions).toHaveLength(1);
    const [kept] = linesOfReport(reported(after)).filter(({ rule }) => rule === "MES-03");
    expect(kept).toMatchObject({ decision: decided.decision ?? "", reason: decided.reason ?? "" });
  });

  test.each([
    ["justifié", "justified"],
    [" ACCEPTÉ\u00a0", "accepted"],
  ])("case and spaces do not matter: « %s »", (decision, read) => {
    const after = decide(grid, about, { decision, reason: "  Entente\u00a0" });
    const [found] = validated(after, TODAY).findings.filter(({ justified }) => justified);
    expect(found?.justified).toEqual({ decision: read, reason: "Entente" });
  });
});
