import { FakeWorkbook } from "../../test/fakes/fake-workbook";
import { createManualClock } from "../../test/fakes/manual-clock";
import { drawReport, drawTemplate, finding, validationWith } from "../../test/fakes/plan";
import type { HiddenPart } from "../core/validation/hidden-parts";
import { WorkbookError } from "../workbook/workbook";
import { createApp } from "./app";

const hidden: readonly HiddenPart[] = [
  { sheet: "Risques", part: "sheet", by: "hand", range: null, cells: 1 },
  { sheet: "Indicateurs", part: "rows", by: "filter", range: "6:8", cells: 2 },
  { sheet: "Indicateurs", part: "columns", by: "hand", range: "K:M", cells: 1 },
];

/** Columns K to T fold together. */
const views = {
  reference: () => {
    throw new Error("not asked for");
  },
  progress: () => {
    throw new Error("not asked for");
  },
  relativeReading: () => null,
  years: () => [
    { sheet: "Risques", year: "2023-2024", first: 0, last: 30, firstRow: 4 },
    { sheet: "Indicateurs", year: "2024-2025", first: 10, last: 19, firstRow: 4 },
  ],
};

async function started() {
  const workbook = new FakeWorkbook().addSheet("Indicateurs").addSheet("Risques");
  const validation = { ...validationWith([finding("MES-01", "error", "C2")]), hidden };
  const app = createApp({
    workbook,
    validate: () => ({ status: "validated", validation }),
    drawTemplate,
    drawReport,
    clock: createManualClock(new Date(2025, 3, 2, 14, 5)),
    views,
  });
  await app.run({ kind: "start" });
  workbook.hides = ({ sheet, address }) => {
    if (sheet === "Risques") return "sheet";
    if (address === "N5") return "columns";
    return ["C6", "C8", "D20"].includes(address) ? "rows" : null;
  };
  return { app, workbook };
}

test.each([
  ["Risques", "B2", "sheet", "hand"],
  ["Indicateurs", "C6", "rows", "filter"],
  ["Indicateurs", "C8", "rows", "filter"],
  // Hidden since the last reading.
  ["Indicateurs", "D20", "rows", "hand"],
] as const)("offers to show %s!%s, and shows it when asked", async (sheet, address, part, by) => {
  const { app, workbook } = await started();
  const cell = { sheet, address };
  await app.run({ kind: "go-to", cell });
  expect(workbook.selected).toBeNull();
  expect(app.session.get()).toMatchObject({ notice: { kind: "hidden-cell", cell, part, by } });
  await app.run({ kind: "go-to", cell, reveal: true });
  expect(workbook.selected).toEqual(cell);
});

test.each(["C5", "C9", "K5"])(
  "goes straight to %s: it shows, or its column only has to unfold",
  async (address) => {
    const { app, workbook } = await started();
    await app.run({ kind: "go-to", cell: { sheet: "Indicateurs", address } });
    expect(workbook.selected).toEqual({ sheet: "Indicateurs", address });
    expect(app.session.get()).toMatchObject({ notice: null });
  },
);

test("goes straight to a cell that people show again since the last reading", async () => {
  const { app, workbook } = await started();
  workbook.hides = () => null;
  await app.run({ kind: "go-to", cell: { sheet: "Risques", address: "B2" } });
  expect(workbook.selected).toEqual({ sheet: "Risques", address: "B2" });
  expect(app.session.get()).toMatchObject({ notice: null });
});

test.each([
  ["J5", undefined],
  ["K5", "K:T"],
  ["T5", "K:T"],
  ["U5", undefined],
])("%s comes into view with the columns that fold with its own: %s", async (address, band) => {
  const { app, workbook } = await started();
  await app.run({ kind: "go-to", cell: { sheet: "Indicateurs", address } });
  expect(workbook.went).toEqual({ id: undefined, reveal: false, unfolds: true, band });
});

test("unfolds a year at once where Ctrl+Z follows, and asks first where it does not, saying what it costs", async () => {
  const { app, workbook } = await started();
  const cell = { sheet: "Indicateurs", address: "N5" };
  workbook.isUndoable = false;
  await app.run({ kind: "go-to", cell });
  expect(workbook.selected).toBeNull();
  expect(app.session.get()).toMatchObject({
    notice: { kind: "hidden-cell", cell, part: "columns", by: "hand", costsUndo: true },
  });
  await app.run({ kind: "go-to", cell, reveal: true });
  expect([workbook.selected, workbook.went]).toEqual([
    cell,
    { id: undefined, reveal: true, unfolds: false, band: "K:T" },
  ]);
  workbook.select("Risques", "A1");
  workbook.isUndoable = true;
  await app.run({ kind: "go-to", cell });
  expect(workbook.selected).toEqual(cell);
});

test("a row that is shown where Ctrl+Z follows costs nothing", async () => {
  const { app, workbook } = await started();
  const cell = { sheet: "Indicateurs", address: "C6" };
  await app.run({ kind: "go-to", cell });
  expect(app.session.get()).toMatchObject({ notice: { kind: "hidden-cell" } });
  expect(app.session.get()).not.toHaveProperty("notice.costsUndo");
  workbook.isUndoable = false;
  await app.run({ kind: "go-to", cell });
  expect(app.session.get()).toMatchObject({ notice: { kind: "hidden-cell", costsUndo: true } });
});

test.each([
  [{ sheet: "Indicateurs", address: "C8" }, "K8"],
  [{ sheet: "Indicateurs", address: "C2" }, "K5"],
  [{ sheet: "Risques", address: "C8" }, "K5"],
])("a year comes into view from %j at %s, where the others fold", async (from, address) => {
  const { app, workbook } = await started();
  workbook.select(from.sheet, from.address);
  await app.run({ kind: "show-year", year: "2024-2025" });
  expect(workbook.folds?.map(({ columns, isShown }) => [columns, isShown])).toEqual([
    ["A:AE", false],
    ["K:T", true],
  ]);
  expect(workbook.selected).toEqual({ sheet: "Indicateurs", address });
  expect(app.session.get()).toMatchObject({
    status: "ready",
    notice: { kind: "year-shown", year: "2024-2025", isFound: true },
  });
});

test("a year that the workbook does not have folds nothing, and it is said", async () => {
  const { app, workbook } = await started();
  await app.run({ kind: "show-year", year: "2026-2027" });
  expect(workbook.folds).toBeNull();
  expect(app.session.get()).toMatchObject({
    notice: { kind: "year-shown", year: "2026-2027", isFound: false },
  });
});

test("what fails once the years are folded says that they are", async () => {
  const { app, workbook } = await started();
  workbook.break("goTo", { error: new WorkbookError("host", "") });
  await app.run({ kind: "show-year", year: "2024-2025" });
  expect(app.session.get()).toMatchObject({
    status: "failed",
    task: { kind: "show-year", year: "2024-2025" },
    remains: { state: "done" },
  });
});
