/** Which sheets are read, of those that could be: by the user's choices, marks, view, titles and places. */
import { candidatesIn, titlesOf } from "../../../test/support/candidates";
import { template } from "../../../test/support/ptn-sss";
import { choosePlan } from "./choose-plan";

function chosenIn(...texts: readonly string[]) {
  const { read, others, unsure } = choosePlan(candidatesIn(...texts), template);
  return { read: titlesOf(read), others: others.map(titlesOf), unsure: [...unsure] };
}

const first = ["Indicateurs", "Plan d'action", "Risques"];
const second = first.map((title) => `${title} (2)`);
const two = ["ind=Indicateurs (2)", "act=Plan d'action (2)", "risk=Risques (2)"];

test("all of them, when none could have the role of another", () => {
  expect(chosenIn("ind", "~act", "!risk")).toEqual({ read: first, others: [], unsure: [] });
});

describe("of two plans", () => {
  test("the first, the other one being told", () => {
    expect(
      chosenIn("ind=Indicateurs A", "act=Plan d'action A", "ind=Indicateurs B", "act=Plan d'action B"),
    ).toEqual({
      read: ["Indicateurs A", "Plan d'action A"],
      others: [["Indicateurs B", "Plan d'action B"]],
      unsure: [],
    });
  });

  test("the one under the template’s titles, though it comes after", () => {
    expect(chosenIn(...two, "ind", "act", "risk")).toEqual({ read: first, others: [second], unsure: [] });
  });

  test("the one of which the user chose a sheet, before one with more in view", () => {
    expect(chosenIn("ind", "act", "risk", "~+ind=Indicateurs (2)", "~act=Plan d'action (2)")).toEqual({
      read: ["Indicateurs (2)", "Plan d'action (2)"],
      others: [first],
      unsure: [],
    });
  });

  test("the one with more in view, before one with more sheets", () => {
    expect(chosenIn("ind", "~act", "~risk", "ind=Indicateurs (2)", "act=Plan d'action (2)").read).toEqual([
      "Indicateurs (2)",
      "Plan d'action (2)",
    ]);
  });

  test("the one with more sheets, before one with more marks", () => {
    const more = ["ind=Indicateurs B", "!act=Plan d'action B", "!~risk=Risques B"];
    expect(chosenIn("ind=Indicateurs A", "act=Plan d'action A", ...more)).toEqual({
      read: ["Indicateurs B", "Plan d'action B", "Risques B"],
      others: [["Indicateurs A", "Plan d'action A"]],
      unsure: [],
    });
  });

  test("the one with more marks, before the first", () => {
    const more = ["ind=Indicateurs B", "act=Plan d'action B"];
    expect(chosenIn("ind=Indicateurs A", "!act=Plan d'action A", ...more).read).toEqual([
      "Indicateurs B",
      "Plan d'action B",
    ]);
  });

  test("an « Identification » counts with the plan that it is of", () => {
    expect(
      chosenIn(
        "ind=Indicateurs A",
        "act=Plan d'action A",
        "id=Identification B",
        "ind=Indicateurs B",
        "act=Plan d'action B",
      ),
    ).toEqual({
      read: ["Identification B", "Indicateurs B", "Plan d'action B"],
      others: [["Indicateurs A", "Plan d'action A"]],
      unsure: [],
    });
  });
});

describe("marks", () => {
  test("settle it when each role is marked once: the sheets without are left", () => {
    expect(chosenIn("!ind=Indicateurs (2)", "!act=Plan d'action (2)", "ind", "act", "!risk")).toEqual({
      read: first,
      others: [],
      unsure: [],
    });
  });

  test("settle nothing when a contested role has none", () => {
    expect(chosenIn("ind", "!ind=Indicateurs (2)", "!act", "!act=Plan d'action (2)")).toEqual({
      read: ["Indicateurs", "Plan d'action"],
      others: [["Indicateurs (2)", "Plan d'action (2)"]],
      unsure: [],
    });
  });
});

describe("what the user chose", () => {
  test("is read, whatever its plan", () => {
    expect(
      chosenIn("ind", "act", "risk", "ind=Indicateurs (2)", "act=Plan d'action (2)", "+risk=Risques X").read,
    ).toContain("Risques X");
    expect(chosenIn("ind", "act", "risk", "+risk=Risques X")).toEqual({
      read: ["Indicateurs", "Plan d'action", "Risques X"],
      others: [],
      unsure: [],
    });
  });

  test("twice for one role is no choice", () => {
    expect(chosenIn("ind", "act", "+risk=A", "+risk=B").read).toEqual(["Indicateurs", "Plan d'action", "A"]);
  });

  test("stands before a better copy", () => {
    expect(chosenIn("ind", "~+act", "act=Copie", "risk").read).toEqual(first);
  });
});

describe("a copy beside one plan", () => {
  test.each([
    ["a marked one is read", ["ind", "!act", "~act=Copie", "act=Encore", "risk"], "Encore"],
    ["the first of two marked ones", ["ind", "!act", "~act=Copie", "~act=Encore", "risk"], "Copie"],
    [
      "a hidden marked one, before one in view without mark",
      ["ind", "~!act", "!act=Autre", "~act=Copie", "~act=Encore", "risk"],
      "Copie",
    ],
    ["one in view is read before a hidden one", ["ind", "~act", "act=Copie", "risk"], "Copie"],
    ["a second one in view is left", ["ind", "act", "act=Copie", "risk"], "Plan d'action"],
    [
      "a hidden marked one is read before one in view without mark",
      ["ind", "!act", "~act=Copie", "risk"],
      "Copie",
    ],
    ["of two better ones, the first", ["ind", "~act", "act=A", "act=B", "risk"], "A"],
    ["of two better ones, the best", ["ind", "~!act", "!act=A", "act=B", "risk"], "B"],
  ])("%s", (_, texts, expected) => {
    const { read } = chosenIn(...texts);
    expect(read.filter((title) => title === expected)).toHaveLength(1);
    expect(read.filter((title) => title !== "Indicateurs" && title !== "Risques")).toEqual([expected]);
  });
});

describe("a role that the plan lacks", () => {
  test("is unsure when both plans lack it and its sheet stands apart", () => {
    expect(chosenIn("risk=Dangers", "ind", "act", "ind=Indicateurs (2)", "act=Plan d'action (2)")).toEqual({
      read: ["Indicateurs", "Plan d'action"],
      others: [["Indicateurs (2)", "Plan d'action (2)"]],
      unsure: ["risks"],
    });
  });

  test("several roles that several sheets in view could have are unsure", () => {
    expect(chosenIn("act=A", "ind=B", "act=C", "ind=D", "risk=E", "chg=F")).toEqual({
      read: ["E", "F"],
      others: [],
      unsure: ["actions", "indicators"],
    });
  });

  test("one role that two sheets could have is that of the first", () => {
    expect(chosenIn("ind=A", "ind=B", "act=C", "risk=D")).toEqual({
      read: ["A", "C", "D"],
      others: [],
      unsure: [],
    });
  });
});

test("of plans that are worth the same, the one whose first sheet comes first", () => {
  const mixed = ["ind=Indicateurs A", "ind=Indicateurs B", "act=Plan d'action B", "act=Plan d'action A"];
  expect(chosenIn(...mixed).read).toEqual(["Indicateurs A", "Plan d'action A"]);
  const longer = ["ind=Indicateurs B", "act=Plan d'action B", "!risk=Risques B"];
  expect(chosenIn("id=Identification A", "ind=Indicateurs A", "act=Plan d'action A", ...longer).read).toEqual(
    ["Identification A", "Indicateurs A", "Plan d'action A"],
  );
});

test("what the user chose is read in each role, however many sheets could have it", () => {
  expect(chosenIn("ind", "act", "risk", "risk=Copie", "+risk=X", "+act=Y").read).toEqual([
    "Indicateurs",
    "X",
    "Y",
  ]);
});

test("of two that the user chose for one role, that of the plan stands before a better copy", () => {
  expect(chosenIn("ind", "~+act", "~+act=B", "act=Copie", "risk").read).toEqual(first);
});

test("a better copy that is of no plan is read with the plan, though there is another plan", () => {
  const plan = ["~ind=Indicateurs A", "act=Plan d'action A", "risk=Risques A", "chg=Gestion du changement A"];
  expect(chosenIn(...plan, "ind=Indicateurs B", "act=Plan d'action B", "ind=X")).toEqual({
    read: ["Plan d'action A", "Risques A", "Gestion du changement A", "X"],
    others: [["Indicateurs B", "Plan d'action B"]],
    unsure: [],
  });
});

test("hidden copies make no role unsure", () => {
  expect(chosenIn("act=A", "~act=B", "ind=C", "~ind=D")).toEqual({
    read: ["A", "C"],
    others: [],
    unsure: [],
  });
  expect(chosenIn("~ind=A", "ind=B", "act=C").read).toEqual(["B", "C"]);
});

test("a sheet that two hidden plans lack is of the plan in view that it stands in", () => {
  const hidden = ["B", "C"].flatMap((word) => [`~ind=Indicateurs ${word}`, `~act=Plan d'action ${word}`]);
  expect(
    chosenIn("ind=Indicateurs A", "~risk=Dangers", "chg=Gestion du changement A", ...hidden),
  ).toMatchObject({ read: ["Indicateurs A", "Dangers", "Gestion du changement A"], unsure: [] });
});
