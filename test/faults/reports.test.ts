/** Copies of the report and of the catalogue, and what becomes of decisions: W5 to W7 of the list of faults, by row. */
import type { Session } from "../../src/app/session";
import { columnLetters } from "../../src/core/grid/address";
import {
  REPORT_HEADER_ROW,
  reportColumnPlace,
  type ReportColumnId,
} from "../../src/core/programme/workbook/report";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import { CATALOGUE, DECISION, REPORT, walked } from "./commands";
import { cellsOf, linesOf, textAt, titled } from "./contents";
import { openWorld, type World } from "./world";

jest.setTimeout(120_000);

let world: World;
afterEach(async () => {
  await world.close();
});

const FIRST = REPORT_HEADER_ROW + 2;
const at = (id: ReportColumnId, row: number): string => `${columnLetters(reportColumnPlace(id))}${row}`;
const header = (id: ReportColumnId): string => at(id, REPORT_HEADER_ROW + 1);

/** A plan with two findings, and a report in which the first one is justified. */
async function reported(): Promise<WorkbookSnapshot> {
  const maker = openWorld();
  await walked["write-report"][0]?.prepare(maker);
  const snapshot = await maker.excel.snapshot();
  await maker.close();
  return snapshot;
}

function open(snapshot: WorkbookSnapshot): Promise<Session> {
  world = openWorld(snapshot);
  return world.run({ kind: "start" });
}

const own = ({ sheets }: WorkbookSnapshot, title: string): SheetSnapshot => {
  const sheet = sheets.find(({ name }) => name === title);
  if (!sheet) throw new Error(`no sheet ${title}`);
  return sheet;
};

/** The workbook with a copy of a sheet just before it, as « Déplacer ou copier » makes one. */
function copiedBefore(
  snapshot: WorkbookSnapshot,
  title: string,
  copy: string,
  change: Partial<SheetSnapshot> = {},
): WorkbookSnapshot {
  const tables = own(snapshot, title).tables.map((table) => ({ ...table, name: `${table.name}_copie` }));
  const added = { ...own(snapshot, title), tables, name: copy, ...change };
  return {
    ...snapshot,
    sheets: snapshot.sheets.flatMap((each) => (each.name === title ? [added, each] : [each])),
  };
}

const renamed = (snapshot: WorkbookSnapshot, from: string, to: string): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)),
});

async function decides(sheet: string, row: number, decision: string, reason: string): Promise<void> {
  await world.excel.user.type(sheet, at("decision", row), decision);
  await world.excel.user.type(sheet, at("reason", row), reason);
}

const justifiedIn = (session: Session): number =>
  session.status === "ready" ? session.validation.findings.filter(({ justified }) => justified).length : -1;

const linesIn = (snapshot: WorkbookSnapshot, title: string): readonly string[] =>
  linesOf(snapshot).filter((line) => line.startsWith(`${title}: `));

describe("W6: the report in use is told from its copies", () => {
  test.each([
    ["under the number that Excel gives", REPORT, `${REPORT} (2)`, {}],
    ["under a title of its own", REPORT, "Archive de mai", {}],
    ["hidden", REPORT, "Archive de mai", { visibility: "hidden" }],
    ["both renamed, the copy by Excel", "Suivi du comité", "Suivi du comité (2)", {}],
    ["both renamed", "Suivi du comité", "Archive de mai", {}],
  ] as const)(
    "C17: a copy before its original, %s: it is not written over, and the original is read",
    async (_, title, copy, change) => {
      const snapshot = renamed(await reported(), REPORT, title);
      await open(copiedBefore(snapshot, title, copy, change));
      await decides(title, FIRST + 1, "Accepté", "vu en mai");
      const before = await world.excel.snapshot();
      expect(justifiedIn(await world.run({ kind: "validate" }))).toBe(2);
      expect(await world.run({ kind: "write-report" })).toMatchObject({
        status: "ready",
        notice: { kind: "report-written", title, setAside: null },
      });
      const after = await world.excel.snapshot();
      expect(linesIn(after, copy)).toEqual(linesIn(before, copy));
      expect(justifiedIn(world.app.session.get())).toBe(2);
    },
  );

  test("C17: once it was written again, the report is told by the moment of its writing, whatever the titles", async () => {
    await open(copiedBefore(await reported(), REPORT, `${REPORT} (2)`));
    await world.run({ kind: "write-report" });
    const written = await world.excel.snapshot();
    await world.close();
    await open(renamed(renamed(written, REPORT, "En cours"), `${REPORT} (2)`, REPORT));
    await decides("En cours", FIRST, "Justifié", "au comité");
    await decides(REPORT, FIRST, "", "");
    // Justified rows come last: the first one is now that of the other finding.
    expect(justifiedIn(await world.run({ kind: "validate" }))).toBe(2);
    expect(await world.run({ kind: "write-report" })).toMatchObject({ notice: { title: "En cours" } });
  });

  test("C17: where nothing tells, none is written over, it is said, and what they decide is brought together", async () => {
    const snapshot = renamed(await reported(), REPORT, "Suivi du comité");
    await open(copiedBefore(snapshot, "Suivi du comité", "Archive de mai"));
    // Each holds something that the other does not, and they contradict one another on the first finding.
    await decides("Archive de mai", FIRST, "Accepté", "autrement");
    await decides("Suivi du comité", FIRST + 1, "Accepté", "vu en mai");
    const before = await world.excel.snapshot();
    expect(justifiedIn(await world.run({ kind: "validate" }))).toBe(1);
    const session = await world.run({ kind: "write-report" });
    expect(session).toMatchObject({
      status: "ready",
      notice: {
        kind: "report-written",
        title: REPORT,
        setAside: null,
        rivals: ["Archive de mai", "Suivi du comité"],
        decisions: { taken: 1, detached: 0, lost: 1 },
      },
    });
    const after = await world.excel.snapshot();
    for (const title of ["Archive de mai", "Suivi du comité"])
      expect(linesIn(after, title)).toEqual(linesIn(before, title));
    // The one that was written is the one in use from now on.
    expect(justifiedIn(session)).toBe(1);
    expect(await world.run({ kind: "write-report" })).toMatchObject({
      notice: { title: REPORT, setAside: null },
    });
  });

  describe("reports that decide the same, by other people", () => {
    const SUIVI = "Suivi du comité";
    const ARCHIVE = "Archive de mai";

    async function decidedBy(suivi: string, archive: string): Promise<Session> {
      const snapshot = renamed(await reported(), REPORT, SUIVI);
      await open(copiedBefore(snapshot, SUIVI, ARCHIVE));
      await world.excel.user.type(SUIVI, at("author", FIRST), suivi);
      await world.excel.user.type(ARCHIVE, at("author", FIRST), archive);
      return world.run({ kind: "write-report" });
    }

    const authorsIn = async (title: string) =>
      [...cellsOf(own(await world.excel.snapshot(), title))]
        .filter(([address]) => new RegExp(`^${at("author", 0).slice(0, -1)}\\d+$`).test(address))
        .map(([, text]) => text)
        .slice(1);

    test("C17: both are kept", async () => {
      expect(await decidedBy("M. Côté", "A. Roy")).toMatchObject({
        notice: { title: REPORT, rivals: [ARCHIVE, SUIVI], decisions: { taken: 1, detached: 0, lost: 0 } },
      });
      expect(justifiedIn(world.app.session.get())).toBe(1);
      expect(await authorsIn(REPORT)).toEqual(["A. Roy; M. Côté"]);
    });

    test.each([
      ["M. Côté", "", SUIVI],
      ["", "A. Roy", ARCHIVE],
    ])(
      "C17: the one that names somebody says more than the one that names nobody (%p, %p)",
      async (suivi, archive, used) => {
        expect(await decidedBy(suivi, archive)).toMatchObject({ notice: { title: used, setAside: null } });
        expect(await authorsIn(used)).toEqual([suivi + archive]);
      },
    );
  });
});

describe("W6: so is the catalogue", () => {
  async function withCatalogue(): Promise<WorkbookSnapshot> {
    const maker = openWorld();
    await walked["add-catalogue"][1]?.prepare(maker);
    const snapshot = await maker.excel.snapshot();
    await maker.close();
    return snapshot;
  }

  test("C17: a copy of « Règles » before it stays, whatever it holds", async () => {
    await open(copiedBefore(await withCatalogue(), CATALOGUE, `${CATALOGUE} (2)`));
    await world.excel.user.type(`${CATALOGUE} (2)`, "K8", "note");
    const before = await world.excel.snapshot();
    expect(await world.run({ kind: "add-catalogue" })).toMatchObject({
      notice: { kind: "catalogue", title: CATALOGUE, isNew: false },
    });
    // The client of these tests knows no notes, as an Excel before ExcelApi 1.18.
    expect(world.app.session.get()).toMatchObject({ notice: { notesUnseen: true } });
    const after = await world.excel.snapshot();
    expect(linesIn(after, `${CATALOGUE} (2)`)).toEqual(linesIn(before, `${CATALOGUE} (2)`));
  });

  test("C17: where nothing tells which is in use, both stay, and it is said", async () => {
    const snapshot = renamed(await withCatalogue(), CATALOGUE, "Aide");
    await open(copiedBefore(snapshot, "Aide", "Vieilles règles du comité"));
    const before = await world.excel.snapshot();
    const session = await world.run({ kind: "add-catalogue" });
    const told = { kind: "catalogue", isNew: true, rivals: ["Vieilles règles du comité", "Aide"] };
    expect(session).toMatchObject({ notice: told });
    const after = await world.excel.snapshot();
    for (const title of ["Aide", "Vieilles règles du comité"])
      expect(linesIn(after, title)).toEqual(linesIn(before, title));
  });
});

describe("W5: what people put on our sheets is theirs", () => {
  const TEXT = "à revoir avec la direction";
  /** Comments on a sheet, as Excel tells. */
  const commentsOn = (title: string): Promise<number> =>
    Excel.run(async (context) => {
      const count = context.workbook.worksheets.getItem(title).comments.getCount();
      await context.sync();
      return count.value;
    });

  test("C8: a comment on a row of the report sets it aside, with its comment; the decisions are taken", async () => {
    await open(await reported());
    await world.excel.user.comment(REPORT, "E10", TEXT);
    const before = await world.excel.snapshot();
    const session = await world.run({ kind: "write-report" });
    expect(session).toMatchObject({
      notice: { title: `${REPORT} (2)`, setAside: REPORT, decisions: { taken: 1, detached: 0, lost: 0 } },
    });
    const cells = (snapshot: WorkbookSnapshot) => [...cellsOf(own(snapshot, REPORT))];
    expect(cells(await world.excel.snapshot())).toEqual(cells(before));
    expect([await commentsOn(REPORT), await commentsOn(`${REPORT} (2)`)]).toEqual([1, 0]);
  });

  test("C8: so does one on « Règles », also when it comes while the catalogue is drawn again", async () => {
    const maker = openWorld();
    await walked["add-catalogue"][1]?.prepare(maker);
    const snapshot = await maker.excel.snapshot();
    await maker.close();
    for (const place of [1, 2, 3, 4]) {
      await open(snapshot);
      world.excel.faults.direct(async (number) => {
        if (number === place) await world.excel.user.comment(CATALOGUE, "C6", TEXT);
        return undefined;
      });
      const session = await world.run({ kind: "add-catalogue" });
      world.excel.faults.direct(null);
      expect(session).toMatchObject({
        notice: { kind: "catalogue", title: `${CATALOGUE} (2)`, setAside: CATALOGUE },
      });
      expect(await commentsOn(CATALOGUE)).toBe(1);
      if (place < 4) await world.close();
    }
  });

  test.each([
    ["C20: a column", "L9"],
    ["C20: a text beside the summary", "D4"],
    ["J: a note far below", "B400"],
  ])("%s that somebody added (%s) is set aside with the sheet, and it is said", async (_, address) => {
    await open(await reported());
    await world.excel.user.type(REPORT, address, "Responsable");
    expect(await world.run({ kind: "write-report" })).toMatchObject({
      notice: { title: `${REPORT} (2)`, setAside: REPORT },
    });
    expect(textAt(own(await world.excel.snapshot(), REPORT), address)).toBe("Responsable");
  });
});

describe("W7: what is said of the decisions was counted", () => {
  async function written(act: () => Promise<unknown>): Promise<Session> {
    await open(await reported());
    await decides(REPORT, FIRST + 1, "Accepté", "vu en mai");
    await act();
    return world.run({ kind: "write-report" });
  }
  const type = (address: string, text: string) => world.excel.user.type(REPORT, address, text);

  test("J: rearranged otherwise, every decision is on its row of the new report", async () => {
    const session = await written(() => type("M12", "note"));
    expect(session).toMatchObject({
      notice: { setAside: REPORT, decisions: { taken: 2, detached: 0, lost: 0 } },
    });
    expect(justifiedIn(session)).toBe(2);
  });

  test.each(["decision", "reason"] as const)(
    "J: a header retyped (%s): no decision is taken, and that is what is said",
    async (id) => {
      const session = await written(() => type(header(id), "Suite donnée"));
      expect(session).toMatchObject({
        notice: { setAside: REPORT, decisions: { taken: 0, detached: 0, lost: 2 } },
      });
      expect(justifiedIn(session)).toBe(0);
    },
  );

  test("J: both headers retyped, in rows without any word of ours", async () => {
    const session = await written(async () => {
      await type(header("decision"), "Oui/non");
      await type(header("reason"), "Pourquoi");
      await type(at("decision", FIRST), "oui");
    });
    expect(session).toMatchObject({ notice: { decisions: { taken: 0, detached: 0, lost: 2 } } });
  });

  test("J: keys cleared: what lost its row is at the foot, and said to count for nothing", async () => {
    const session = await written(() => type(at("key", FIRST), ""));
    expect(session).toMatchObject({
      notice: { setAside: REPORT, decisions: { taken: 1, detached: 1, lost: 0 } },
    });
    expect(justifiedIn(session)).toBe(1);
    const cells = cellsOf(own(await world.excel.snapshot(), `${REPORT} (2)`));
    expect([...cells.values()]).toContain("entente du comité");
  });

  test("J: written over, nothing is said of decisions that stay where they are", async () => {
    const session = await written(() => Promise.resolve());
    expect(session).toMatchObject({ notice: { title: REPORT, setAside: null } });
    expect(session).not.toHaveProperty("notice.decisions");
    expect(textAt(titled(await world.excel.snapshot(), REPORT) ?? own(await reported(), ""), DECISION)).toBe(
      "Justifié",
    );
  });
});
