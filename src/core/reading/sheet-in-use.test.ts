import { writtenFormula, WRITTEN_NAME } from "../grid/written";
import type { GridSheet } from "../grid/grid";
import { sheetInUse } from "./sheet-in-use";

const TITLE = "Rapport de validation";

function sheet(
  name: string,
  { attempt, isHidden = false }: { attempt?: string; isHidden?: boolean } = {},
): GridSheet {
  const names = attempt ? [{ name: WRITTEN_NAME, formula: writtenFormula(attempt), visible: false }] : [];
  return {
    ...{ name, names, origin: { row: 0, column: 0 }, values: [], formats: [] },
    visibility: isHidden ? "hidden" : "visible",
  };
}

const used = (sheets: readonly GridSheet[], ...telling: readonly string[]): string | null =>
  sheetInUse(
    sheets,
    TITLE,
    telling.map((name) => () => sheets.find((item) => item.name === name) ?? null),
  )?.name ?? null;

test("none, or the only one", () => {
  expect(used([])).toBeNull();
  expect(used([sheet("A")])).toBe("A");
});

test("the one that was written last, whatever else tells", () => {
  const old = sheet(TITLE, { attempt: "mx2dhgqj-a" });
  expect(used([old, sheet("B", { attempt: "mx2dhgqk-a", isHidden: true })], TITLE)).toBe("B");
  expect(used([sheet("B"), old, sheet("C")])).toBe(TITLE);
});

test.each([
  ["the template's title", [sheet("Archive"), sheet(TITLE)], TITLE],
  [
    "the title of which the others are copies",
    [sheet("Suivi (3)"), sheet("Suivi"), sheet("Suivi (2)")],
    "Suivi",
  ],
  ["the only one in view", [sheet("A", { isHidden: true }), sheet("B")], "B"],
] as const)("%s tells", (_, sheets, name) => {
  expect(used(sheets)).toBe(name);
});

test("without anything else to tell, the sheet itself does", () => {
  expect(sheetInUse([sheet("A"), sheet(TITLE)], TITLE)?.name).toBe(TITLE);
  expect(sheetInUse([sheet("A"), sheet("B")], TITLE)).toBeNull();
});

test("nothing tells, or two things tell different sheets", () => {
  expect(used([sheet("A"), sheet("B")])).toBeNull();
  expect(used([sheet("A"), sheet("B")], "A")).toBe("A");
  expect(used([sheet("A"), sheet(TITLE)], "A")).toBeNull();
  expect(used([sheet("A"), sheet(TITLE, { isHidden: true })])).toBeNull();
  expect(used([sheet(TITLE), sheet(`${TITLE} `)])).toBeNull();
  expect(used([sheet("Suivi"), sheet("Suivi (2) bis")])).toBeNull();
  expect(used([sheet("Suivi"), sheet("Suivi (deux)")])).toBeNull();
});
