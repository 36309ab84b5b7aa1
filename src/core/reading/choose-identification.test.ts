import { candidatesIn } from "../../../test/support/candidates";
import { template } from "../../../test/support/ptn-sss";
import type { GridSheet } from "../grid/grid";
import { fieldRow, VALUE_COLUMN } from "../programme/workbook/identification";
import { identificationOf, organizationOn } from "./choose-identification";
import { groupsOf } from "./sheet-groups";

function identification(organization: string | null): GridSheet {
  const [item] = candidatesIn(organization === null ? "id" : `id@${organization}`);
  if (!item) throw new Error("No sheet « Identification »");
  return item.sheet;
}

describe("the organization that « Identification » names", () => {
  test("is what its field holds, without the spaces around", () => {
    expect(organizationOn(identification(" CHUM "))).toBe("CHUM");
  });

  test("is found wherever the sheet begins", () => {
    expect(organizationOn({ ...identification("CHUM"), origin: { row: 3, column: 2 } })).toBe("CHUM");
  });

  test("is none when the field is blank, holds no text, or is not there", () => {
    const number = identification("CHUM");
    const values = number.values.map((line, row) =>
      row === fieldRow("organization") ? line.map((value, at) => (at === VALUE_COLUMN ? 12 : value)) : line,
    );
    expect([
      organizationOn(identification(null)),
      organizationOn(identification("  ")),
      organizationOn({ ...number, values }),
      organizationOn({ ...number, values: [] }),
    ]).toEqual([null, null, null, null]);
  });
});

/** « Identification » of each plan, in the order in which the plans are found; "?" when it cannot be told. */
function ownersIn(...texts: readonly string[]) {
  const list = candidatesIn(...texts);
  const groups = groupsOf(list, template);
  return groups.map((plan) => {
    const { own, isUnsure } = identificationOf(plan, groups, list, template);
    return own ? `${own.sheet.name}${isUnsure ? "?" : ""}` : isUnsure ? "?" : null;
  });
}

describe("the « Identification » of the only plan", () => {
  const title = "Identification";

  test.each([
    ["none", ["ind", "act"], null],
    ["the only one, whatever its title", ["ind", "act", "!id=Fiche"], "Fiche"],
    ["the one that the user chose", ["id@CHUM", "+id=Fiche@CHUS", "ind", "act"], "Fiche"],
    ["of two that the user chose, unknown", ["+id=Fiche@CHUM", "+id=Notice@CHUS", "ind", "act"], "?"],
    ["of one organization, the preferred one", ["id=Fiche@CHUM", "id@chum ", "ind", "act"], title],
    ["of two, the marked one when the plan is marked", ["!id@CHUM", "id=Fiche@CHUS", "ind", "!act"], "Fiche"],
    ["of two, unknown when only the sheet is marked", ["!id@CHUM", "id=Fiche@CHUS", "!ind", "!act"], "?"],
    ["of two marked ones, unknown by their marks", ["id=Notice@CHUM", "id=Fiche@CHUS", "ind", "act"], "?"],
    [
      "of two that are titled, the one titled as the plan is",
      ["id=Identification (2)@CHUS", "id@CHUM", "ind", "act"],
      title,
    ],
    ["unknown when the other is not titled", ["id=Fiche@CHUS", "id@CHUM", "ind", "act"], "?"],
    [
      "unknown when one of the others is not titled",
      ["id=Fiche@CHUS", "id=Identification (2)@CHUV", "id@CHUM", "ind", "act"],
      "?",
    ],
    ["titled as half of the plan is", ["id=Identification (2)@CHUS", "id@CHUM", "ind", "act=Gestes"], title],
    [
      "unknown when titled as less than half of the plan is",
      ["id=Identification (2)@CHUS", "id@CHUM", "ind", "act=Gestes", "risk=Dangers"],
      "?",
    ],
    ["unknown for a single sheet", ["id=Identification (2)@CHUS", "id@CHUM", "ind"], "?"],
  ])("is %s", (_, texts, expected) => {
    expect(ownersIn(...texts)).toEqual([expected]);
  });
});

describe("the « Identification » of each of two plans", () => {
  const a = ["ind=Indicateurs A", "act=Plan d'action A"];
  const b = ["ind=Indicateurs B", "act=Plan d'action B"];
  const moreOfA = ["risk=Risques A", "chg=Gestion du changement A"];
  const [idA, idB] = ["id=Identification A", "id=Identification B"];

  test.each([
    ["by title and place", [idA, ...a, idB, ...b], ["Identification A", "Identification B"]],
    ["by place alone", ["id=X", ...a, "id=Y", ...b], ["X", "Y"]],
    ["by title alone", [...a, ...b, idB, idA], ["Identification A", "Identification B"]],
    [
      "by the one sheet that follows",
      ["ind=Indicateurs A", "act=Plan d'action A", "ind=Indicateurs B", "id=X", "act=Plan d'action B"],
      [null, "X"],
    ],
    ["the one that is left goes to the plan without", [idA, ...a, ...b, "id=X"], ["Identification A", "X"]],
    ["none is left for the other plan", [idA, ...a, ...b], ["Identification A", null]],
    ["two are left for one plan", [...a, ...b, idA, "id=X", "id=Y"], ["Identification A", "?"]],
    ["one is left for two plans", [...a, ...b, "id=X"], ["?", "?"]],
    [
      "unknown when the two that follow are of two plans",
      ["id=X", "ind=Indicateurs A", "ind=Indicateurs B", "act=Plan d'action A", "act=Plan d'action B"],
      ["?", "?"],
    ],
    ["unknown when title and place say otherwise", [idB, ...a, ...b], ["?", "?"]],
    [
      "the plan of the place, when that of the title has its own",
      [idA, ...a, "id=Identification A@CHUM", ...b],
      ["Identification A", "Identification A"],
    ],
    [
      "the plan of the title, when that of the place has its own",
      [idB, ...a, "id=X", ...moreOfA, ...b],
      ["X", "Identification B"],
    ],
    [
      "the first of two that say the same",
      [idA, ...a, ...b, "id=Identification A@CHUM", "id=Identification A@CHUS"],
      ["Identification A", "?"],
    ],
    [
      "the one that title and place name, before one that its place alone names",
      ["id=X", ...a, idA, ...moreOfA, ...b],
      ["Identification A", "X"],
    ],
    ["what the user chose", [idA, ...a, "+id=X", ...b], ["X", "X"]],
  ])("%s", (_, texts, expected) => {
    expect(ownersIn(...texts)).toEqual(expected);
  });
});

test("without any « Identification » nothing is unsure", () => {
  const list = candidatesIn("ind", "act");
  expect(identificationOf(list, [list], list, template)).toEqual({ own: null, isUnsure: false });
});

test("of three organizations, the mark tells nothing when two sheets have it", () => {
  expect(ownersIn("id@CHUM", "id=X@CHUS", "!id=Y@CHUV", "ind", "act")).toEqual(["?"]);
});

test("one whose title and place name two plans that have theirs is not that of a third one", () => {
  const plan = (word: string) => [`ind=Indicateurs ${word}`, `act=Plan d'action ${word}`];
  const moreOfB = ["risk=Risques B", "chg=Gestion du changement B"];
  expect(
    ownersIn(
      ...["id=Identification A", ...plan("A"), "id=Identification B", ...plan("B")],
      ...["id=Identification A@CHUM", ...moreOfB, ...plan("C")],
    ),
  ).toEqual(["Identification B", "Identification A", "?"]);
});

test("a sheet that is alone is no plan for the others, and one for itself", () => {
  expect(ownersIn("id=X", "ind=A x", "act=A y", "ind=B z", "act=B w", "id=Y", "act=Q")).toEqual([
    "X",
    "Y",
    "Y",
  ]);
});
