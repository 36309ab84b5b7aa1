import { cellOf, planGrid, template, withSheet, type PlanInputs } from "../../../../test/support/plan-grid";
import type { Grid } from "../../grid/grid";
import { readPlan } from "../../reading/read-plan";
import type { Finding } from "./finding";
import type { FindingCell } from "./facts";
import { formerTemplate } from "../../../../test/support/ptn-sss";
import { keysOn } from "./finding-key";

const finding = (...cells: readonly FindingCell[]): Finding => ({
  rule: "VAL-01",
  severity: "error",
  cells,
  facts: { value: "x", year: "2024-2025" },
});

const keyIn = (grid: Grid, of: Finding): string =>
  keysOn({ grid, plan: readPlan(grid, template), template })(of).key;

const grid = planGrid();
const result = cellOf("indicators", "1.1", "result2");
const key = keyIn(grid, finding(result));

const renamed = (of: Grid, from: string, to: string): Grid => ({
  ...of,
  sheets: of.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)),
});

test("starts with the rule, and holds nothing of what the plan says", () => {
  expect(key).toMatch(/^VAL-01-[0-9a-f]{16}$/);
});

test("is the same every time: decisions made years ago must still hold", () => {
  expect(key).toBe("VAL-01-89ddd21ae9b85682");
});

test("does not depend on the order of the facts, nor on the order of the cells", () => {
  const of = finding(result, cellOf("indicators", "1.2", "result2"));
  expect(keyIn(grid, { ...of, facts: { year: "2024-2025", value: "x" } })).toBe(keyIn(grid, of));
  expect(keyIn(grid, { ...of, cells: [...of.cells].reverse() })).toBe(keyIn(grid, of));
});

test("a number is the same one with the digits that other programs keep of it, and no other one", () => {
  const keyOf = (value: number): string => keyIn(grid, { ...finding(result), facts: { value } });
  expect(keyOf(0.28948999999999997)).toBe(keyOf(0.28949));
  expect(keyOf(0.289490000000001)).not.toBe(keyOf(0.28949));
});

test.each<[string, Finding]>([
  ["rule", { ...finding(result), rule: "VAL-02" }],
  ["severity", { ...finding(result), severity: "warning" }],
  ["facts", { ...finding(result), facts: { value: "y", year: "2024-2025" } }],
  ["type of a fact", { ...finding(result), facts: { value: null, year: "2024-2025" } }],
  ["row", finding(cellOf("indicators", "1.2", "result2"))],
  ["column", finding(cellOf("indicators", "1.1", "result1"))],
  ["table", finding(cellOf("risks", "R01", "owner"))],
  ["cells", finding(result, cellOf("indicators", "1.2", "result2"))],
  ["place, the whole workbook", finding()],
])("is another one for another %s", (_, of) => {
  expect(keyIn(grid, of)).not.toBe(key);
});

test("an official number is the same one as text or as a number", () => {
  const [row, column] = [4, 0];
  const numbered = withSheet(grid, "indicators", (sheet) => ({
    ...sheet,
    values: sheet.values.map((line, place) =>
      place === row ? line.map((value, at) => (at === column ? 1.1 : value)) : line,
    ),
  }));
  expect(keyIn(numbered, finding(result))).toBe(key);
});

test("a field of Identification is known by its name", () => {
  const [field, other] = [
    { sheet: "Identification", address: "B6" },
    { sheet: "Identification", address: "B7" },
  ];
  expect(keyIn(grid, finding(field))).not.toBe(keyIn(grid, finding(other)));
  const moved = withSheet(grid, "identification", (sheet) => ({ ...sheet, origin: { row: 1, column: 0 } }));
  expect(keyIn(moved, finding(other))).toBe(keyIn(grid, finding(field)));
});

test("a cell that is in no row is known by its sheet's role and its address", () => {
  const header = { sheet: "Risques", address: "C4" };
  const of = keyIn(grid, finding(header));
  expect(keyIn(renamed(grid, "Risques", "Mes risques"), finding({ ...header, sheet: "Mes risques" }))).toBe(
    of,
  );
  expect(keyIn(grid, finding({ ...header, address: "D4" }))).not.toBe(of);
  expect(keyIn(grid, finding({ ...header, sheet: "Indicateurs" }))).not.toBe(of);
});

test("without its mark, a table's sheet still has its role", () => {
  const header = { sheet: "Risques", address: "C4" };
  const unmarked = withSheet(grid, "risks", (sheet) => ({ ...sheet, names: [] }));
  expect(keyIn(renamed(unmarked, "Risques", "Feuil7"), finding({ ...header, sheet: "Feuil7" }))).toBe(
    keyIn(grid, finding(header)),
  );
});

test("a sheet that is none of ours is known by its title", () => {
  const extra: Grid = {
    ...grid,
    sheets: [
      ...grid.sheets,
      {
        name: "Notes",
        visibility: "visible",
        origin: { row: 0, column: 0 },
        values: [],
        formats: [],
        names: [],
      },
    ],
  };
  const note = finding({ sheet: "Notes", address: "A1" });
  expect(keyIn(extra, note)).not.toBe(keyIn(extra, finding({ sheet: "Risques", address: "A1" })));
});

describe("a row of « Plan d'action »", () => {
  const keysOf = (actions: NonNullable<PlanInputs["actions"]>) => {
    const filled = planGrid({ actions });
    return actions.map((_, place) => keyIn(filled, finding(cellOf("actions", place, "owner"))));
  };
  const [one, two] = [
    { number: "A1", action: "Former", aim: "Indicateur 1.1" },
    { number: "A2", action: "Recruter", aim: "Indicateur 1.1" },
  ];

  test("is known by its own number, whatever the row", () => {
    expect(keysOf([two, one])).toEqual(keysOf([one, two]).reverse());
    expect(keysOf([{ ...one, action: "Autre chose" }])).toEqual(keysOf([one]));
  });

  test("without a number, by what is done and what for", () => {
    const [former, recruter] = [
      { ...one, number: null },
      { ...two, number: " " },
    ];
    expect(keysOf([recruter, former])).toEqual(keysOf([former, recruter]).reverse());
    expect(keysOf([{ ...former, aim: "Risque R01" }])).not.toEqual(keysOf([former]));
  });

  test("without anything of its own, by its row", () => {
    const bare = { owner: "Direction" };
    const [first, second] = keysOf([bare, bare]);
    expect(first).not.toBe(second);
    expect(keysOf([{ ...one, number: null }, bare])[1]).toBe(second);
  });

  test("with a number that another row has, by what is done; else by its address", () => {
    const [first, second] = keysOf([one, { ...two, number: "a1" }]);
    expect(first).not.toBe(second);
    expect([second, first]).toEqual(keysOf([{ ...two, number: "a1" }, one]));
    const twins = keysOf([one, one]);
    expect(twins[0]).not.toBe(twins[1]);
    expect(twins).not.toContain(keysOf([one])[0]);
  });
});

describe("the key of an earlier template", () => {
  const former = planGrid({ edition: formerTemplate });
  const formerKeyIn = (of: Finding) =>
    keysOn({ grid, plan: readPlan(grid, template), template })(of).formerKey;
  const keyBefore = (column: string) => {
    const plan = readPlan(former, formerTemplate);
    const row = plan.tables["indicators"]?.rows.find(({ cells }) => cells["number"]?.value === "1.1");
    const cell = { sheet: row?.sheet ?? "", address: row?.cells[column]?.address ?? "" };
    return keysOn({ grid: former, plan, template: formerTemplate })(finding(cell)).key;
  };

  test.each(["explanation", "mitigation", "owner", "due", "numerator", "denominator"])(
    "is what that template knew the finding on %s by, whatever the year it stands under now",
    (column) => {
      const now = [1, 2, 3, 4].map((year) =>
        formerKeyIn(finding(cellOf("indicators", "1.1", `${column}${year}`))),
      );
      expect(new Set(now)).toEqual(new Set([keyBefore(column)]));
    },
  );

  test("is none where the place is the same, in that template too", () => {
    expect(formerKeyIn(finding(result))).toBeNull();
    expect(formerKeyIn(finding(cellOf("actions", 0, "owner")))).toBeNull();
    expect(
      keysOn({ grid: former, plan: readPlan(former, formerTemplate), template: formerTemplate })(
        finding(result),
      ).formerKey,
    ).toBeNull();
    expect(keyBefore("result2")).toBe(key);
  });
});
