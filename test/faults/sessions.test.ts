/**
 * Sessions by chance: a person types, pastes, renames, copies, moves, deletes, protects, undoes, closes the pane, while
 * every command of the add-in runs, with faults. Whatever happens, each cell holds what was typed there last, or a
 * message names it. A few sessions in `npm test`, all of them in `npm run faults`; SEED=12 plays one and prints it.
 */
import { walked } from "./commands";
import { playSession } from "./session-play";
import { workbookOf } from "./walk";

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

afterAll(() => {
  if (isWhole) process.stderr.write(`${seeds.length} sessions, ${typed} cells followed to the end\n`);
});
