import { candidatesIn, titlesOf } from "../../../test/support/candidates";
import { template } from "../../../test/support/ptn-sss";
import type { Candidate } from "./sheet-candidates";
import {
  byPreference,
  contestedRoles,
  countOf,
  groupBeside,
  groupsOf,
  hasRole,
  isIdentification,
  isSeveral,
  type Group,
} from "./sheet-groups";

/** A sheet of a list, which holds it. */
function at(list: readonly Candidate[], place: number): Candidate {
  const item = list[place];
  if (!item) throw new Error(`No sheet ${place}`);
  return item;
}

const groupsIn = (...texts: readonly string[]) => groupsOf(candidatesIn(...texts), template).map(titlesOf);

test("a plan is several sheets", () => {
  expect([[], ["ind"], ["ind", "act"]].map((texts) => isSeveral(candidatesIn(...texts)))).toEqual([
    false,
    false,
    true,
  ]);
});

test("« Identification » is told by its role", () => {
  expect(candidatesIn("ind=Identification", "id=Fiche").map(isIdentification)).toEqual([false, true]);
});

test("sheets are counted, and looked for by their role", () => {
  const group = candidatesIn("ind", "~act", "~risk");
  expect(countOf(group, ({ sheet }) => sheet.visibility === "hidden")).toBe(2);
  expect(hasRole(group, { role: "risks" })).toBe(true);
  expect(hasRole(group, { role: "change" })).toBe(false);
});

test("roles that several sheets could have", () => {
  const contested = (...texts: readonly string[]) => [...contestedRoles(candidatesIn(...texts))];
  expect(contested("ind", "act", "risk")).toEqual([]);
  expect(contested("ind", "act", "ind=Copie", "risk", "risk=Copie")).toEqual(["indicators", "risks"]);
});

describe("the plan beside a sheet", () => {
  /** Of the sheet at a place, the others being of the plans that the numbers name. */
  const beside = (texts: readonly string[], place: number, plans: readonly (number | null)[]) => {
    const list = candidatesIn(...texts);
    const groups = [0, 1].map((plan): Group => list.filter((_, index) => plans[index] === plan));
    const found = groupBeside(at(list, place), list, groups);
    return found && groups.indexOf(found);
  };

  test.each([
    ["that of the sheet before", ["act", "risk"], 1, [1, null], 1],
    ["that of the sheet after", ["act", "risk"], 0, [null, 1], 1],
    ["that of both", ["act", "risk", "chg"], 1, [1, null, 1], 1],
    ["none of two", ["act", "risk", "chg"], 1, [0, null, 1], null],
    ["the only one, the other sheet being of none", ["act", "risk", "chg"], 1, [null, null, 1], 1],
    ["none, no sheet being of a plan", ["act", "risk", "chg"], 1, [null, null, null], null],
    ["not that of a sheet before that comes later in the template", ["chg", "risk"], 1, [0, null], null],
    ["not that of a sheet after that comes earlier in the template", ["risk", "act"], 0, [null, 0], null],
    ["not that of a copy before", ["risk", "risk=Copie"], 1, [0, null], null],
    ["not that of a copy after", ["risk", "risk=Copie"], 0, [null, 0], null],
    ["not that of a sheet farther", ["act", "wf", "risk"], 2, [0, null, null], null],
  ] as const)("is %s", (_, texts, place, plans, expected) => {
    expect(beside(texts, place, plans)).toBe(expected);
  });
});

describe("of two sheets of one role, the one taken first", () => {
  const first = (list: readonly Candidate[]) =>
    [...list].sort(byPreference(template)).map(({ order }) => order);
  const fitting = (text: string, fit: number, order: number): Candidate => ({
    ...at(candidatesIn(text), 0),
    fit,
    order,
  });

  test.each([
    ["what the user chose, before a marked one", ["risk", "~+risk=Copie"], [1, 0]],
    ["what the user chose, before one without mark", ["!risk", "~+risk=Copie"], [1, 0]],
    ["a marked one, before one without mark", ["!risk", "~risk=Copie"], [1, 0]],
    ["one in view", ["~risk", "risk=Copie"], [1, 0]],
    ["one under the template’s title", ["risk=Copie", "risk"], [1, 0]],
    ["not one whose title only holds it", ["risk=Copie", "risk=Risques (2)"], [0, 1]],
    ["the first", ["risk=Copie", "risk=Autre", "risk=Encore"], [0, 1, 2]],
  ])("%s", (_, texts, expected) => {
    expect(first(candidatesIn(...texts))).toEqual(expected);
    expect(first([...candidatesIn(...texts)].reverse())).toEqual(expected);
  });

  test("of those without mark, the one with most headers, though it is hidden", () => {
    expect(first([fitting("!risk", 4, 0), fitting("~!risk=Copie", 6, 1)])).toEqual([1, 0]);
  });

  test("of marked ones, whatever the number of their headers", () => {
    expect(first([fitting("risk", 4, 0), fitting("risk=Copie", 6, 1)])).toEqual([0, 1]);
    expect(first([fitting("+risk", 4, 0), fitting("+risk=Copie", 6, 1)])).toEqual([0, 1]);
  });
});

describe("plans by their titles", () => {
  test("a suffix, « Identification » apart", () => {
    expect(groupsIn("id", "ind", "act", "id=Fiche", "ind=Indicateurs (2)", "act=Plan d’action (2)")).toEqual([
      ["Indicateurs", "Plan d'action"],
      ["Indicateurs (2)", "Plan d’action (2)"],
    ]);
  });

  test("a suffix that one sheet alone has makes no plan", () => {
    expect(groupsIn("ind", "act", "ind=Indicateurs (2)")).toEqual([["Indicateurs", "Plan d'action"]]);
  });

  test("a title of its own with the words of a suffix, in view as the others are", () => {
    const second = ["ind=Indicateurs – CHUM", "act=Plan d'action – CHUM"];
    expect(groupsIn("ind", "act", "risk", ...second, "risk=CHUM dangers")).toEqual([
      ["Indicateurs", "Plan d'action", "Risques"],
      ["Indicateurs – CHUM", "Plan d'action – CHUM", "CHUM dangers"],
    ]);
  });

  test("the second of a role under one suffix is left apart", () => {
    expect(groupsIn("ind", "act", "ind", "act")).toEqual([
      ["Indicateurs", "Plan d'action"],
      ["Indicateurs", "Plan d'action"],
    ]);
    expect(groupsIn("ind", "act", "ind")).toEqual([["Indicateurs", "Plan d'action"]]);
  });

  test("what the suffixes leave goes to the only plan that lacks it", () => {
    expect(
      groupsIn("ind", "act", "risk", "ind=Indicateurs (2)", "act=Plan d'action (2)", "risk=Dangers"),
    ).toEqual([
      ["Indicateurs", "Plan d'action", "Risques"],
      ["Indicateurs (2)", "Plan d'action (2)", "Dangers"],
    ]);
  });

  test("what both plans lack goes to the one that it stands beside", () => {
    const second = ["ind=Indicateurs (2)", "act=Plan d'action (2)"];
    expect(groupsIn("ind", "act", ...second, "risk=Dangers")).toEqual([
      ["Indicateurs", "Plan d'action"],
      ["Indicateurs (2)", "Plan d'action (2)", "Dangers"],
    ]);
    expect(groupsIn("ind", "act", "risk=Dangers", ...second)).toEqual([
      ["Indicateurs", "Plan d'action", "Dangers"],
      ["Indicateurs (2)", "Plan d'action (2)"],
    ]);
  });

  test("what stands apart is of neither of two plans that lack it", () => {
    const second = ["ind=Indicateurs (2)", "act=Plan d'action (2)"];
    expect(groupsIn("risk=Dangers", "ind", "act", ...second)).toEqual([
      ["Indicateurs", "Plan d'action"],
      ["Indicateurs (2)", "Plan d'action (2)"],
    ]);
  });

  test("a sheet in view goes to the plan in view, a hidden one to the hidden one", () => {
    const second = ["~ind=Indicateurs (2)", "~act=Plan d'action (2)"];
    expect(groupsIn("risk=Dangers", "ind", "act", ...second)).toEqual([
      ["Dangers", "Indicateurs", "Plan d'action"],
      ["Indicateurs (2)", "Plan d'action (2)"],
    ]);
    expect(groupsIn("~risk=Dangers", "ind", "act", ...second)).toEqual([
      ["Indicateurs", "Plan d'action"],
      ["Dangers", "Indicateurs (2)", "Plan d'action (2)"],
    ]);
  });

  test("two suffixes without a role in common are of one plan", () => {
    expect(
      groupsIn("ind=Indicateurs A", "act=Plan d'action A", "risk=Risques B", "chg=Gestion du changement B"),
    ).toEqual([["Indicateurs A", "Plan d'action A", "Risques B", "Gestion du changement B"]]);
  });
});

describe("plans whose titles say nothing of the template’s", () => {
  test("by a word that theirs share", () => {
    expect(groupsIn("ind=CHUM un", "ind=CHUS deux", "act=CHUM trois", "act=CHUS quatre")).toEqual([
      ["CHUM un", "CHUM trois"],
      ["CHUS deux", "CHUS quatre"],
    ]);
  });

  test("by their order", () => {
    expect(groupsIn("ind=A", "act=B", "ind=C", "act=D")).toEqual([
      ["A", "B"],
      ["C", "D"],
    ]);
    expect(groupsIn("id=Z", "ind=A", "act=B", "id=Y", "ind=C", "act=D")).toEqual([
      ["A", "B"],
      ["C", "D"],
    ]);
  });

  test("not by their order when it makes more runs than plans", () => {
    expect(groupsIn("act=A", "ind=B", "act=C", "ind=D", "risk=E")).toEqual([["E"]]);
  });

  test("the roles that no two sheets could have, where nothing tells", () => {
    expect(groupsIn("ind=A", "ind=B", "act=C", "risk=D")).toEqual([["C", "D"]]);
  });
});

describe("a title of its own that holds the words of a suffix", () => {
  const plans = (suffix: string) => [
    ...["ind", "act"],
    ...[`ind=Indicateurs – ${suffix}`, `act=Plan d'action – ${suffix}`],
  ];

  test.each([
    ["is of its plan, though it stands apart", "risk=CHUM dangers", "CHUM", true],
    ["is not of its plan, hidden while the others are in view", "~risk=CHUM dangers", "CHUM", false],
    ["is not of its plan by one word of two", "risk=CHUM dangers", "CHUM Nord", false],
    ["is of its plan by both of two words", "risk=Nord, dangers, CHUM", "CHUM Nord", true],
  ])("%s", (_, sheet, suffix, isOf) => {
    const title = sheet.replace(/^~?risk=/, "");
    expect(groupsIn(sheet, ...plans(suffix))).toHaveLength(2);
    expect(groupsIn(sheet, ...plans(suffix)).find((group) => group.includes(title))).toEqual(
      isOf ? [title, `Indicateurs – ${suffix}`, `Plan d'action – ${suffix}`] : undefined,
    );
  });
});

test("a suffix that fits two plans, and stands beside none, is of neither", () => {
  const plan = (word: string) => [
    `ind=Indicateurs ${word}`,
    `act=Plan d'action ${word}`,
    `risk=Risques ${word}`,
  ];
  expect(groupsIn("chg=Gestion du changement C", "wf=Main-d'œuvre C", ...plan("A"), ...plan("B"))).toEqual([
    ["Indicateurs A", "Plan d'action A", "Risques A"],
    ["Indicateurs B", "Plan d'action B", "Risques B"],
  ]);
});

test("a suffix that has one role in common with a plan is another plan", () => {
  const plan = ["ind=Indicateurs A", "act=Plan d'action A", "risk=Risques A"];
  expect(groupsIn(...plan, "risk=Risques C", "wf=Main-d'œuvre C")).toEqual([
    ["Indicateurs A", "Plan d'action A", "Risques A"],
    ["Risques C", "Main-d'œuvre C"],
  ]);
});

test("a hidden sheet is of the only plan that lacks it, though that plan is in view", () => {
  const second = ["ind=Indicateurs (2)", "act=Plan d'action (2)"];
  expect(groupsIn("~risk=Dangers", "ind", "act", "risk", ...second)).toEqual([
    ["Indicateurs", "Plan d'action", "Risques"],
    ["Dangers", "Indicateurs (2)", "Plan d'action (2)"],
  ]);
});

describe("words that titles share", () => {
  test("one that all of them have tells nothing", () => {
    expect(groupsIn("ind=Suivi CHUM", "ind=Suivi CHUS", "act=Suivi CHUM bis", "act=Suivi CHUS ter")).toEqual([
      ["Suivi CHUM", "Suivi CHUM bis"],
      ["Suivi CHUS", "Suivi CHUS ter"],
    ]);
  });

  test("two that the same titles have tell of one plan", () => {
    expect(groupsIn("ind=CHUM Nord", "act=Nord CHUM", "ind=CHUS Sud", "act=Sud CHUS")).toEqual([
      ["CHUM Nord", "Nord CHUM"],
      ["CHUS Sud", "Sud CHUS"],
    ]);
  });

  test("one that a plan has with a sheet of another word makes no plan of its own", () => {
    expect(groupsIn("ind=A x", "act=A y", "risk=C y", "ind=B z", "act=B w")).toEqual([
      ["A x", "A y", "C y"],
      ["B z", "B w"],
    ]);
  });

  test("a sheet without any leaves the order to tell, when others could have its role", () => {
    expect(groupsIn("ind=A x", "act=A y", "ind=B z", "act=B w", "act=Q")).toEqual([
      ["A x", "A y"],
      ["B z", "B w"],
      ["Q"],
    ]);
  });

  test("a sheet without any is beside one of them, when no other could have its role", () => {
    expect(groupsIn("act=A y", "ind=A x", "act=B w", "ind=B z", "risk=Q")).toEqual([
      ["A y", "A x"],
      ["B w", "B z", "Q"],
    ]);
  });
});

describe("the order of sheets", () => {
  test("a sheet of the role of the one before begins another plan", () => {
    expect(groupsIn("ind=A", "chg=B", "chg=C", "wf=D", "ind=E", "chg=F")).toEqual([
      ["A", "B"],
      ["C", "D"],
      ["E", "F"],
    ]);
  });

  test("one role that two sheets could have makes no plans", () => {
    expect(groupsIn("ind=A", "act=B", "ind=C", "risk=D")).toEqual([["B", "D"]]);
  });
});
