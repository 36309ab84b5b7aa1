/** The same while a report is written. */
import { DECISION, REPORT } from "./commands";
import { cellsOf, lacking, linesOf, titled } from "./contents";
import {
  addsSheet,
  at,
  direct,
  leave,
  now,
  opened,
  syncWhere,
  titles,
  unfinished,
  world,
} from "./played-rows";

jest.setTimeout(120_000);

afterEach(leave);

/** Moments left out between two: `npm run faults` tries them all. */
const STEP = process.env["FAULTS"] === "all" ? 1 : 8;

const notThere = (): never => {
  throw new Error("the sheet is not there");
};

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
