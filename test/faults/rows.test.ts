/** What was seen to go wrong at the border with Excel, one test each, by the row of the list of faults. */
import type { Session } from "../../src/app/session";
import { INCOMPLETE_NAME } from "../../src/core/programme/workbook/incomplete";
import { MARK_NAME } from "../../src/core/programme/workbook/mark";
import type { WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import type { SyncPlay } from "../../src/sandbox/host/limits/faults";
import { choice } from "../fakes/plan";
import { CATALOGUE, DECISION, REPORT, walked } from "./commands";
import { cellsOf, lacking, linesOf, textAt, titled } from "./contents";
import { workbookOf } from "./walk";
import { openWorld, type World } from "./world";

jest.setTimeout(120_000);

let world: World;
afterEach(async () => {
  await world.close();
});

/** The workbook of a command, the add-in started in it. */
async function opened(kind: keyof typeof walked, place = 0): Promise<Session> {
  const variant = walked[kind][place];
  if (!variant) throw new Error(`no workbook for ${kind}`);
  world = openWorld(await workbookOf(variant));
  return world.run({ kind: "start" });
}

/** Plays faults at syncs of what follows, by number; a function acts as the user first. */
type Script = Readonly<Record<number, SyncPlay["fault"] | (() => unknown)>>;

function direct(script: Script): void {
  world.excel.faults.direct(async (number) => {
    const act = script[number];
    if (typeof act === "function") {
      await act();
      return undefined;
    }
    return act === undefined ? undefined : { fault: act };
  });
}

const now = (): Promise<WorkbookSnapshot> => world.excel.snapshot();

async function at(sheet: string, address: string): Promise<string> {
  const found = titled(await now(), sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  return textAt(found, address);
}

const titles = ({ sheets }: WorkbookSnapshot): readonly string[] => sheets.map(({ name }) => name);

const unfinished = ({ sheets }: WorkbookSnapshot): readonly string[] =>
  sheets.filter(({ names }) => names.some(({ name }) => name === INCOMPLETE_NAME)).map(({ name }) => name);

const marksOf = ({ sheets }: WorkbookSnapshot): number =>
  sheets
    .flatMap(({ conditionalFormats }) => conditionalFormats)
    .filter(({ formula }) => formula.includes("FDR-MARQUE")).length;

/** A colleague adds a sheet, and writes on it. */
const addsSheet = (title: string) => async () => {
  await world.excel.user.addSheet(title);
  await world.excel.user.type(title, "A1", "à la collègue");
};

/** Number of the first sync of a command at which something is so. */
async function syncWhere(
  run: () => Promise<unknown>,
  isSo: (body: WorkbookSnapshot) => boolean,
): Promise<number> {
  let found = 0;
  world.excel.faults.direct(async (number) => {
    if (found === 0 && isSo(await now())) found = number;
    return undefined;
  });
  await run();
  world.excel.faults.direct(null);
  return found;
}

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

describe("report", () => {
  test("C3: a sheet that somebody adds under its title is kept; the report takes another one", async () => {
    await opened("write-report", 1);
    const adding = await syncWhere(
      () => Promise.resolve(),
      () => true,
    );
    expect(adding).toBe(0);
    let isAdded = false;
    // Just before the report is created: the sheet is not there yet, and the look is over.
    const before = titles(await now()).length;
    world.excel.faults.direct(async (number) => {
      if (!isAdded && number > 6 && titles(await now()).length === before) {
        isAdded = true;
        await addsSheet(REPORT)();
      }
      return undefined;
    });
    const session = await world.run({ kind: "write-report" });
    expect(isAdded).toBe(true);
    expect(session).toMatchObject({
      status: "ready",
      notice: { kind: "report-written", title: `${REPORT} (2)` },
    });
    expect(await at(REPORT, "A1")).toBe("à la collègue");
  });

  test.each(["C7", "F3"])(
    "%s: a decision typed at any moment of the writing is in the report",
    async (row) => {
      await opened("write-report");
      const reason = DECISION.replace(/^[A-Z]+/, "I");
      let syncs = 0;
      world.excel.faults.direct((number) => {
        syncs = number;
        return undefined;
      });
      await world.run({ kind: "write-report" });
      const all = syncs;
      for (let place = 1; place <= all; place += STEP) {
        const text = `vu ${row} ${place}`;
        world.excel.faults.direct(async (number) => {
          const { faults, user } = world.excel;
          if (row === "C7") {
            if (number === place) await user.type(REPORT, reason, text);
          } else if (number === place) faults.cellEditMode = true;
          else if (number === place + 1 && faults.cellEditMode) {
            faults.cellEditMode = false;
            await user.type(REPORT, reason, text);
          }
          return undefined;
        });
        const session = await world.run({ kind: "write-report" });
        world.excel.faults.direct(null);
        expect(session).toMatchObject({ status: "ready" });
        expect([...cellsOf(titled(await now(), REPORT) ?? notThere())].map(([, said]) => said)).toContain(
          text,
        );
      }
    },
  );

  test("P1: a cell edited for 20 s is said as such; nothing is written once it is left", async () => {
    await opened("write-report");
    const before = await now();
    world.excel.faults.cellEditMode = true;
    expect(await world.run({ kind: "write-report" })).toMatchObject({
      status: "failed",
      code: "cell-being-edited",
    });
    world.excel.faults.cellEditMode = false;
    await world.rest();
    expect(linesOf(await now())).toEqual(linesOf(before));
    expect(world.app.session.get()).toMatchObject({ status: "failed" });
    expect(await world.run({ kind: "write-report" })).toMatchObject({ status: "ready" });
  });

  test("G1: a report that fails is put back whole: contents, table, lists, highlights", async () => {
    await opened("write-report");
    const writing = await syncWhere(
      () => world.run({ kind: "write-report" }),
      (snapshot) => unfinished(snapshot).length > 0,
    );
    expect(writing).toBeGreaterThan(1);
    const before = await now();
    direct({ [writing]: "fails-before" });
    expect(await world.run({ kind: "write-report" })).toMatchObject({
      status: "failed",
      remains: { state: "as-before" },
    });
    const after = await now();
    expect(lacking(linesOf(before), linesOf(after))).toEqual([]);
    expect(lacking(linesOf(after), linesOf(before))).toEqual([]);
  });
});

describe("a report protected just when its writing begins", () => {
  /** Number of the sync that writes first. */
  async function writing(): Promise<number> {
    await opened("write-report");
    const after = await syncWhere(
      () => world.run({ kind: "write-report" }),
      (snapshot) => unfinished(snapshot).length > 0,
    );
    await world.close();
    await opened("write-report");
    return after - 1;
  }

  test("is left as it was, without our mark, and the failure says so", async () => {
    const first = await writing();
    const before = await now();
    direct({ [first]: () => world.excel.user.protectSheet(REPORT, true) });
    expect(await world.run({ kind: "write-report" })).toMatchObject({
      status: "failed",
      remains: { state: "as-before" },
    });
    expect(linesOf(await now())).toEqual(linesOf(before));
  });

  test("and that Excel lets nobody clean up: what an earlier try left is told with the failure of the last one", async () => {
    const first = await writing();
    // Written in part, then typed on, then protected: the report is decided anew, and refused before it is written.
    direct({
      [first]: "fails-after",
      [first + 1]: async () => {
        await world.excel.user.type(REPORT, DECISION, "vu");
        await world.excel.user.protectSheet(REPORT, true);
      },
    });
    expect(await world.run({ kind: "write-report" })).toMatchObject({
      status: "failed",
      code: "sheet-protected",
      remains: { state: "incomplete", sheets: [REPORT] },
    });
    expect(unfinished(await now())).toEqual([REPORT]);
    expect(await at(REPORT, DECISION)).toBe("vu");
  });
});

/** Moments left out between two: `npm run faults` tries them all. */
const STEP = process.env["FAULTS"] === "all" ? 1 : 8;

const notThere = (): never => {
  throw new Error("the sheet is not there");
};

describe("catalogue", () => {
  test("C2: a sheet « Règles » that somebody adds is kept", async () => {
    await opened("add-catalogue");
    direct({ 3: addsSheet(CATALOGUE) });
    expect(await world.run({ kind: "add-catalogue" })).toMatchObject({
      status: "ready",
      notice: { kind: "catalogue", title: `${CATALOGUE} (2)` },
    });
    expect(await at(CATALOGUE, "A1")).toBe("à la collègue");
  });

  test.each([1, 2, 3, 4, 5, 6])(
    "G3: a failure at sync %d leaves one catalogue, under its title, and says so",
    async (place) => {
      await opened("add-catalogue", 1);
      const before = await now();
      direct({ [place]: "fails-before" });
      const session = await world.run({ kind: "add-catalogue" });
      const after = await now();
      expect(titles(after)).toEqual(titles(before));
      expect(after.sheets.map(({ visibility }) => visibility)).toEqual(
        before.sheets.map(({ visibility }) => visibility),
      );
      expect(unfinished(after)).toEqual([]);
      if (session.status === "failed") expect(session.remains?.state ?? "as-before").toBe("as-before");
    },
  );

  test("G3: what somebody types on the catalogue while it is drawn again is not deleted with it", async () => {
    await opened("add-catalogue", 1);
    // Before it is hidden: it was read already.
    direct({ 4: () => world.excel.user.type(CATALOGUE, "K30", "note") });
    const session = await world.run({ kind: "add-catalogue" });
    expect(session.status).not.toBe("crashed");
    const texts = (await now()).sheets.flatMap((sheet) => [...cellsOf(sheet).values()]);
    expect(texts).toContain("note");
  });
});

describe("commands that were given up", () => {
  test("D16: marks are neither drawn nor removed after « Excel ne répond pas »", async () => {
    await opened("clear-marks");
    const marks = ({ sheets }: WorkbookSnapshot) =>
      sheets.flatMap(({ conditionalFormats }) =>
        conditionalFormats.filter(({ formula }) => formula.includes("FDR-MARQUE")),
      );
    let answer = () => {};
    const hanging = new Promise<void>((resolve) => {
      answer = resolve;
    });
    // Excel comes back to the look at the marks long after everybody stopped waiting.
    world.excel.faults.direct((number) => (number === 2 ? { until: hanging } : undefined));
    const session = await world.run({ kind: "clear-marks" });
    expect(session).toMatchObject({ status: "failed", code: "no-answer" });
    answer();
    await world.rest();
    expect(marks(await now())).toHaveLength(2);
    expect(world.app.session.get()).toBe(session);
  });

  test("D16: progress of a report that was given up no longer shows it at work", async () => {
    await opened("write-report");
    const { faults } = world.excel;
    let answer = () => {};
    const hanging = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let held = 0;
    const writing = await syncWhere(
      () => world.run({ kind: "write-report" }),
      (snapshot) => unfinished(snapshot).length > 0,
    );
    // The sync before that one is the one that writes: Excel answers it after everybody stopped waiting.
    faults.direct(async (number) => {
      if (number === writing - 1) {
        held += 1;
        return Promise.resolve({ until: hanging });
      }
      return Promise.resolve(undefined);
    });
    const session = await world.run({ kind: "write-report" });
    expect([held, session.status]).toEqual([1, "failed"]);
    faults.direct(null);
    answer();
    await world.rest();
    expect(world.app.session.get()).toBe(session);
    // What was already on its way to Excel is done; the rest is not, and the next reading knows.
    expect(await world.run({ kind: "validate" })).toMatchObject({
      status: "ready",
      incomplete: [{ sheet: REPORT, part: "report" }],
    });
    expect(await world.run({ kind: "write-report" })).toMatchObject({ status: "ready" });
    expect(unfinished(await now())).toEqual([]);
  });

  test("D9: starting is given up too, when Excel does not register the events; the next command runs", async () => {
    const maker = openWorld();
    await walked.start[0]?.prepare(maker);
    const snapshot = await maker.excel.snapshot();
    await maker.close();
    world = openWorld(snapshot);
    direct({ 4: "never-answers" });
    expect(await world.run({ kind: "start" })).toMatchObject({ status: "failed", code: "no-answer" });
    world.excel.faults.direct(null);
    expect(await world.run({ kind: "validate" })).toMatchObject({ status: "ready" });
    expect(await world.run({ kind: "start" })).toMatchObject({ status: "ready" });
  });
});

describe("K3: the row of a finding is deleted, and the next one has the same finding", () => {
  async function sameTwice(): Promise<WorkbookSnapshot> {
    await opened("apply-fixes");
    await world.excel.user.type("Indicateurs", "B3", "40");
    const snapshot = await now();
    await world.close();
    return snapshot;
  }

  /** What the results of the rows hold, by their numbers. */
  const resultsNow = async (): Promise<Readonly<Record<string, string>>> => {
    const sheet = titled(await now(), "Indicateurs");
    if (!sheet) throw new Error("no sheet");
    return Object.fromEntries([2, 3, 4].map((row) => [textAt(sheet, `A${row}`), textAt(sheet, `B${row}`)]));
  };

  /** Corrects that of the first row; it is deleted just before a round trip. Answers the number of these. */
  async function corrected(snapshot: WorkbookSnapshot, place: number) {
    world = openWorld(snapshot);
    const session = await world.run({ kind: "start" });
    if (session.status !== "ready") throw new Error("no plan");
    const findings = session.validation.findings.flatMap((finding) =>
      finding.fix && finding.cells[0]?.address === "B2" ? [{ ...finding, fix: finding.fix }] : [],
    );
    let syncs = 0;
    let isWritten = false;
    world.excel.faults.direct(async (number) => {
      syncs = number;
      if (number !== place) return undefined;
      isWritten = (await at("Indicateurs", "B2")) === "0.4";
      await world.excel.user.deleteRows("Indicateurs", 2);
      return undefined;
    });
    const after = await world.run({ kind: "apply-fixes", findings });
    world.excel.faults.direct(null);
    return { after, syncs, isWritten };
  }

  test("that one is left, at whichever round trip, and it is said", async () => {
    const snapshot = await sameTwice();
    const { syncs, after: undisturbed } = await corrected(snapshot, 0);
    expect(undisturbed).toMatchObject({ notice: { kind: "corrected", cells: 1 } });
    expect(await resultsNow()).toMatchObject({ "1.1": "0.4", "1.2": "40" });
    for (let place = 1; place <= syncs; place += 1) {
      await world.close();
      const { after, isWritten } = await corrected(snapshot, place);
      expect([place, await resultsNow()]).toMatchObject([place, { "1.2": "40" }]);
      if (!isWritten)
        expect([place, after]).toMatchObject([place, { notice: { kind: "corrected", cells: 0 } }]);
    }
  });
});

test.each(["1.19", "1.20"])(
  "L: marks undone in Excel %s are told no more, from the next reading on",
  async (excelApi) => {
    const [variant] = walked.validate;
    if (!variant) throw new Error("no workbook");
    world = openWorld(await workbookOf(variant), { excelApi });
    await world.run({ kind: "start" });
    const told = { status: "ready", marks: { status: "done", outcome: { marked: 2 } } };
    expect(await world.run({ kind: "validate" })).toMatchObject(told);
    expect(await world.run({ kind: "refresh" })).toMatchObject(told);
    for (let times = 0; times < 40 && marksOf(await now()) > 0; times += 1) await world.excel.user.undo();
    expect(marksOf(await now())).toBe(0);
    expect(await world.run({ kind: "refresh" })).toMatchObject({
      status: "ready",
      marks: { status: "none" },
    });
  },
);

describe("failures that come after the writing", () => {
  test("G2: corrections that were made, and whose reading failed, are said to be made", async () => {
    const session = await opened("apply-fixes");
    const task = walked["apply-fixes"][0]?.task(session);
    if (!task) throw new Error("no task");
    let written = 0;
    world.excel.faults.direct(async (number) => {
      if (written === 0 && (await at("Indicateurs", "B2")) === "0.4") written = number;
      return written > 0 ? { fault: "fails-before" } : undefined;
    });
    const failed = await world.run(task);
    expect(failed).toMatchObject({ status: "failed", remains: { state: "done" } });
    expect(await at("Indicateurs", "B2")).toBe("0.4");
  });

  test("G4: marks that could not all be removed are said so", async () => {
    await opened("clear-marks");
    direct({ 4: "fails-after" });
    expect(await world.run({ kind: "clear-marks" })).toMatchObject({
      status: "failed",
      remains: { state: "some-marks" },
    });
  });

  test("G5: a restoration that stops says which sheets are done", async () => {
    await opened("restore");
    const { faults } = world.excel;
    faults.direct(async (number) => {
      const sheet = titled(await now(), "Indicateurs");
      return number > 5 && sheet?.validations.length === 0 ? { fault: "fails-before" } : undefined;
    });
    expect(
      await world.run({ kind: "restore", parts: [{ sheet: "Indicateurs", part: "controls" }] }),
    ).toMatchObject({
      status: "failed",
    });
    faults.direct(null);
    expect(
      await world.run({ kind: "restore", parts: [{ sheet: "Indicateurs", part: "controls" }] }),
    ).toMatchObject({
      status: "ready",
      notice: { kind: "restored", done: ["Indicateurs"] },
    });
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
    world = openWorld(undefined, { excelApi: "1.20" });
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
