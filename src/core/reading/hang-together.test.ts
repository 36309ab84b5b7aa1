import { singleYear } from "../../../test/programmes/single-year";
import { template } from "../../../test/support/ptn-sss";
import type { DefinedName, GridSheet } from "../grid/grid";
import type { Edition } from "../programme/edition";
import { told } from "./hang-together";
import type { Candidate } from "./sheet-candidates";

const sheet = (name: string): GridSheet => ({
  name,
  visibility: "visible",
  origin: { row: 0, column: 0 },
  values: [],
  formats: [],
  names: [],
});

/** A sheet that could have a role: its title, its place in the workbook, its role's place in the template. */
const candidate = (role: string, name: string, order = 0, rank = 0): Candidate => ({
  sheet: sheet(name),
  order,
  rank,
  role,
  by: "headers",
  fit: 5,
  share: 1,
  isWhole: true,
});

const ids = new Map<Edition, string>([
  [template, "four years"],
  [singleYear, "one year"],
]);

interface Case {
  /** What the sheet in question could be, in both programmes alike. */
  readonly item: Candidate;
  /** Sheets that are known to be of the programme of four years, then of the one of one year. */
  readonly four?: readonly Candidate[];
  readonly one?: readonly Candidate[];
  /** Names of the workbook, each with its formula. */
  readonly names?: Readonly<Record<string, string>>;
}

function toldOf({ item, four = [], one = [], names = {} }: Case): string | null {
  const owned = [
    ...four.map((other) => ({ template, item: other })),
    ...one.map((other) => ({ template: singleYear, item: other })),
  ].sort((left, right) => left.item.order - right.item.order);
  const claims = new Map<Edition, Candidate>([
    [template, item],
    [singleYear, item],
  ]);
  const list = Object.entries(names).map(([name, formula]): DefinedName => ({
    name,
    formula,
    visible: true,
  }));
  const grid = { sheets: [], names: list, date1904: false, unread: [] };
  const found = told<Edition>(item.sheet, claims, { grid, owned });
  return found && (ids.get(found) ?? null);
}

/** Sheets of both programmes in every role that is asked: what each lacks tells nothing. */
const alike = (name: string): Candidate => candidate("actions", name, 0, 9);

describe("names of the template", () => {
  const item = candidate("actions", "L'action", 5, 9);
  const four = [alike("Fiche")];
  const one = [alike("Notice")];

  test.each<[string, Readonly<Record<string, string>>, string | null]>([
    [
      "stand for cells of a sheet that is known",
      { FDR_A: "='L''action'!$A$1", FDR_B: "=Fiche!$A$1" },
      "four years",
    ],
    ["of the other one", { FDR_A: "='L''action'!$A$1", FDR_B: "=Notice!$A$1" }, "one year"],
    ["in other capitals", { fdr_a: "='L''action'!$A$1", FDR_B: "='Notice'!$A$1" }, "one year"],
    ["with another prefix say nothing", { FDR_A: "='L''action'!$A$1", FDR2_B: "=Fiche!$A$1" }, null],
    ["without prefix say nothing", { A: "='L''action'!$A$1", B: "=Fiche!$A$1" }, null],
    ["for no cell say nothing", { FDR_A: "='L''action'!$A$1", FDR_B: "=12" }, null],
    ["inside a longer formula say nothing", { FDR_A: "='L''action'!$A$1", FDR_B: "=-Fiche!$A$1" }, null],
    [
      "of both say nothing",
      { FDR_A: "='L''action'!$A$1", FDR_B: "=Fiche!$A$1", FDR_C: "=Notice!$A$1" },
      null,
    ],
    ["of other sheets alone say nothing", { FDR_B: "=Fiche!$A$1" }, null],
  ])("%s", (_, names, expected) => {
    expect(toldOf({ item, four, one, names })).toBe(expected);
  });
});

describe("what the title has besides the template's", () => {
  const item = candidate("actions", "Plan d'action (2)", 5, 9);

  test("is that of a sheet which is known", () => {
    expect(toldOf({ item, four: [alike("Plan d'action")], one: [alike("Plan d’action 2")] })).toBe(
      "one year",
    );
    expect(toldOf({ item, four: [alike("Plan d'action 2")], one: [alike("Plan d'action (3)")] })).toBe(
      "four years",
    );
  });

  test("says nothing when both programmes have it", () => {
    expect(toldOf({ item, four: [alike("Plan d'action 2")], one: [alike("Plan d'action (2)")] })).toBeNull();
  });

  test("says nothing under a title that is not the template's", () => {
    const other = candidate("actions", "Feuil1", 5, 9);
    expect(toldOf({ item: other, four: [alike("Feuil2")], one: [alike("Plan d'action")] })).toBeNull();
  });

  test("comes after the names", () => {
    const names = { FDR_A: "='Plan d''action (2)'!$A$1", FDR_B: "=Fiche!$A$1" };
    expect(toldOf({ item, four: [alike("Fiche")], one: [alike("Plan d'action 2")], names })).toBe(
      "four years",
    );
  });
});

describe("the sheets beside it", () => {
  const item = candidate("actions", "Feuil5", 5, 2);
  const at = (order: number, rank: number): Candidate => candidate("actions", `Feuil${order}`, order, rank);

  test.each<[string, Omit<Case, "item">, string | null]>([
    ["before it, in the template's order", { four: [at(4, 1)], one: [at(8, 1)] }, "four years"],
    ["after it, in the template's order", { four: [at(3, 4)], one: [at(6, 3)] }, "one year"],
    ["the nearest one before", { four: [at(1, 1)], one: [at(3, 1)] }, "one year"],
    ["the nearest one after", { four: [at(6, 3)], one: [at(8, 3)] }, "four years"],
    ["both sides of one programme", { four: [at(4, 1), at(6, 3)], one: [at(1, 1)] }, "four years"],
    ["a side each say nothing", { four: [at(4, 1)], one: [at(6, 3)] }, null],
    ["of the same role say nothing", { four: [at(4, 2), at(6, 2)], one: [at(1, 1)] }, null],
    ["against the template's order say nothing", { four: [at(4, 3), at(6, 1)], one: [at(9, 1)] }, null],
  ])("%s", (_, known, expected) => {
    expect(toldOf({ item, ...known })).toBe(expected);
  });
});

test("only one programme lacks the sheet", () => {
  const item = candidate("actions", "Feuil5", 5, 2);
  const fiche = candidate("identification", "Feuil9", 9, 2);
  expect(toldOf({ item, four: [candidate("actions", "Feuil1", 1, 2)], one: [fiche] })).toBe("one year");
  expect(toldOf({ item, four: [fiche], one: [candidate("actions", "Feuil1", 1, 2)] })).toBe("four years");
  expect(toldOf({ item, four: [fiche], one: [fiche] })).toBeNull();
});
