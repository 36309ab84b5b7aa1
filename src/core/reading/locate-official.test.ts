import { official } from "../../../test/support/ptn-sss";
import { planGrid, template, withHeader, withoutSheet, withSheet } from "../../../test/support/plan-grid";
import { withoutMark, withRows } from "../../../test/support/edited-grid";
import type { Grid } from "../grid/grid";
import { locateOfficial, type OfficialTable } from "./locate-official";

const grid = planGrid();
const inRoadmap = (changed: Grid): OfficialTable | null =>
  locateOfficial(changed, template, official("roadmap"));
const inBenefits = (changed: Grid): OfficialTable | null =>
  locateOfficial(changed, template, official("benefits"));

test("finds a sheet by its mark, whatever its title", () => {
  const renamed = withSheet(grid, "roadmap", (sheet) => ({ ...sheet, name: "FDR" }));
  const found = inRoadmap(renamed);
  expect(found).toMatchObject({ sheet: "FDR", missingColumns: [] });
  expect(found?.rows).toHaveLength(10);
  expect(found?.rows[0]?.cells["target1"]).toEqual({ value: "50%", address: "H5" });
});

test("finds it by its headers without a mark, and not on a sheet that shares a few", () => {
  expect(inRoadmap(withoutMark(grid, "roadmap"))).toMatchObject({
    sheet: "Feuille de route",
    missingColumns: [],
  });
  expect(inBenefits(withoutMark(grid, "benefits"))).toMatchObject({ sheet: "Bénéfices", missingColumns: [] });
  expect(inRoadmap(withoutMark(withoutSheet(grid, "roadmap"), "indicators"))).toBeNull();
  expect(inBenefits(withoutSheet(grid, "benefits"))).toBeNull();
});

test("takes the sheet that has its headers, whatever the mark that some program moved there", () => {
  const benefits = withSheet(grid, "benefits", (sheet) => ({
    ...sheet,
    names: [{ name: "_FDR_FEUILLE", formula: '="ptn-sss|2023.1|report"', visible: false }],
  }));
  expect(inBenefits(benefits)).toMatchObject({ sheet: "Bénéfices", missingColumns: [] });
});

test("reads a heading of years with any sign between them", () => {
  const other = withHeader(grid, "roadmap", "Cible 2024 2025", "CIBLE 2024-2025");
  expect(inRoadmap(other)).toMatchObject({ missingColumns: [] });
});

test("says which columns have no header, down to six tenths of them without a mark", () => {
  const one = withHeader(grid, "roadmap", "OP", "Organismes");
  expect(inRoadmap(one)).toMatchObject({ missingColumns: ["scopeOP"] });
  const unmarked = withoutMark(one, "roadmap");
  const lost = ["MSSS", "RSSS", "Orientation"].reduce(
    (now, header) => withHeader(now, "roadmap", header, null),
    unmarked,
  );
  expect(inRoadmap(lost)).toMatchObject({
    missingColumns: ["orientation", "scopeMSSS", "scopeOP", "scopeRSSS"],
  });
  expect(inRoadmap(withHeader(lost, "roadmap", "Mesure de départ", null))).toBeNull();
});

test("a marked sheet without any header holds nothing", () => {
  const bare = withSheet(grid, "roadmap", (sheet) => ({
    ...sheet,
    values: sheet.values.map((row) => row.map(() => null)),
  }));
  expect(inRoadmap(bare)).toBeNull();
});

test("gives true addresses under rows and columns that were added", () => {
  const moved = withSheet(grid, "roadmap", (sheet) => ({ ...sheet, origin: { row: 2, column: 3 } }));
  expect(inRoadmap(moved)?.rows[0]?.cells["orientation"]?.address).toBe("D7");
  const spaced = withRows(grid, "roadmap", (rows) => {
    const blank = (rows[4] ?? []).map(() => " ");
    return [...rows.slice(0, 4), blank, ...rows.slice(4)];
  });
  expect(
    inRoadmap(spaced)
      ?.rows.map(({ cells }) => cells["orientation"]?.address)
      .slice(0, 2),
  ).toEqual(["A6", "A7"]);
});

test("takes the row with most headers for the header", () => {
  const above = withRows(grid, "roadmap", ([title = [], ...rows]) => [
    ["Objectif", "Indicateur", ...title.slice(2)],
    ...rows,
  ]);
  expect(inRoadmap(above)?.rows).toHaveLength(10);
});

test("takes the sheet in view rather than a copy that was hidden", () => {
  const [official] = grid.sheets.filter(({ name }) => name === "Feuille de route");
  if (!official) throw new Error("No official sheet");
  const copy = { ...official, name: "Copie", visibility: "hidden" as const };
  expect(inRoadmap({ ...grid, sheets: [copy, ...grid.sheets] })?.sheet).toBe("Feuille de route");
  expect(inRoadmap({ ...grid, sheets: [copy] })?.sheet).toBe("Copie");
});
