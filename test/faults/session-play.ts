/** A session: a person and the add-in at work on one workbook, by chance and with faults; the same seed plays the same. */
import type { Fixable } from "../../src/app/fixable";
import { settledOf, type Session, type Task } from "../../src/app/session";
import type { Finding } from "../../src/core/programme/finding/finding";
import type { CellEdit } from "../../src/core/programme/finding/fix";
import { INCOMPLETE_NAME } from "../../src/core/programme/workbook/incomplete";
import type { WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import type { SyncFault } from "../../src/sandbox/host/limits/faults";
import { sheetsOf } from "../../src/sandbox/host/model/sheets";
import { choice } from "../fakes/plan";
import { chance, type Chance } from "../parity/random";
import { DECISION, REASON, REPORT, takeOver } from "./commands";
import { gesture, typeIn, typeNow, type Person } from "./gestures";
import { unsettled } from "./judge";
import { TypedCells, type NamedCell } from "./typed-cells";
import { openWorld, type World } from "./world";

/** What a session begins with, by its number. */
export interface Opening {
  readonly snapshots: readonly WorkbookSnapshot[];
}

export interface Played {
  /** What is wrong; empty when all is well. */
  readonly wrong: readonly string[];
  /** Everything that was done, a line a step. */
  readonly steps: readonly string[];
  /** Cells that were followed to the end. */
  readonly typed: number;
}

type Ask = (session: Session, of: Chance) => Task;

const lostIn = (session: Session) => {
  const settled = settledOf(session);
  return settled?.status === "ready" ? (settled.validation.integrity?.gaps ?? []) : [];
};

const found = (session: Session) => {
  const settled = settledOf(session);
  return settled?.status === "ready" ? settled.validation.findings : [];
};

const fixable = (finding: Finding): readonly Fixable[] =>
  finding.fix ? [{ ...finding, fix: finding.fix }] : [];

/** Every command of the add-in, as the pane would ask for it now. A new one does not compile without. */
const asked: Readonly<Record<Task["kind"], Ask>> = {
  start: () => ({ kind: "start" }),
  insert: () => ({ kind: "insert", choice }),
  validate: () => ({ kind: "validate" }),
  mark: () => ({ kind: "mark" }),
  "clear-marks": () => ({ kind: "clear-marks" }),
  "write-report": () => ({ kind: "write-report" }),
  "add-catalogue": () => ({ kind: "add-catalogue" }),
  "apply-fixes": (session) => ({ kind: "apply-fixes", findings: found(session).flatMap(fixable) }),
  "undo-fixes": (session) => {
    const settled = settledOf(session);
    const notice = settled?.status === "ready" ? settled.notice : null;
    return { kind: "undo-fixes", replaced: notice?.kind === "corrected" ? (notice.replaced ?? []) : [] };
  },
  "map-columns": (session, of) => {
    const settled = settledOf(session);
    const [offer] = settled?.status === "ready" ? settled.columns : [];
    const [free] = offer?.free ?? [];
    const chosen = free && !of.oneIn(4) ? { header: free.header, ordinal: 1, count: 1 } : null;
    return { kind: "map-columns", table: "indicators", choices: [{ column: "note", chosen }] };
  },
  "choose-sheets": (_session, of) => ({
    kind: "choose-sheets",
    picks: [{ role: "indicators", sheet: of.pick(["Notes", "Indicateurs", null]) }],
  }),
  restore: (session) => ({
    kind: "restore",
    parts: lostIn(session).map(({ sheet, part }) => ({ sheet, part })),
  }),
  "remove-incomplete": () => ({ kind: "remove-incomplete" }),
  withdraw: () => ({ kind: "withdraw", roadmap: "ptn-sss" }),
  refill: () => ({ kind: "refill", roadmap: "ptn-sss" }),
  "plan-update": () => ({ kind: "plan-update", roadmap: "ptn-sss" }),
  update: () => ({ kind: "update", roadmap: "ptn-sss" }),
  "take-over": () => takeOver,
  "remove-replaced": () => ({ kind: "remove-replaced" }),
  "open-with-workbook": (_session, of) => ({ kind: "open-with-workbook", opens: of.oneIn(2) }),
  "show-year": (_session, of) => ({ kind: "show-year", year: of.pick(["2023-2024", "2024-2025"]) }),
  "go-to": (session) => {
    const cell = found(session)[0]?.cells[0] ?? { sheet: "Indicateurs", address: "B3" };
    return { kind: "go-to", cell, reveal: true };
  },
  refresh: () => ({ kind: "refresh" }),
};

const kinds = Object.keys(asked) as readonly Task["kind"][];
/** Commands that write are asked for more often than those that read. */
const often: readonly Task["kind"][] = [
  ...kinds,
  "insert",
  "write-report",
  "write-report",
  "write-report",
  "apply-fixes",
  "apply-fixes",
  "validate",
  "remove-incomplete",
];

const syncFaults: readonly SyncFault[] = ["fails-before", "fails-after", "answer-lost", "never-answers"];

/** Round trips of each command, about, when nothing goes wrong. */
const places: Readonly<Record<Task["kind"], number>> = {
  start: 5,
  insert: 14,
  validate: 15,
  mark: 15,
  "clear-marks": 6,
  "write-report": 28,
  "add-catalogue": 7,
  "apply-fixes": 22,
  "undo-fixes": 22,
  "map-columns": 21,
  "choose-sheets": 21,
  restore: 22,
  "remove-incomplete": 12,
  withdraw: 12,
  refill: 14,
  "plan-update": 5,
  update: 19,
  "remove-replaced": 12,
  "take-over": 22,
  "open-with-workbook": 3,
  "show-year": 5,
  "go-to": 4,
  refresh: 3,
};

interface Directed {
  readonly words: string;
  /** Ends what was begun. */
  readonly end: () => void;
}

const nothing = (): void => undefined;

/** What goes wrong, or is done meanwhile, at a sync of the command that follows. */
function directing(person: Person, task: Task): Directed {
  const { world, chance: by } = person;
  const { faults } = world.excel;
  const place = 1 + Math.floor(by.next() * places[task.kind]);
  const at = (act: () => Promise<void>, words: string): Directed => {
    faults.direct(async (number) => {
      if (number === place) await act();
      return undefined;
    });
    return { words: `${words} at sync ${place}`, end: nothing };
  };
  if (by.oneIn(5)) return { words: "", end: nothing };
  if (by.oneIn(3)) {
    const fault = by.pick(syncFaults);
    faults.direct((number) => (number === place ? { fault } : undefined));
    return { words: `${fault} at sync ${place}`, end: nothing };
  }
  if (by.oneIn(6)) {
    let answer = nothing;
    const until = new Promise<void>((resolve) => {
      answer = resolve;
    });
    faults.direct((number) => (number === place ? { until } : undefined));
    return {
      words: `sync ${place} is answered once nobody waits for it`,
      end: () => {
        answer();
      },
    };
  }
  if (by.oneIn(2)) return typingOn(person, place, targetOf(task, by));
  if (by.oneIn(4)) return editing(person, place, by.oneIn(3));
  if (by.oneIn(2))
    return at(async () => {
      await gesture(person);
      await gesture(person);
    }, "the user does two things");
  return at(() => gesture(person), "the user does something");
}

/** A cell that the command may write. */
function targetOf(task: Task, by: Chance): NamedCell {
  const edits = editsOf(task);
  if (edits.length > 0) return by.pick(edits).cell;
  if (task.kind === "write-report") return { sheet: REPORT, address: by.pick([DECISION, REASON, "M12"]) };
  return { sheet: "Indicateurs", address: by.pick(["B2", "B3", "C1", "C2"]) };
}

/** Somebody types in one cell again and again while the command is at it. */
function typingOn(person: Person, place: number, target: NamedCell): Directed {
  person.world.excel.faults.direct(async (number) => {
    if (number >= place && number < place + OFTEN) await typeIn(person, target);
    return undefined;
  });
  return { words: `the user types in ${target.sheet} ${target.address} from sync ${place} on`, end: nothing };
}

/** Syncs during which somebody goes on typing; longer, and they would themselves repair what a command overwrote. */
const OFTEN = 2;

/** A cell is edited for some tries, or to the end. */
function editing(person: Person, place: number, forLong: boolean): Directed {
  const { faults } = person.world.excel;
  faults.direct(async (number) => {
    if (number === place) faults.cellEditMode = true;
    if (forLong || number !== place + 2 || !faults.cellEditMode) return undefined;
    faults.cellEditMode = false;
    await typeNow(person);
    return undefined;
  });
  return { words: `a cell is edited ${forLong ? "for long " : ""}from sync ${place} on`, end: nothing };
}

/** Cells that messages of the pane name. */
function namedIn(session: Session): readonly NamedCell[] {
  const cells: NamedCell[] = [];
  const gather = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("sheet" in value && "address" in value)
      cells.push({ sheet: String(value.sheet), address: String(value.address) });
    for (const part of Object.values(value)) gather(part);
  };
  const settled = settledOf(session);
  if (settled && "notice" in settled) gather(settled.notice);
  if (session.status === "failed") gather(session.remains);
  return cells;
}

function editsOf(task: Task): readonly CellEdit[] {
  if (task.kind === "apply-fixes") return task.findings.flatMap(({ fix }) => fix.edits);
  if (task.kind !== "undo-fixes") return [];
  return task.replaced.flat().map(({ edit: { cell }, held, now }) => ({
    ...{ cell, before: now.value, after: typeof held.value === "number" ? held.value : null },
  }));
}

function sheetsGone({ world, sheets }: Person): readonly string[] {
  const there = new Set(sheetsOf(world.excel.book).map(({ id }) => id));
  return [...sheets].filter((id) => !there.has(id)).map((id) => `the sheet ${id} of the user is gone`);
}

const describe = (session: Session): string => {
  if (session.status === "failed")
    return `failed: ${session.code}${session.remains ? ` (${session.remains.state})` : ""}`;
  if (session.status === "ready" || session.status === "no-template")
    return `${session.status}${session.notice ? `: ${session.notice.kind}` : ""}`;
  return session.status;
};

/** One command with what goes wrong in it; answers what is wrong then. */
async function command(person: Person, task: Task, calm = false): Promise<readonly string[]> {
  const { world, typed, note } = person;
  const { faults } = world.excel;
  const directed = calm ? { words: "", end: nothing } : directing(person, task);
  note(`> ${task.kind}${directed.words === "" ? "" : `; ${directed.words}`}`);
  typed.edits = editsOf(task);
  const session = await world.run(task);
  faults.direct(null);
  faults.cellEditMode = false;
  directed.end();
  await world.rest();
  note(`  ${describe(session)}`);
  const missing = await typed.missing(namedIn(session));
  typed.edits = [];
  return [...unsettled(session), ...missing, ...sheetsGone(person)];
}

const isUndoable = (session: Session): boolean =>
  session.status === "ready" && session.notice?.kind === "corrected" && session.notice.replaced !== undefined;

async function step(person: Person): Promise<readonly string[]> {
  const { world, chance: by, note } = person;
  if (by.oneIn(25)) {
    note("closes the pane and opens it again");
    await world.reopenPane();
    return command(person, { kind: "start" });
  }
  if (by.oneIn(12)) {
    await world.passTime();
    return [];
  }
  if (by.next() < 0.6) {
    await gesture(person);
    return [];
  }
  const session = world.app.session.get();
  const isFixable = found(session).some(({ fix }) => fix !== undefined);
  if (isUndoable(session) && by.oneIn(2)) return command(person, asked["undo-fixes"](session, by));
  const kind = isFixable && by.oneIn(3) ? "apply-fixes" : by.pick(often);
  return command(person, asked[kind](session, by));
}

/** The person takes protections off, and asks what is there: that ends well, and tells what is unfinished. */
async function ending(person: Person): Promise<readonly string[]> {
  const { world, typed } = person;
  const { user } = world.excel;
  await user.protectStructure(false);
  for (const { name, protection, visibility } of (await world.excel.snapshot()).sheets)
    if (protection && visibility === "visible") await user.protectSheet(name, false);
  const wrong = [...(await command(person, { kind: "validate" }, true))];
  const session = world.app.session.get();
  if (session.status !== "ready" && session.status !== "no-template")
    return [...wrong, `ended ${describe(session)}`];
  const told = new Set(session.incomplete?.map(({ sheet }) => sheet));
  const unfinished = (await world.excel.snapshot()).sheets.filter(({ names }) =>
    names.some(({ name }) => name === INCOMPLETE_NAME),
  );
  wrong.push(...unfinished.filter(({ name }) => !told.has(name)).map(({ name }) => `not told: ${name}`));
  wrong.push(...(await command(person, { kind: "remove-incomplete" }, true)));
  return [...wrong, ...(await typed.missing([]))];
}

const versions = ["1.14", "1.15", "1.19", "1.20"] as const;

function personIn(world: World, by: Chance, note: (line: string) => void): Person {
  let last = 1000;
  return {
    world,
    chance: by,
    typed: new TypedCells(world.excel),
    sheets: new Set(),
    note,
    number: () => {
      last += 1;
      return last;
    },
    sent: null,
  };
}

/** Plays a session to its end, or to the first thing that goes wrong. */
export async function playSession(seed: number, length: number, { snapshots }: Opening): Promise<Played> {
  const by = chance(seed);
  const steps: string[] = [];
  const excelApi = by.pick(versions);
  const world = openWorld(by.pick(snapshots), { excelApi });
  const person = personIn(world, by, (line) => steps.push(line));
  steps.push(`Excel ${excelApi}`);
  try {
    await world.run({ kind: "start" });
    const wrong: string[] = [];
    for (let number = 1; number <= length && wrong.length === 0; number += 1)
      wrong.push(...(await step(person)));
    if (wrong.length === 0) wrong.push(...(await ending(person)));
    return { wrong, steps, typed: person.typed.count };
  } finally {
    await world.close();
  }
}
