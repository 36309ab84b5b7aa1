import { PERCENT, released, edit, open, followUp, held, applied, written, close, excel } from "./corrections";

jest.setTimeout(60_000);

afterEach(close);

test("a percentage, a date and a plain number get the format they ask for, only when theirs is of another kind", async () => {
  const workbook = await open({
    A1: [90],
    A2: [90, "0.00%"],
    B1: ["2025-03-31", "@"],
    B2: [1, "dd/mm/yyyy"],
    C1: ["4", "@"],
    C2: [4, "0"],
    C3: ["5", "@"],
  });
  const outcome = await applied(workbook, [
    [edit("A1", 90, 0.9, "percent")],
    [edit("A2", 90, 0.9, "percent")],
    [edit("B1", "2025-03-31", 45747, "date")],
    [edit("B2", 1, 45747, "date")],
    [edit("C1", "4", 4, "general")],
    [edit("C2", 4, 5, "general")],
    [edit("C3", "5", 5)],
  ]);
  expect(outcome).toEqual({ written: written("A1", "A2", "B1", "B2", "C1", "C2", "C3"), left: [] });
  expect(await held()).toEqual({
    A1: [0.9, PERCENT],
    A2: [0.9, "0.00%"],
    B1: [45747, "yyyy-mm-dd"],
    B2: [45747, "dd/mm/yyyy"],
    C1: [4, "General"],
    C2: [5, "0"],
    C3: [5, "General"],
  });
});

test("text stays text: formatted as such only when it reads as something else", async () => {
  const workbook = await open({ A1: [1.1], A2: [0.4, PERCENT], A3: ["x"], A4: ["y"], A5: ["z"], A6: ["w"] });
  await applied(workbook, [
    [edit("A1", 1.1, "1.1")],
    [edit("A2", 0.4, "Sans objet")],
    [edit("A3", "x", "=HYPERLINK(1)")],
    [edit("A4", "y", "-----")],
    [edit("A5", "z", "'abc")],
    [edit("A6", "w", "Texte", "text")],
  ]);
  expect(await held()).toEqual({
    A1: ["1.1", "@"],
    A2: ["Sans objet", PERCENT],
    A3: ["=HYPERLINK(1)", "@"],
    A4: ["-----", "@"],
    A5: ["'abc", "@"],
    A6: ["Texte", "@"],
  });
  const sheet = await followUp();
  expect(sheet.cells.map(({ value, formula }) => [value, formula])).toEqual(
    ["1.1", "Sans objet", "=HYPERLINK(1)", "-----", "'abc", "Texte"].map((value) => [value, undefined]),
  );
});

test("nothing clears the content and leaves the format; a formula is calculated, even in a cell of text", async () => {
  const workbook = await open({ A1: [0.4, PERCENT], B1: ["bientôt", "@"], C1: [2], D1: ["=C1"] });
  const outcome = await applied(workbook, [
    [edit("A1", 0.4, null)],
    [edit("B1", "bientôt", { formula: "=C1*2" })],
    [edit("D1", 2, { formula: "=C1*3" })],
  ]);
  expect(outcome.written).toEqual(written("A1", "B1", "D1"));
  const sheet = await followUp();
  expect(sheet.cells.map(({ value, formula }) => [value, formula])).toEqual([
    [null, undefined],
    [4, "=C1*2"],
    [2, undefined],
    [6, "=C1*3"],
  ]);
  expect(await held()).toMatchObject({ A1: ["", PERCENT], B1: ["=C1*2", "General"] });
});

test("what changed, what is a formula, what is protected and what is gone is left alone and listed", async () => {
  const workbook = await open({ A1: [90], A2: ["90", "@"], A3: ["=45*2"], A4: ["=NA()"], B1: [90], B2: [1] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Officielle");
    sheet.getRange("A1").values = [[90]];
    sheet.protection.protect();
    await context.sync();
  });
  const outcome = await applied(workbook, [
    [edit("A1", 80, 0.8, "percent")],
    [edit("A2", 90, 0.9, "percent")],
    [edit("A3", 90, 0.9, "percent")],
    [edit("A4", { error: "#N/A" }, null)],
    [edit("A1", 90, 0.9, "percent", "Officielle")],
    [edit("A1", 90, 0.9, "percent", "Partie")],
    // Two cells that belong together: one of them changed.
    [edit("B1", 90, null), edit("B2", 2, 90)],
  ]);
  expect(outcome).toEqual({
    written: [],
    left: [
      { cell: { sheet: "Suivi", address: "A1" }, reason: "changed" },
      { cell: { sheet: "Suivi", address: "A2" }, reason: "changed" },
      { cell: { sheet: "Suivi", address: "A3" }, reason: "formula" },
      { cell: { sheet: "Suivi", address: "A4" }, reason: "formula" },
      { cell: { sheet: "Officielle", address: "A1" }, reason: "protected" },
      { cell: { sheet: "Partie", address: "A1" }, reason: "missing" },
      { cell: { sheet: "Suivi", address: "B2" }, reason: "changed" },
    ],
  });
  expect(await held()).toMatchObject({ A1: [90, "General"], A3: ["=45*2", "General"], B1: [90, "General"] });
});

test("errors and truth values are compared as they are", async () => {
  const workbook = await open({ A1: ["#N/A"], A2: ["#N/A"], A3: [true], A4: [""] });
  const outcome = await applied(workbook, [
    [edit("A1", { error: "#N/A" }, null)],
    [edit("A2", { error: "#REF!" }, null)],
    [edit("A3", true, "Oui")],
    [edit("A4", null, "Oui")],
  ]);
  expect(outcome.written).toEqual(written("A1", "A3", "A4"));
  expect(outcome.left).toEqual([{ cell: { sheet: "Suivi", address: "A2" }, reason: "changed" }]);
});

test("one reading and one writing, whatever the number of cells, and one step of Ctrl+Z", async () => {
  const cells = Array.from({ length: 300 }, (_, index) => `A${index + 1}`);
  const workbook = await open(Object.fromEntries(cells.map((cell) => [cell, [90] as const])), {
    excelApi: "1.19",
  });
  const steps = excel.user.undoSteps();
  await applied(
    workbook,
    cells.map((cell) => [edit(cell, 90, 0.9, "percent")]),
  );
  await released();
  expect(excel.counters).toMatchObject({ syncs: 3, writes: 1 });
  expect(excel.user.undoSteps()).toBe(steps + 1);
  await excel.user.undo();
  expect(await held()).toEqual(Object.fromEntries(cells.map((cell) => [cell, [90, "General"]])));
});

/** Texts of 5 MB in all: more than one request takes. */
const long = Array.from({ length: 160 }, (_, index) => `${index} ${"x".repeat(32_000)}`);

test.each([
  ["1.20", 1],
  ["1.19", 11],
])(
  "long texts go in several requests: Ctrl+Z of ExcelApi %s takes them back in %d",
  async (excelApi, most) => {
    const workbook = await open({}, { excelApi });
    const steps = excel.user.undoSteps();
    const outcome = await applied(
      workbook,
      long.map((text, row) => [edit(`A${row + 1}`, null, text)]),
    );
    expect(outcome.written).toHaveLength(160);
    expect(excel.user.undoSteps()).toBe(steps + most);
    const { cells } = await followUp();
    expect(cells.map(({ value }) => value)).toEqual(long);
  },
);

test("a workbook open read-only and a cell being edited are said as such, and nothing is written", async () => {
  const workbook = await open({ A1: [90] }, { readOnly: true });
  await expect(workbook.applyEdits([[edit("A1", 90, 0.9)]])).rejects.toMatchObject({ code: "read-only" });
  expect(excel.counters.writes).toBe(0);
});

test("no correction is no round trip", async () => {
  const workbook = await open({});
  expect(await applied(workbook, [])).toEqual({ written: [], left: [] });
  expect(excel.counters.syncs).toBe(0);
});
