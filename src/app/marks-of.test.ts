import { finding } from "../../test/fakes/plan";
import type { Grid } from "../core/grid/grid";
import { marksOf } from "./marks-of";

const grid: Grid = {
  sheets: [
    {
      name: "Indicateurs",
      visibility: "visible",
      origin: { row: 4, column: 2 },
      values: [["a", { error: "#N/A" }]],
      formats: [["general", "general"]],
      names: [],
    },
  ],
  names: [],
  date1904: false,
  unread: [],
};

it("gives each cell what it holds, wherever the used range starts", () => {
  expect(
    marksOf(
      [
        finding("A", "error", "C5"),
        finding("A", "error", "D5"),
        finding("A", "error", "E9"),
        finding("A", "error", "A1"),
      ],
      grid,
    ).map(({ cell, content }) => [cell.address, content]),
  ).toEqual([
    ["C5", "a"],
    ["D5", { error: "#N/A" }],
    ["E9", null],
    ["A1", null],
  ]);
});

it("marks a cell once, for the first finding, which is the gravest", () => {
  expect(marksOf([finding("A", "error", "C5"), finding("B", "info", "C5")], grid)).toEqual([
    { cell: { sheet: "Indicateurs", address: "C5" }, severity: "error", rule: "A", content: "a" },
  ]);
});

it("does not mark a sheet that was not read", () => {
  expect(marksOf([finding("A", "error", "C5", "Risques")], grid)).toEqual([]);
});

it("throws on what is no address: that is a bug", () => {
  expect(() => marksOf([finding("A", "error", "C5:D6")], grid)).toThrow("not the address of a cell: C5:D6");
});

it("does not mark what the workbook lights by itself, whatever else is found in that cell", () => {
  const findings = [
    finding("A", "error", "C5"),
    finding("B", "warning", "C5"),
    finding("B", "warning", "D5"),
  ];
  const lit = (...cells: readonly string[]) =>
    marksOf(findings, grid, (severity, { address }) => cells.includes(`${severity} ${address}`));
  expect(lit("error C5").map(({ cell }) => cell.address)).toEqual(["D5"]);
  expect(lit("warning C5", "warning D5").map(({ cell, rule }) => [cell.address, rule])).toEqual([
    ["C5", "A"],
  ]);
});
