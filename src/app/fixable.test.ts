import { sheet, wrongScale } from "../../test/fakes/fixable-plan";
import { finding } from "../../test/fakes/plan";
import type { CellEdit, NewContent } from "../core/programme/finding/fix";
import { correctionsOf, previewOf, sameKind, type Fixable } from "./fixable";

const edit = (address: string, after: NewContent): CellEdit => ({
  cell: { sheet, address },
  before: null,
  after,
});

const writing = (first: CellEdit, ...rest: readonly CellEdit[]): Fixable => ({
  ...finding("FDR-01", "error", first.cell.address),
  fix: { certainty: "certain", edits: [first, ...rest] },
});

it("finds those of the same rule and certainty that are not justified", () => {
  const first = wrongScale("B2", 90);
  const same = wrongScale("B3", 80);
  const others: readonly Fixable[] = [
    wrongScale("B4", 1.5),
    { ...wrongScale("B5", 70), justified: { decision: "accepted", reason: "Entendu" } },
    writing(edit("B6", "a")),
  ];
  const bare = finding("VAL-03", "warning", "B7");
  expect(sameKind(first, [first, bare, ...others, same])).toEqual([first, same]);
});

it("writes each cell once, keeps together what shares one, and leaves out what contradicts", () => {
  const [b2, b3, b4, other, b5] = [
    edit("B2", "a"),
    edit("B3", "b"),
    edit("B4", "c"),
    edit("B3", "x"),
    edit("B5", "d"),
  ];
  const findings = [writing(b2, b3), writing({ ...b3 }, b4), writing(other, b5), writing(b5)];
  expect(correctionsOf(findings)).toEqual([[b2, b3, b4], [b5]]);
});

it("tells two formats of the same content apart", () => {
  const findings = [writing(edit("B2", 1)), writing({ ...edit("B2", 1), format: "percent" })];
  expect(correctionsOf(findings)).toEqual([[edit("B2", 1)]]);
});

it("shows what will be written, cell by cell", () => {
  const separated = { ...edit("B4", "x"), before: "x", unmerge: "B4:B5" };
  const kept = writing(edit("B3", "x"), { ...edit("B6", "x"), before: "x" }, separated);
  expect(previewOf([wrongScale("B2", 90), wrongScale("B2", 90), kept])).toEqual([
    {
      cell: { sheet, address: "B2" },
      before: { kind: "number", value: 90 },
      after: { kind: "percent", value: 0.9 },
    },
    { cell: { sheet, address: "B3" }, before: { kind: "blank" }, after: { kind: "text", text: "x" } },
    {
      cell: { sheet, address: "B4" },
      before: { kind: "text", text: "x" },
      after: { kind: "text", text: "x" },
      unmerge: "B4:B5",
    },
  ]);
});
