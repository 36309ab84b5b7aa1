/** What was seen to go wrong at the border with Excel while a template is inserted, one test each, by the row of the list of faults. */
import type { Session } from "../../src/app/session";
import { INCOMPLETE_NAME } from "../../src/core/programme/workbook/incomplete";
import { MARK_NAME } from "../../src/core/programme/workbook/mark";
import type { WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import { choice } from "../fakes/plan";
import { linesOf } from "./contents";
import { openWorld } from "./world";
import { addsSheet, at, direct, enter, leave, now, opened, titles, unfinished, world } from "./played-rows";

jest.setTimeout(120_000);

afterEach(leave);

/** Round trips of an insertion: 1 reads, 2 looks, 3 creates, one a sheet (4), 8 shows, 9 completes. */
const CREATION = 3;
const LAST = 9;

describe("insertion", () => {
  test("B1: a sheet that somebody adds under a title of ours is kept, whatever becomes of the insertion", async () => {
    await opened("insert");
    direct({ [CREATION]: addsSheet("Indicateurs") });
    const session = await world.run({ kind: "insert", choice });
    expect(session).toMatchObject({
      status: "ready",
      notice: { kind: "inserted", renamed: ["Indicateurs (2)"] },
    });
    expect(await at("Indicateurs", "A1")).toBe("à la collègue");
    expect(unfinished(await now())).toEqual([]);
    expect(titles(await now()).filter((title) => title.startsWith("Lisez-moi"))).toEqual(["Lisez-moi"]);
  });

  test("B1: so is a defined name, and a table gives way", async () => {
    await opened("insert");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Notes");
      sheet.tables.add("D1:E2", true).name = "PTN_Indicateurs";
      await context.sync();
    });
    direct({
      [CREATION]: () =>
        Excel.run(async (context) => {
          context.workbook.names.add("PTN_Categorie", '="à la collègue"');
          await context.sync();
        }),
    });
    const session = await world.run({ kind: "insert", choice });
    expect(session).toMatchObject({ status: "ready", notice: { kind: "inserted" } });
    const { names, sheets } = await now();
    expect(names.find(({ name }) => name === "PTN_Categorie")?.formula).toBe('="à la collègue"');
    expect(sheets.flatMap(({ tables }) => tables.map(({ name }) => name)).sort()).toEqual([
      "MesNotes",
      "PTN2_Indicateurs",
      "PTN_Indicateurs",
    ]);
  });

  test("F1a: what never came to its end is told and can be removed; a second insertion does not double it", async () => {
    await opened("insert");
    const before = await now();
    direct({ [CREATION + 1]: "never-answers" });
    expect(await world.run({ kind: "insert", choice })).toMatchObject({
      status: "failed",
      code: "no-answer",
      remains: { state: "unknown" },
    });
    world.excel.faults.direct(null);
    expect(unfinished(await now())).toHaveLength(4);
    expect(await world.run({ kind: "start" })).toMatchObject({
      status: "no-template",
      incomplete: [
        { sheet: "Lisez-moi", part: "template" },
        { sheet: "Identification", part: "template" },
        { sheet: "Indicateurs", part: "template" },
        { sheet: "_reference", part: "template" },
      ],
    });
    expect(await world.run({ kind: "insert", choice })).toMatchObject({
      status: "ready",
      notice: { renamed: [] },
    });
    expect(titles(await now())).toEqual([
      ...titles(before),
      "Lisez-moi",
      "Identification",
      "Indicateurs",
      "_reference",
    ]);
  });

  test("F1b: a half-drawn template is no plan; removing it leaves the workbook as it was", async () => {
    await opened("insert");
    const before = await now();
    // Every sheet is drawn but the last one.
    direct({ [LAST - 2]: "never-answers" });
    await world.run({ kind: "insert", choice });
    world.excel.faults.direct(null);
    expect(await world.run({ kind: "validate" })).toMatchObject({ status: "no-template" });
    expect(await world.run({ kind: "remove-incomplete" })).toMatchObject({
      status: "no-template",
      notice: { kind: "incomplete-removed", removed: expect.arrayContaining(["_reference"]), typed: [] },
    });
    expect(linesOf(await now())).toEqual(linesOf(before));
  });

  test("F1b: what people typed on an unfinished sheet stays, and is told", async () => {
    await opened("insert");
    direct({ [LAST - 2]: "never-answers" });
    await world.run({ kind: "insert", choice });
    world.excel.faults.direct(null);
    await world.excel.user.type("Indicateurs", "B3", "12");
    const session = await world.run({ kind: "remove-incomplete" });
    expect(session).toMatchObject({
      notice: { kind: "incomplete-removed", typed: [{ sheet: "Indicateurs", address: "B3" }] },
    });
    expect(await at("Indicateurs", "B3")).toBe("12");
    expect(titles(await now())).toEqual(["Feuil1", "Notes", "Indicateurs"]);
    expect(unfinished(await now())).toEqual([]);
  });

  test("B4: a failure at the last step leaves nothing, the very hidden sheet and the metadata included", async () => {
    await opened("insert");
    const before = await now();
    direct({ [LAST]: "fails-before" });
    expect(await world.run({ kind: "insert", choice })).toMatchObject({
      status: "failed",
      remains: { state: "as-before" },
    });
    expect(linesOf(await now())).toEqual(linesOf(before));
  });

  test("B4: when only the last answer is lost, the template is there", async () => {
    await opened("insert");
    direct({ [LAST]: "fails-after" });
    expect(await world.run({ kind: "insert", choice })).toMatchObject({
      status: "ready",
      notice: { kind: "inserted" },
    });
  });

  test("B4e: a cell edited while what was created is removed: what stays is said exactly, and removed later", async () => {
    await opened("insert");
    const before = await now();
    direct({
      [CREATION + 2]: "fails-before",
      [CREATION + 3]: () => {
        world.excel.faults.cellEditMode = true;
      },
    });
    const failed = await world.run({ kind: "insert", choice });
    expect(failed).toMatchObject({ status: "failed", code: "host", remains: { state: "unknown" } });
    world.excel.faults.direct(null);
    world.excel.faults.cellEditMode = false;
    expect(await world.run({ kind: "validate" })).toMatchObject({
      status: "no-template",
      incomplete: { length: 4 },
    });
    await world.run({ kind: "remove-incomplete" });
    expect(linesOf(await now())).toEqual(linesOf(before));
  });
});

test("a mark of an unfinished sheet goes with the last step of what completes it", async () => {
  await opened("insert");
  await world.run({ kind: "insert", choice });
  const { sheets } = await now();
  expect(
    sheets.flatMap(({ names }) => names.map(({ name }) => name)).filter((name) => name === INCOMPLETE_NAME),
  ).toEqual([]);
  expect(sheets.filter(({ names }) => names.some(({ name }) => name === MARK_NAME))).toHaveLength(4);
});

describe.each([
  [1, [], 0],
  [3, ["_reference"], 1],
  [4, ["Indicateurs", "_reference"], 2],
  [5, ["Identification", "Indicateurs", "_reference"], 3],
  [7, ["Lisez-moi", "Identification", "Indicateurs", "_reference"], 4],
] as const)("L: %i times Ctrl+Z after an insertion", (times, shells, emptied) => {
  async function undone(): Promise<{ readonly inserted: readonly string[]; readonly session: Session }> {
    enter(openWorld(undefined, { excelApi: "1.20" }));
    await world.run({ kind: "start" });
    await world.run({ kind: "insert", choice });
    const inserted = linesOf(await now());
    for (let time = 0; time < times; time += 1) await world.excel.user.undo();
    return { inserted, session: await world.run({ kind: "refresh" }) };
  }
  const titles = ({ sheets }: WorkbookSnapshot) => sheets.map(({ name }) => name);

  test("what is empty is told, and « inserted » no more; « Rétablir » draws it again as it was", async () => {
    const { inserted, session } = await undone();
    const told = shells.map((sheet) => ({ sheet, roadmap: "ptn-sss" }));
    expect("emptied" in session ? session.emptied : []).toEqual(told);
    const isTold = "notice" in session && session.notice?.kind === "inserted";
    expect(isTold).toBe(emptied === 0);
    const after = await world.run({ kind: "refill", roadmap: "ptn-sss" });
    expect(after).toMatchObject({ status: "ready", notice: { kind: "refilled", drawn: shells, left: [] } });
    expect(after).not.toHaveProperty("emptied");
    if (emptied > 0) expect(linesOf(await now())).toEqual(inserted);
  });

  test("« Retirer » leaves nothing of it, and a new insertion takes its titles", async () => {
    await undone();
    const gone = await world.run({ kind: "withdraw", roadmap: "ptn-sss" });
    expect(gone).toMatchObject({ status: "no-template", notice: { kind: "withdrawn", typed: [] } });
    expect(titles(await now())).toEqual(["Feuil1"]);
    expect((await now()).names).toEqual([]);
  });

  test("what was typed keeps it there, and is said", async () => {
    await undone();
    await world.excel.user.type("Indicateurs", "C3", "note");
    const before = titles(await now());
    const stays = await world.run({ kind: "withdraw", roadmap: "ptn-sss" });
    const typed = [{ sheet: "Indicateurs", address: "C3" }];
    expect(stays).toMatchObject({ notice: { kind: "withdrawn", removed: [], typed } });
    expect(titles(await now())).toEqual(before);
  });

  if (times === 7)
    test("a new insertion takes the place of what is empty", async () => {
      const { inserted } = await undone();
      expect(await world.run({ kind: "insert", choice })).toMatchObject({ status: "ready" });
      // Metadata is not undone.
      expect(linesOf(await now()).filter((line) => !line.startsWith("xml"))).toEqual(
        inserted.filter((line) => !line.startsWith("xml")),
      );
    });
});
