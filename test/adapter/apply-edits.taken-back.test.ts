/** Corrections of merged cells, and corrections that are taken back. */
import type { CellEdit } from "../../src/core/programme/finding/fix";
import {
  PERCENT,
  released,
  edit,
  open,
  followUp,
  held,
  applied,
  written,
  failAtSyncs,
  close,
  excel,
} from "./corrections";

jest.setTimeout(60_000);

afterEach(close);

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
