import type { CellEdit, EditFormat, NewContent } from "../../src/core/programme/finding/fix";
import type { CellValue } from "../../src/core/grid/grid";
import type { SheetSnapshot } from "../../src/sandbox/file/snapshot";
import type { HostOptions } from "../../src/sandbox/host/host";
import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import { unwatched, WorkbookError, type Attempt, type OpenWorkbook } from "../../src/workbook/workbook";
import { openExcel, type TestExcel } from "../setup/office-client";

jest.setTimeout(60_000);

const PERCENT = '0.0"\u00a0"%';

let excel: TestExcel;
afterEach(async () => {
  jest.restoreAllMocks();
  await released();
  excel.dispose();
});

/** Excel.run releases its ranges in a round trip of its own, which nobody waits for. */
const released = (): Promise<unknown> => excel.snapshot();

const edit = (
  address: string,
  before: CellValue,
  after: NewContent,
  format?: EditFormat,
  sheet = "Suivi",
): CellEdit => ({ cell: { sheet, address }, before, after, ...(format && { format }) });

/** A sheet « Suivi » with these contents and formats, by address. */
async function open(
  cells: Readonly<Record<string, readonly [content: unknown, format?: string]>>,
  options: HostOptions = {},
) {
  excel = openExcel(options);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Suivi");
    for (const [address, [content, format]] of Object.entries(cells)) {
      const range = sheet.getRange(address);
      if (format !== undefined) range.numberFormat = [[format]];
      range.values = [[content]];
    }
    await context.sync();
  });
  await released();
  excel.resetCounters();
  return createExcelWorkbook();
}

async function followUp(): Promise<SheetSnapshot> {
  const found = (await excel.snapshot()).sheets.find(({ name }) => name === "Suivi");
  if (!found) throw new Error("No sheet");
  return found;
}

/** Contents, formulas and formats by address, of the cells that hold something. */
async function held(): Promise<Record<string, readonly [unknown, string?]>> {
  const sheet = await followUp();
  return Excel.run(async (context) => {
    const live = context.workbook.worksheets.getItem("Suivi");
    const found = sheet.cells.map(({ row, column }) =>
      live.getCell(row, column).load("address,formulas,numberFormat"),
    );
    await context.sync();
    return Object.fromEntries(
      found.map(({ address, formulas, numberFormat }) => [
        address.replace("Suivi!", ""),
        [formulas[0]?.[0], String(numberFormat[0]?.[0])] as const,
      ]),
    );
  });
}

/** What became of the cells; what was replaced is tried apart. */
async function applied(workbook: OpenWorkbook, corrections: readonly (readonly CellEdit[])[]) {
  const { written: done, left } = await workbook.applyEdits(corrections);
  return { written: done, left };
}

const written = (...addresses: readonly string[]) =>
  addresses.map((address) => ({ sheet: "Suivi", address }));

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

/** Has the host refuse an action of each of these syncs, counted from now. */
function failAtSyncs(actions: Readonly<Record<number, number>>): void {
  const { prototype } = Excel.RequestContext;
  const sync = Reflect.get(prototype, "sync");
  let count = 0;
  jest.spyOn(prototype, "sync").mockImplementation(function (this: Excel.RequestContext, value?: unknown) {
    count += 1;
    const action = actions[count];
    if (action !== undefined) excel.faults.failAtAction(action);
    return sync.call(this, value);
  });
}

describe("an Excel that refuses half-way", () => {
  const contents = {
    A1: [90, "0.0"],
    A2: ["=A1/2", "0%"],
    A3: ["1.1", "@"],
    A4: ["'90"],
    A5: [true],
    A6: ["#N/A"],
    A8: ["fin"],
  } as const;
  const corrections = [
    edit("A1", 90, 0.9, "percent"),
    edit("A2", 45, { formula: "=A1" }),
    edit("A3", "1.1", 1.1),
    edit("A4", "90", 90),
    edit("A5", true, null),
    edit("A6", { error: "#N/A" }, "1.2"),
    edit("A7", null, "nouveau"),
    edit("A8", "fin", "2"),
  ].map((each) => [each]);
  /** Between the writing of A7 and that of A8. */
  const nearTheEnd = 32;

  test("gives the cells back what they held", async () => {
    const workbook = await open(contents);
    const before = await held();
    failAtSyncs({ 2: nearTheEnd });
    await expect(workbook.applyEdits(corrections)).rejects.toMatchObject({
      name: "WorkbookError",
      code: "host",
    });
    expect(await held()).toEqual(before);
    // Written, then given back.
    expect(excel.counters.writes).toBe(2);
    expect((await followUp()).cells.map(({ value }) => value)).toEqual([
      90,
      45,
      "1.1",
      "90",
      true,
      { error: "#N/A" },
      "fin",
    ]);
  });

  test("and says so when it cannot", async () => {
    const workbook = await open(contents);
    failAtSyncs({ 2: nearTheEnd, 3: 0 });
    await expect(workbook.applyEdits(corrections)).rejects.toMatchObject({
      name: "WorkbookError",
      code: "half-done",
    });
    expect(await held()).toMatchObject({ A1: [0.9, PERCENT], A8: ["fin", "General"] });
  });

  test("while it reads has nothing to give back", async () => {
    const workbook = await open(contents);
    failAtSyncs({ 1: 3 });
    await expect(workbook.applyEdits(corrections)).rejects.toMatchObject({ code: "host" });
    expect(excel.counters.writes).toBe(0);
  });
});

test("a workbook open read-only and a cell being edited are said as such, and nothing is written", async () => {
  const workbook = await open({ A1: [90] }, { readOnly: true });
  await expect(workbook.applyEdits([[edit("A1", 90, 0.9)]])).rejects.toMatchObject({ code: "read-only" });
  expect(excel.counters.writes).toBe(0);
});

/** An attempt that tries again once the cell was left. */
const patient = (left: () => Promise<void>): Attempt => ({
  ...unwatched,
  async patiently(step) {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof WorkbookError) || error.code !== "cell-being-edited") throw error;
      await left();
      return step();
    }
  },
});

test("a cell being edited is said at once; nobody waits in order to write over it (K2)", async () => {
  const workbook = await open({ A1: [90] });
  excel.faults.cellEditMode = true;
  await expect(workbook.applyEdits([[edit("A1", 90, 0.9, "percent")]])).rejects.toMatchObject({
    code: "cell-being-edited",
  });
  excel.faults.cellEditMode = false;
  expect(excel.counters.writes).toBe(0);
});

test("what is typed in the cell that is being edited is looked at again before anything is written (K2)", async () => {
  const workbook = await open({ A1: [90], A2: [80] });
  excel.faults.cellEditMode = true;
  const attempt = patient(async () => {
    excel.faults.cellEditMode = false;
    await excel.user.type("Suivi", "A1", "0,42");
  });
  const outcome = await workbook
    .during(attempt)
    .applyEdits([[edit("A1", 90, 0.9, "percent")], [edit("A2", 80, 0.8, "percent")]]);
  expect(outcome).toMatchObject({
    written: written("A2"),
    left: [{ cell: { sheet: "Suivi", address: "A1" }, reason: "changed" }],
  });
  expect(await held()).toMatchObject({ A1: [0.42, "General"], A2: [0.8, PERCENT] });
});

/** Does something just before syncs, by number, counted from now. */
function beforeSyncs(acts: Readonly<Record<number, () => unknown>>): void {
  const { prototype } = Excel.RequestContext;
  const sync = Reflect.get(prototype, "sync");
  let count = 0;
  jest.spyOn(prototype, "sync").mockImplementation(async function (
    this: Excel.RequestContext,
    value?: unknown,
  ) {
    count += 1;
    await acts[count]?.();
    return sync.call(this, value);
  });
}

describe("what is typed between the look and the writing (W2)", () => {
  test("is put back at once, and the correction that it belongs to is taken back whole", async () => {
    const workbook = await open({ A1: [90], A2: [80], B1: [1], B2: ["deux"], C1: ["=A1+1"] });
    beforeSyncs({
      2: async () => {
        await excel.user.type("Suivi", "A1", "0,42");
        await excel.user.type("Suivi", "B2", "=1+1");
      },
    });
    const outcome = await applied(workbook, [
      [edit("A1", 90, 0.9, "percent")],
      [edit("A2", 80, 0.8, "percent")],
      [edit("B1", 1, 0.01, "percent"), edit("B2", "deux", null)],
    ]);
    expect(outcome).toEqual({
      written: written("A2"),
      left: [
        { cell: { sheet: "Suivi", address: "A1" }, reason: "changed" },
        { cell: { sheet: "Suivi", address: "B2" }, reason: "changed" },
      ],
    });
    expect(await held()).toEqual({
      A1: [0.42, "General"],
      A2: [0.8, PERCENT],
      B1: [1, "General"],
      B2: ["=1+1", "General"],
      C1: ["=A1+1", "General"],
    });
  });

  test("a sheet that is renamed in between is left and said; the other corrections are made", async () => {
    const workbook = await open({ A1: [90] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Autre").getRange("A1").values = [[1]];
      await context.sync();
    });
    beforeSyncs({
      2: () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Autre").name = "Autrement";
          await context.sync();
        }),
    });
    const outcome = await applied(workbook, [
      [edit("A1", 90, 0.9, "percent")],
      [edit("A1", 1, 2, "general", "Autre")],
    ]);
    expect(outcome).toEqual({
      written: written("A1"),
      left: [{ cell: { sheet: "Autre", address: "A1" }, reason: "missing" }],
    });
    expect(await held()).toEqual({ A1: [0.9, PERCENT] });
  });

  test("a failure takes back what was written, not what was typed since", async () => {
    const workbook = await open({ A1: [90], A2: [80], A3: [70] });
    beforeSyncs({
      2: () => {
        excel.faults.failAtAction(40);
      },
      3: () => excel.user.type("Suivi", "A1", "en cours"),
    });
    await expect(
      workbook.applyEdits(
        ["A1", "A2", "A3"].map((cell, place) => [edit(cell, 90 - 10 * place, 0.5, "percent")]),
      ),
    ).rejects.toMatchObject({ code: "host", remains: { state: "as-before" } });
    expect(await held()).toMatchObject({
      A1: ["en cours", expect.anything()],
      A2: [80, "General"],
      A3: [70, "General"],
    });
  });
});

test("no correction is no round trip", async () => {
  const workbook = await open({});
  expect(await applied(workbook, [])).toEqual({ written: [], left: [] });
  expect(excel.counters.syncs).toBe(0);
});

describe("merged cells", () => {
  const separate: readonly CellEdit[] = [
    { ...edit("B2", "Former", "Former"), unmerge: "B2:B4" },
    edit("B3", null, "Former"),
    edit("B4", null, "Former"),
  ];

  async function openMerged(content: unknown = "Former") {
    const workbook = await open({ B2: [content], C2: ["fin"] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Suivi").getRange("B2:B4").merge();
      await context.sync();
    });
    await released();
    return workbook;
  }

  const merges = async (): Promise<unknown> => (await followUp()).merges;

  test("are separated, and each gets the answer", async () => {
    const workbook = await openMerged();
    expect(await merges()).toEqual(["B2:B4"]);
    expect(await applied(workbook, [separate])).toEqual({ written: written("B2", "B3", "B4"), left: [] });
    expect(await merges()).toEqual([]);
    const cells = await held();
    expect(["B2", "B3", "B4", "C2"].map((address) => cells[address]?.[0])).toEqual([
      "Former",
      "Former",
      "Former",
      "fin",
    ]);
  });

  test("are merged again when that is taken back", async () => {
    const workbook = await openMerged();
    const before = await held();
    const { replaced } = await workbook.applyEdits([separate]);
    expect(await workbook.putBack(replaced)).toEqual({ back: written("B2", "B3", "B4"), left: [] });
    expect(await held()).toEqual(before);
    expect(await merges()).toEqual(["B2:B4"]);
  });

  test("stay as they are when their answer is another one since", async () => {
    const workbook = await openMerged("Recruter");
    const outcome = await applied(workbook, [separate]);
    expect(outcome).toEqual({ written: [], left: [{ cell: written("B2")[0], reason: "changed" }] });
    expect(await merges()).toEqual(["B2:B4"]);
  });

  test.each([0, 8, 13, 18])(
    "are merged again when Excel refuses half-way, at action %d of the writing",
    async (action) => {
      const workbook = await openMerged();
      const before = await held();
      failAtSyncs({ 2: action });
      await expect(workbook.applyEdits([separate])).rejects.toMatchObject({ code: "host" });
      expect(await held()).toEqual(before);
      expect(await merges()).toEqual(["B2:B4"]);
    },
  );
});

describe("what a correction replaced", () => {
  const corrections: readonly (readonly CellEdit[])[] = [
    [edit("A1", 90, 0.9, "percent")],
    [edit("A2", "90", 0.9, "percent")],
    [edit("A3", "'=1", null)],
    [edit("A4", true, "Oui")],
    [edit("A5", 12, { formula: "=6*2" }, "general")],
    // Two cells that belong together.
    [edit("B1", 40, null), edit("B2", null, 40)],
  ];

  async function corrected() {
    const workbook = await open({
      ...{ A1: [90], A2: ["90", "@"], A3: ["''=1"], A4: [true], A5: [12, "0.00"], B1: [40] },
      B2: [""],
    });
    const before = await held();
    const { replaced, left } = await workbook.applyEdits(corrections);
    expect(left).toEqual([]);
    expect(replaced.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 2]);
    return { workbook, before, replaced, after: await held() };
  }

  test("comes back exactly: contents, formulas and formats; and once more, nothing changes", async () => {
    const { workbook, before, replaced } = await corrected();
    const back = written("A1", "A2", "A3", "A4", "A5", "B1", "B2");
    expect(await workbook.putBack(replaced)).toEqual({ back, left: [] });
    expect(await held()).toEqual(before);
    expect(await workbook.putBack(replaced)).toEqual({ back, left: [] });
    expect(await held()).toEqual(before);
  });

  test("stays corrected where somebody typed since, with the cells that belong to it, and where it is protected or gone", async () => {
    const { workbook, replaced, after } = await corrected();
    await excel.user.type("Suivi", "A1", "80");
    await excel.user.type("Suivi", "B2", "41");
    const outcome = await workbook.putBack(replaced);
    expect(outcome).toEqual({
      back: written("A2", "A3", "A4", "A5"),
      left: written("A1", "B1", "B2").map((cell) => ({ cell, reason: "changed" })),
    });
    expect(await held()).toMatchObject({ A1: [0.8, PERCENT], A2: ["90", "@"], B2: [41, "General"] });
    expect(after["B1"]).toEqual((await held())["B1"]);
    await excel.user.protectSheet("Suivi", true);
    expect((await workbook.putBack(replaced.slice(1, 2))).left).toEqual([
      { cell: written("A2")[0], reason: "protected" },
    ]);
    await excel.user.renameSheet("Suivi", "Ailleurs");
    expect((await workbook.putBack(replaced.slice(1, 2))).left).toEqual([
      { cell: written("A2")[0], reason: "missing" },
    ]);
  });

  test("keeps a format that the user gave since", async () => {
    const { workbook, replaced } = await corrected();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Suivi").getRange("A1").numberFormat = [["0.000"]];
      await context.sync();
    });
    await workbook.putBack(replaced);
    expect((await held())["A1"]).toEqual([90, "0.000"]);
  });

  test("is not taken back on another row that came in its place", async () => {
    const workbook = await open({ A1: ["un"], B1: [90], A2: ["deux"], B2: [90] });
    const beside = [{ address: "A1", value: "un" }];
    const { replaced } = await workbook.applyEdits([
      [{ ...edit("B1", 90, 0.9), beside }],
      [edit("B2", 90, 0.9)],
    ]);
    await excel.user.deleteRows("Suivi", 1);
    expect(await workbook.putBack(replaced.slice(0, 1))).toEqual({
      back: [],
      left: [{ cell: written("B1")[0], reason: "changed" }],
    });
    expect((await held())["B1"]?.[0]).toBe(0.9);
  });

  test("typed while it is taken back: that stays, and so does the rest of its correction", async () => {
    const { workbook, replaced } = await corrected();
    // 1 looks, 2 writes.
    excel.faults.direct(async (number) => {
      if (number === 2) await excel.user.type("Suivi", "B2", "41");
      return undefined;
    });
    const { left } = await workbook.putBack(replaced);
    excel.faults.direct(null);
    expect(left).toEqual(written("B1", "B2").map((cell) => ({ cell, reason: "changed" })));
    expect(await held()).toMatchObject({ A1: [90, "General"], B2: [41, "General"] });
    expect((await held())["B1"]?.[0] ?? "").toBe("");
  });
});
