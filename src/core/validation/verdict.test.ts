import { tableOf } from "../programme/table/table";
import {
  planGrid,
  template,
  validated,
  withHeader,
  withoutSheet,
  withSheet,
} from "../../../test/support/plan-grid";
import { fullPlan } from "../../../test/support/full-plan";
import type { Grid, GridSheet } from "../grid/grid";
import type { Unread } from "../reading/unread";
import type { Finding, RuleCoverage } from "../programme/finding/finding";
import { validate } from "./validate";
import { heaviest, verdictOf, type Judged } from "./verdict";

const TODAY = "2025-06-01";
const whole = planGrid(fullPlan);

const finding = (severity: Finding["severity"], isJustified = false): Finding => ({
  rule: "MES-01",
  severity,
  cells: [],
  facts: {},
  ...(isJustified ? { justified: { decision: "accepted", reason: "Entente" } } : {}),
});
const unread = (isOfPlan: boolean): Unread => ({
  sheet: "Risques",
  role: null,
  reason: "too-large",
  isOfPlan,
  cells: [],
  count: 0,
});
const skipped: RuleCoverage = { rule: "RIS-01", checked: 0, skipped: 1, why: "sheet-unread" };
const judged: Judged = { findings: [], coverage: [], unread: [], isWhole: true };

test.each<[string, Partial<Judged>]>([
  ["compliant", {}],
  ["compliant", { findings: [finding("warning"), finding("info"), finding("error", true)] }],
  ["compliant", { unread: [unread(false)] }],
  ["incomplete", { findings: [finding("toFill"), finding("warning")] }],
  ["compliant", { findings: [finding("toFill", true)] }],
  ["to-correct", { findings: [finding("toFill"), finding("error")] }],
  ["to-correct", { isWhole: false }],
  ["to-correct", { isWhole: false, findings: [finding("error", true)] }],
  ["inconclusive", { unread: [unread(true)], findings: [finding("error")], isWhole: false }],
  ["inconclusive", { coverage: [skipped] }],
])("%s: %j", (verdict, given) => {
  expect(verdictOf({ ...judged, ...given })).toBe(verdict);
});

test("the heaviest of several decides; none of none", () => {
  expect(heaviest([])).toBeNull();
  expect(heaviest(["compliant", "incomplete"])).toBe("incomplete");
  expect(heaviest(["to-correct", "inconclusive", "incomplete"])).toBe("inconclusive");
  expect(heaviest(["not-a-plan", "unreadable", "inconclusive"])).toBe("unreadable");
});

const lineOf = ({ sheet, role, reason, isOfPlan, cells, count }: Unread): string =>
  [sheet, role, reason, isOfPlan ? "of the plan" : "aside", ...cells, count].join(" | ");
const of = (grid: Grid) => {
  const validation = validated(grid, TODAY);
  return [validation.verdict, ...validation.unread.map(lineOf)];
};
const impact = tableOf(template, "risks").columns.find(({ kind }) => kind === "input")?.header ?? "";
const mark = (role: string) => [
  { name: "_FDR_FEUILLE", formula: `="ptn-sss|2023.1|${role}"`, visible: false },
];

describe("a plan", () => {
  test("that was filled in is compliant", () => {
    expect(of(whole)).toEqual(["compliant"]);
  });

  test.each([
    ["by its title", "Plan d'action", undefined],
    ["by its title with a suffix", "plan d’action (2)", undefined],
    ["by its mark", "Nos mesures", mark("actions")],
  ])("of which a sheet could not be read, known %s", (_, sheet, names) => {
    const part = { sheet, reason: "too-large" as const, ...(names ? { names } : {}) };
    const grid: Grid = { ...withoutSheet(whole, "actions"), unread: [part] };
    expect(of(grid)).toEqual(["inconclusive", `${sheet} | actions | too-large | of the plan | 0`]);
    // A copy that cannot be read may be the one that counts.
    expect(of({ ...whole, unread: [part] })[0]).toBe("inconclusive");
  });

  test("of which a sheet is gone while one that nothing tells could not be read", () => {
    const grid: Grid = {
      ...withoutSheet(whole, "risks"),
      unread: [{ sheet: "Feuil1", reason: "unreadable" }],
    };
    expect(of(grid)).toEqual(["inconclusive", "Feuil1 |  | unreadable | of the plan | 0"]);
  });

  test("that was read whole beside another sheet that could not be: it is said, not judged", () => {
    const grid: Grid = { ...whole, unread: [{ sheet: "Photos", reason: "missing-part" }] };
    expect(of(grid)).toEqual(["compliant", "Photos |  | missing-part | aside | 0"]);
  });

  test("without a sheet or a header that is to correct", () => {
    expect(of(withoutSheet(whole, "workforce"))).toEqual(["to-correct"]);
    expect(of(withHeader(whole, "risks", impact, "Autre chose"))).toEqual(["to-correct"]);
  });

  test("whose only sheet of answers could not be read is a plan all the same", () => {
    const unreadable = { sheet: "Indicateurs", reason: "unreadable" as const };
    const nothing: Grid = { ...whole, sheets: [] };
    const marked: Grid = { ...nothing, unread: [{ ...unreadable, names: mark("indicators") }] };
    expect(of(marked)).toEqual(["inconclusive", "Indicateurs | indicators | unreadable | of the plan | 0"]);
    // Other workbooks have an « Indicateurs » too.
    expect(validate({ ...nothing, unread: [unreadable] }, template, TODAY).status).toBe("not-a-plan");
  });
});

/** The header cell of a column, its content replaced. */
const header = (grid: Grid, role: string, said: string, value: GridSheet["values"][number][number]) =>
  withHeader(grid, role, said, value);

describe("parts of a sheet", () => {
  const { title } = tableOf(template, "risks");

  test("a header that is an error cannot be read: it may be the one that is missing", () => {
    const [verdict, line = ""] = of(header(whole, "risks", impact, { error: "#NAME?" }));
    expect(verdict).toBe("inconclusive");
    expect(line).toMatch(/^Risques \| risks \| headers \| of the plan \| [A-Z]+4 \| 1$/);
  });

  test("headers that all are errors: the sheet is there, and cannot be read", () => {
    const grid = withSheet(whole, "risks", (sheet) => ({
      ...sheet,
      values: sheet.values.map((row) =>
        row.includes(impact) ? row.map((value) => (value === null ? null : { error: "#REF!" })) : row,
      ),
    }));
    expect(of(grid)[0]).toBe("inconclusive");
    expect(of(grid)[1]).toContain(`${title} | risks | headers`);
  });

  test("a formula without result in an input cell, and nowhere else", () => {
    const place = (role: string, wanted: string) => {
      const sheet = whole.sheets.find(({ name }) => name === tableOf(template, "risks").title);
      const row = sheet?.values.findIndex((values) => values.includes(wanted)) ?? -1;
      const column = sheet?.values[row]?.indexOf(wanted) ?? -1;
      if (!sheet || row < 0) throw new Error(`No ${wanted} in ${role}`);
      return { row: sheet.origin.row + row + 1, column: sheet.origin.column + column };
    };
    const input = place("risks", impact);
    const open = (places: readonly { readonly row: number; readonly column: number }[]) =>
      withSheet(whole, "risks", (sheet) => ({ ...sheet, notCalculated: places }));
    const [verdict, line] = of(open([input]));
    expect(verdict).toBe("inconclusive");
    expect(line).toMatch(/^Risques \| risks \| not-calculated \| of the plan \| [A-Z]+5 \| 1$/);
    expect(of(open([{ row: 0, column: input.column }]))).toEqual(["compliant"]);
    expect(of(open([{ row: input.row, column: 400 }]))).toEqual(["compliant"]);
  });
});
