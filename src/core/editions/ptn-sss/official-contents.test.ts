/** What each official cell lets people write instead of its wording: a corrected misprint, another section's wording. */
import { official } from "../../../../test/support/ptn-sss";
import { template } from "../../../../test/support/plan-grid";
import { compareOfficial } from "../../programme/official/compare";
import type { OfficialContent } from "../../programme/official/content";

const { roadmap } = template;

/** How a text compares with the cell of a row. */
function likeness({ columns, rows }: OfficialContent, row: string, column: string, text: string) {
  const kind = columns.find(({ id }) => id === column)?.kind;
  const cell = rows.find(({ id }) => id === row)?.cells[column];
  if (!kind || !cell) throw new Error(`No ${column} in ${row}`);
  return compareOfficial(kind, text, cell);
}

test("a misprint of an indicator may be corrected, in both sheets that show it", () => {
  const misprinted = roadmap.indicators.filter(({ corrected }) => corrected !== undefined);
  expect(misprinted.map(({ id }) => id)).toEqual(["2.1"]);
  for (const { id, corrected = "" } of misprinted) {
    expect(likeness(official("indicators"), id, "indicator", corrected)).toBe("variant");
    expect(likeness(official("roadmap"), id, "indicator", `${id} ${corrected}`)).toBe("variant");
    expect(likeness(official("roadmap"), id, "indicator", `${id} ${corrected} et plus`)).toBe("changed");
  }
});

test("misprints of levers and success conditions may be corrected", () => {
  const levers = roadmap.levers.filter(({ corrected }) => corrected !== undefined);
  const conditions = roadmap.successConditions.filter(({ corrected }) => corrected !== undefined);
  expect([levers.length, conditions.length]).toEqual([1, 4]);
  for (const { id, corrected = "" } of conditions)
    expect(likeness(official("change"), id, "condition", corrected)).toBe("variant");
  for (const lever of levers)
    for (const { id } of roadmap.successConditions.filter((condition) => condition.lever === lever.id))
      expect(likeness(official("change"), id, "lever", lever.corrected ?? "")).toBe("variant");
});

test("the wordings that other sections of the plan give to an orientation or an objective are known", () => {
  const [orientations, objectives] = [roadmap.orientations, roadmap.objectives].map((items) =>
    (items as readonly { readonly id: string; readonly variants: readonly string[] }[]).filter(
      ({ variants }) => variants.length > 0,
    ),
  );
  expect([orientations?.length, objectives?.length].every((count) => count !== undefined && count > 0)).toBe(
    true,
  );
  for (const { id, variants } of orientations ?? [])
    for (const { id: row } of roadmap.indicators.filter(({ orientation }) => orientation === id))
      for (const text of variants)
        expect(likeness(official("roadmap"), row, "orientation", text)).toBe("variant");
  for (const { id, variants } of objectives ?? []) {
    for (const text of variants) {
      for (const { id: row } of roadmap.indicators.filter(({ objective }) => objective === id)) {
        expect(likeness(official("roadmap"), row, "objective", text)).toBe("variant");
        expect(likeness(official("indicators"), row, "objective", text)).toBe("variant");
      }
      if (roadmap.benefits.some(({ objective }) => objective === id))
        expect(likeness(official("benefits"), id, "objective", `${id} ${text}`)).toBe("variant");
    }
  }
});

test("each column is compared as what it is", () => {
  const kinds = ({ columns }: OfficialContent) => columns.map(({ id, kind }) => `${id} ${kind}`);
  expect(kinds(official("roadmap"))).toEqual([
    ...["orientation wording", "objective wording", "indicator wording"],
    ...["scopeMSSS scope", "scopeOP scope", "scopeRSSS scope", "baseline wording"],
    ...["target1 target", "target2 target", "target3 target", "target4 target"],
  ]);
  expect(kinds(official("benefits"))).toEqual(["objective wording", "services wording", "financial wording"]);
  expect(kinds(official("indicators"))).toEqual([
    ...["number number", "indicator wording", "objective wording"],
    ...["target1 target", "target2 target", "target3 target", "target4 target"],
  ]);
  expect(kinds(official("risks"))).toEqual([
    "number number",
    "type wording",
    "risk wording",
    "measures wording",
  ]);
  expect(kinds(official("change"))).toEqual(["number number", "lever wording", "condition wording"]);
  expect(kinds(official("workforce"))).toEqual(["number number", "action wording"]);
});
