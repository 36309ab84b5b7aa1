/** Corrections while Excel refuses, or while somebody types. */
import { unwatched, WorkbookError, type Attempt } from "../../src/workbook/workbook";
import {
  PERCENT,
  edit,
  open,
  followUp,
  held,
  applied,
  written,
  failAtSyncs,
  beforeSyncs,
  close,
  excel,
} from "./corrections";

jest.setTimeout(60_000);

afterEach(close);

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
