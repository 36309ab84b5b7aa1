/** The same while the other commands are at work, or were given up. */
import type { WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import { CATALOGUE, REPORT, walked } from "./commands";
import { cellsOf, textAt, titled } from "./contents";
import { workbookOf } from "./walk";
import { openWorld } from "./world";
import {
  addsSheet,
  at,
  direct,
  enter,
  leave,
  marksOf,
  now,
  opened,
  syncWhere,
  titles,
  unfinished,
  world,
} from "./played-rows";

jest.setTimeout(120_000);

afterEach(leave);

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
    enter(openWorld(snapshot));
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
    enter(openWorld(snapshot));
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
    enter(openWorld(await workbookOf(variant), { excelApi }));
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
