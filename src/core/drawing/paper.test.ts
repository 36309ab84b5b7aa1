import type { DrawnColumn } from "../programme/workbook/drawing";
import { printedPoints } from "./paper";
import { sheet } from "./sheet";

/** A sheet of so many columns of a width, the first ones frozen. */
const wide = (count: number, width: number, labels: number, hidden: readonly string[] = []) =>
  sheet({
    role: "wide",
    title: "Wide",
    columns: Array.from({ length: count }, (_, place): DrawnColumn => {
      const column = String.fromCharCode(65 + place);
      return { column, width, ...(hidden.includes(column) ? { hidden: true } : {}) };
    }),
    freeze: { rows: 4, columns: labels },
    page: { printArea: `A1:${String.fromCharCode(64 + count)}20`, footerLeft: "", footerRight: "" },
  });

// A column of 25 characters is 135 points: 180 pixels at 96 an inch.
it.each([
  ["as it is", 5, {}, 11],
  ["smaller on one page of letter", 7, {}, 8.03],
  ["on legal", 10, { paper: "Legal" }, 7.37],
  ["on two pages of legal", 18, { paper: "Legal", pagesWide: 2, titleColumns: "$A:$B" }, 7.37],
  ["on two pages of tabloid", 22, { paper: "Tabloid", pagesWide: 2, titleColumns: "$A:$B" }, 7.59],
  ["on three pages of legal", 26, { paper: "Legal", pagesWide: 3, titleColumns: "$A:$B" }, 7.37],
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
  const drawn = wide(5, 25, 2);
  const styles = [
    { range: "A1", style: { size: 8 } },
    { range: "A2", style: { size: 16 } },
  ];
  expect(drawn.page && printedPoints({ ...drawn, styles }, drawn.page)).toBeCloseTo(8, 2);
});
