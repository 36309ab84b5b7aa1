/** What a plan may cost, each bound as a ratio of two times taken in turns in one run, or as a time. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { shippedEngine } from "../../src/app/editions";
import { inSlices, pageTurns } from "../../src/app/in-slices";
import type { Output } from "../../src/cli/output";
import { runValidate } from "../../src/cli/run-validate";
import { shipped } from "../../src/cli/shipped";
import type { Grid } from "../../src/core/grid/grid";
import { defaultLimits } from "../../src/xlsx/limits";
import { readGrid } from "../../src/xlsx/read-grid";
import { gridFile } from "../cli/plan-file";
import { fullPlan } from "../support/full-plan";
import { planGrid } from "../support/plan-grid";
import { withFormulas } from "../support/with-formulas";
import { withRules } from "../support/with-rules";
import { median } from "./measure";
import { randomPlan } from "./plans";

const TODAY = "2025-06-01";
const FILES = 500;
const [FEW, MANY] = [1_000, 10_000];
const LETTERS = 3_000;

interface Bound {
  readonly what: string;
  readonly figure: number;
  readonly most: number;
  readonly unit: "×" | "ms";
  /** The times that the figure is made of, in milliseconds. */
  readonly of: readonly number[];
}

async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Medians of steps that take turns, so that what else the machine does weighs on each of them; the first turns do not count. */
async function inTurns(turns: number, steps: readonly (() => unknown)[]): Promise<readonly number[]> {
  const taken = steps.map((): number[] => []);
  for (let turn = -Math.ceil(turns / 3); turn < turns; turn += 1)
    for (const [place, step] of steps.entries()) {
      const milliseconds = await timed(step);
      if (turn >= 0) taken[place]?.push(milliseconds);
    }
  return taken.map(median);
}

/** A plan of 40 actions, validated against reading its file. */
async function smallPlan(what: string, plan: Grid): Promise<Bound> {
  const bytes = await gridFile(plan);
  const grid = await readGrid(bytes);
  const of = await inTurns(60, [() => shippedEngine.validate(grid, TODAY), () => readGrid(bytes)]);
  const [validating = 0, reading = 1] = of;
  return { what, figure: validating / reading, most: 2, unit: "×", of };
}

const [sample = {}] = fullPlan.actions;
const filled = (count: number, change: (place: number) => typeof sample): Grid =>
  planGrid({
    ...fullPlan,
    actions: Array.from({ length: count }, (_, place) => ({ ...sample, ...change(place) })),
  });

const kinds: readonly (readonly [string, (count: number) => Grid])[] = [
  ["random", (count) => randomPlan(1, count)],
  ["all of one number", (count) => filled(count, () => ({ number: "1" }))],
  [
    `each of ${LETTERS} characters`,
    (count) =>
      filled(count, (place) => ({
        number: `A${place}`,
        action: `Former ${place} `.repeat(LETTERS).slice(0, LETTERS),
      })),
  ],
];

/** Time per action of a large plan against that of a smaller one. */
async function growth(what: string, make: (count: number) => Grid): Promise<Bound> {
  const plans = [make(FEW), make(MANY)];
  const of = await inTurns(
    5,
    plans.map((plan) => () => shippedEngine.validate(plan, TODAY)),
  );
  const [few = 1, many = 0] = of;
  return { what: `time per action, ${what}`, figure: many / MANY / (few / FEW), most: 1.5, unit: "×", of };
}

const silent: Output = {
  print: () => Promise.resolve(),
  tell: () => undefined,
  progress: () => undefined,
  stopped: () => null,
};

/** Each part of a file unzipped and parsed, nothing made of it. */
function parseAll(bytes: Uint8Array): void {
  for (const part of Object.values(unzipSync(bytes))) {
    const parser = new SaxesParser();
    parser.write(new TextDecoder().decode(part)).close();
  }
}

/** A folder of plans by the command line, against unzipping and parsing the same files. */
async function commandLine(): Promise<Bound> {
  const folder = await mkdtemp(join(tmpdir(), "plans-"));
  try {
    const files: Uint8Array[] = [];
    for (let seed = 0; seed < FILES; seed += 1) {
      const bytes = await gridFile(withRules(withFormulas(randomPlan(seed, 40))));
      await writeFile(join(folder, `${seed}.xlsx`), bytes);
      files.push(bytes);
    }
    const surroundings = {
      ...shipped,
      readGrid,
      largest: defaultLimits.fileBytes,
      refusalOf: () => null,
      isDate: () => true,
      today: () => TODAY,
      now: () => performance.now(),
    };
    files.slice(0, 20).forEach(parseAll);
    const parsing = await timed(() => {
      files.forEach(parseAll);
    });
    const all = await timed(() => runValidate([folder, "--json"], surroundings, silent));
    return {
      what: `${FILES} files by the command line`,
      figure: all / parsing,
      most: 3,
      unit: "×",
      of: [all, parsing],
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * How long the validation that follows a keystroke holds the pane's thread at most before others have their turn: what
 * the pane reads while people type, without formulas and rules, and its own slices.
 */
async function keystroke(): Promise<Bound> {
  const plan = randomPlan(1, FEW);
  const longest: number[] = [];
  const all: number[] = [];
  for (let turn = 0; turn < 9; turn += 1) {
    const start = performance.now();
    let from = start;
    const held: number[] = [];
    const pause = async (): Promise<void> => {
      held.push(performance.now() - from);
      await pageTurns.pause();
      from = performance.now();
    };
    await inSlices(shippedEngine.validating(plan, TODAY), { ...pageTurns, pause });
    held.push(performance.now() - from);
    longest.push(Math.max(...held));
    all.push(performance.now() - start);
  }
  const what = `longest hold of the thread after a keystroke, ${FEW} actions`;
  return { what, figure: median(longest.slice(3)), most: 50, unit: "ms", of: [median(all.slice(3))] };
}

const line = ({ what, figure, most, unit, of }: Bound): string => {
  const verdict = figure <= most ? "within" : "BEYOND";
  const times = of.map((time) => time.toFixed(1)).join(" and ");
  return `${what}: ${figure.toFixed(2)} ${unit} (${verdict} ${most} ${unit}; ${times} ms)`;
};

/** A line for each bound, as it is measured. */
export async function* measureBounds(): AsyncGenerator<string> {
  const small = randomPlan(0, 40);
  yield line(await smallPlan("validate 40 actions / read their file, values alone", small));
  yield line(
    await smallPlan(
      "validate 40 actions / read their file, formulas and rules",
      withRules(withFormulas(small)),
    ),
  );
  for (const [what, make] of kinds) yield line(await growth(what, make));
  yield line(await keystroke());
  yield line(await commandLine());
}
