import type { DrawnChart, DrawnColumn } from "../programme/workbook/drawing";
import { printedPoints } from "./paper";
import { sheet } from "./sheet";

/** A sheet of so many columns of a width, the first ones frozen. */
const wide = (
  count: number,
  width: number,
  labels: number,
  hidden: readonly string[] = [],
  charts: readonly DrawnChart[] = [],
) =>
  sheet({
    charts,
    role: "wide",
    title: "Wide",
    columns: Array.from({ length: count }, (_, place): DrawnColumn => {
      const column = String.fromCharCode(65 + place);
      return { column, width, ...(hidden.includes(column) ? { hidden: true } : {}) };
    }),
    freeze: { rows: 4, columns: labels },
    page: { printArea: `A1:${String.fromCharCode(64 + count)}20`, footerLeft: "", footerRight: "" },
  });

// A column of 25 characters is 143 points.
it.each([
  ["as it is", 4, {}, 11],
  ["smaller on one page of letter", 7, {}, 7.48],
  ["on legal", 9, { paper: "Legal" }, 7.7],
  ["on two pages of legal", 16, { paper: "Legal", pagesWide: 2, titleColumns: "$A:$B" }, 7.7],
  ["on two pages of tabloid", 22, { paper: "Tabloid", pagesWide: 2, titleColumns: "$A:$B" }, 7.15],
  ["on three pages of legal", 23, { paper: "Legal", pagesWide: 3, titleColumns: "$A:$B" }, 7.7],
])("is printed %s", (_said, count, layout, points) => {
  const drawn = wide(count, 25, 2);
  const { printArea, footerLeft, footerRight, ...rest } = drawn.page ?? {};
  expect([printArea, footerLeft, footerRight]).toEqual([`A1:${String.fromCharCode(64 + count)}20`, "", ""]);
  expect(rest).toEqual(layout);
  expect(drawn.page && printedPoints(drawn, drawn.page)).toBeCloseTo(points, 2);
});

it("leaves hidden columns out", () => {
  const hidden = ["C", "D", "E", "F", "G"];
  expect(wide(10, 25, 2, hidden).page).toEqual({ printArea: "A1:J20", footerLeft: "", footerRight: "" });
});

it("counts the smallest text of the sheet", () => {
  const drawn = wide(4, 25, 2);
  const styles = [
    { range: "A1", style: { size: 8 } },
    { range: "A2", style: { size: 16 } },
  ];
  expect(drawn.page && printedPoints({ ...drawn, styles }, drawn.page)).toBeCloseTo(8, 2);
});

it("keeps on one page what has no columns to repeat", () => {
  const layoutOf = (count: number) => {
    const { paper, pagesWide, titleColumns } = wide(count, 25, 0).page ?? {};
    return [paper, pagesWide, titleColumns];
  };
  expect(layoutOf(7)).toEqual([undefined, undefined, undefined]);
  expect(layoutOf(9)).toEqual(["Legal", undefined, undefined]);
  expect(layoutOf(12)).toEqual(["Tabloid", undefined, undefined]);
  expect(layoutOf(16)).toEqual(["Tabloid", undefined, undefined]);
});

it("keeps a chart whole, its labels being smaller than what cells say", () => {
  const chart: DrawnChart = {
    ...{ type: "ColumnClustered", source: "A1:B2", title: "", alternativeText: "", place: "A5:C9" },
  };
  const drawn = wide(7, 25, 2, [], [chart]);
  expect(drawn.page?.paper).toBe("Legal");
  expect(drawn.page && printedPoints(drawn, drawn.page)).toBeCloseTo(8.1, 2);
  expect(wide(16, 25, 2, [], [chart]).page).not.toHaveProperty("pagesWide");
});
