/**
 * Sessions by chance: a person types, pastes, renames, copies, moves, deletes, protects, undoes, closes the pane, while
 * every command of the add-in runs, with faults. Whatever happens, each cell holds what was typed there last, or a
 * message names it. A few sessions in `npm test`, all of them in `npm run faults`; SEED=12 plays one and prints it.
 */
import { toA1 } from "../../src/core/grid/address";
import type { WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import { chance, type Chance } from "../parity/random";
import { walked } from "./commands";
import { linesOf } from "./contents";
import { playSession } from "./session-play";
import { workbookOf } from "./walk";
import { openWorld, type World } from "./world";

const isWhole = process.env["FAULTS"] === "all";
const { SEED } = process.env;

const SESSIONS = isWhole ? 200 : 2;
const STEPS = 100;
/** Sessions of one test. */
const SHARE = isWhole ? 20 : 2;

jest.setTimeout(isWhole ? 3_600_000 : 120_000);

/** Workbooks that sessions begin with: without a plan, with one, with its report. */
async function openings() {
  const variants = [walked.insert[0], walked["write-report"][1], walked["write-report"][0]];
  const snapshots = [];
  for (const variant of variants) {
    if (!variant) throw new Error("no workbook to begin with");
    snapshots.push(await workbookOf(variant));
  }
  return { snapshots };
}

const seeds = SEED === undefined ? Array.from({ length: SESSIONS }, (_, place) => place + 1) : [Number(SEED)];
const shares = Array.from({ length: Math.ceil(seeds.length / SHARE) }, (_, place) =>
  seeds.slice(place * SHARE, (place + 1) * SHARE),
);

let typed = 0;

/** All of them take long: what happens is told at once. */
function tell(seed: number, text: string): void {
  process.stderr.write(`session ${seed}: ${text}\n`);
}

test.each(shares.map((share) => [share] as const))(
  "whatever happens, what was typed stays or is named: sessions %j",
  async (share) => {
    const opening = await openings();
    const wrong: string[] = [];
    for (const seed of share) {
      const played = await playSession(seed, STEPS, opening);
      typed += played.typed;
      if (played.wrong.length > 0 || SEED !== undefined)
        wrong.push([`SEED=${seed}`, ...played.steps, ...played.wrong].join("\n"));
      if (isWhole) tell(seed, played.wrong.length > 0 ? (wrong.at(-1) ?? "") : `${played.typed} cells`);
    }
    expect(wrong).toEqual([]);
    expect(typed).toBeGreaterThan(0);
  },
);

const GESTURES = 50;
/** Univer's list of Ctrl+Z has 20 steps, that of Excel 100: gestures are taken back before it is full. */
const LIST = 17;

/** Everything that Ctrl+Z gives back, formats included. */
function heldIn({ styles, ...workbook }: WorkbookSnapshot): readonly string[] {
  const formats = workbook.sheets.flatMap(({ name, cells }) =>
    cells.flatMap((cell) => {
      const format = cell.style === undefined ? undefined : styles[cell.style]?.numberFormat;
      return format === undefined || format === "General" ? [] : [`${name}: ${toA1(cell)} as ${format}`];
    }),
  );
  return [...linesOf({ styles, ...workbook }), ...formats];
}

/** Something that a person does on the plan, which Ctrl+Z takes back. */
function undoable(
  { excel: { user } }: World,
  by: Chance,
  turn: number,
): Promise<{ readonly accepted: boolean }> {
  const cell = `${by.pick(["B", "C", "E"])}${2 + (turn % 3)}`;
  const gestures = [
    () => user.type("Indicateurs", cell, `${turn}`),
    () => user.type("Indicateurs", cell, `noté ${turn}`),
    () => user.paste("Indicateurs", cell, [[turn, `collé ${turn}`]]),
    () =>
      user.format("Indicateurs", `${cell}:F9`, by.pick(["0.00", "yyyy-mm-dd", "@"]) + ";".repeat(turn % 2)),
    () => user.insertRows("Indicateurs", 6, 1 + (turn % 2)),
    () => user.insertRows("Notes", 2),
    () => user.deleteRows("Notes", 2 + (turn % 2)),
    () => user.insertColumns("Indicateurs", "E"),
    () => user.clear("Indicateurs", cell),
  ];
  return by.pick(gestures)();
}

/** So many gestures with « Valider » here and there, all taken back; answers the workbook as it was before that. */
async function takenBack(opened: WorkbookSnapshot, count: number, by: Chance): Promise<WorkbookSnapshot> {
  const world = openWorld(opened, { excelApi: "1.14" });
  const { user, snapshot } = world.excel;
  await world.run({ kind: "start" });
  const states: (readonly string[])[] = [];
  while (states.length < count) {
    states.push(heldIn(await snapshot()));
    expect(await undoable(world, by, states.length)).toMatchObject({ accepted: true });
    if (by.oneIn(2))
      expect(await world.run({ kind: "validate" })).toMatchObject({ validated: { isChanged: false } });
    expect(user.undoSteps()).toBe(states.length);
  }
  const session = await world.run({ kind: "validate" });
  expect(session).toMatchObject({
    status: "ready",
    marks: { status: expect.stringMatching(/none|offered/) },
  });
  const done = await snapshot();
  for (const state of states.reverse()) {
    expect(await user.undo()).toBe(true);
    expect(heldIn(await snapshot())).toEqual(state);
  }
  await world.close();
  return done;
}

test.each([1, 2])(
  "where writing empties Ctrl+Z, « Valider » leaves it whole: 50 gestures are taken back one by one, seed %i",
  async (seed) => {
    const [opening] = walked.validate;
    if (!opening) throw new Error("no workbook");
    let workbook = await workbookOf(opening);
    const by = chance(seed);
    for (let left = GESTURES; left > 0; left -= LIST)
      workbook = await takenBack(workbook, Math.min(left, LIST), by);
  },
);

afterAll(() => {
  if (isWhole) process.stderr.write(`${seeds.length} sessions, ${typed} cells followed to the end\n`);
});
