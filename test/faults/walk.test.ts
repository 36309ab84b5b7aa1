/** Every command × every one of its syncs × every fault: a share of them in `npm test`, all of them in `npm run faults`. */
import { type Task, taskKinds } from "../../src/app/session";
import { walked, type Variant } from "./commands";
import { faults, play, prepare } from "./walk";

const isWhole = process.env["FAULTS"] === "all";
/** Cases left out between two that are played in `npm test`. */
const STRIDE = Number(process.env["STRIDE"] ?? 61);

jest.setTimeout(isWhole ? 3_600_000 : 120_000);

test("every command of the add-in is walked", () => {
  expect(Object.keys(walked).sort()).toEqual([...taskKinds].sort());
});

const variants = Object.entries(walked).flatMap(([kind, of]) =>
  of.map((variant): [string, Task["kind"], Variant] => [variant.name, kind as Task["kind"], variant]),
);

let played = 0;

/** The whole walk takes long: what it finds is told at once. */
function tell(lines: readonly string[]): void {
  if (lines.length > 0) process.stderr.write(`${lines.join("\n")}\n`);
}

test.each(variants)(
  "%s: nothing is lost, and what the pane says is so, whatever goes wrong at any sync",
  async (_name, _kind, variant) => {
    const base = await prepare(variant);
    expect(base.syncs).toBeGreaterThan(0);
    const wrong: string[] = [];
    const [began, before] = [performance.now(), played];
    for (let place = 1; place <= base.syncs; place += 1) {
      for (const fault of faults) {
        played += 1;
        if (!isWhole && played % STRIDE !== 0) continue;
        const found = await play(base, fault, place);
        if (isWhole) tell(found);
        wrong.push(...found);
      }
    }
    const seconds = Math.round((performance.now() - began) / 1000);
    if (isWhole) tell([`${variant.name}: ${base.syncs} syncs, ${played - before} cases, ${seconds} s`]);
    expect(wrong).toEqual([]);
  },
);

afterAll(() => {
  if (isWhole) tell([`${played} cases`]);
});
