const fs = require("node:fs");
const path = require("node:path");
const { runTimes } = require("./run-times.js");

const root = path.join(__dirname, "../..");
const core = path.join(root, "src/core");
const locales = path.join(root, "src/locales");

/** Tests from elsewhere that a mutant is held against: how many at most, and the time that they may take, in ms. */
const MOST_FAR = 12;
const MOST_TIME = 4_000;
/** They go through everything, by chance: seconds for each mutant. */
const byChance = /\.properties\.test\.ts$/;
/** Whole plans read and judged, whole templates drawn: what the nearer tests let pass is held against these. */
const witnesses = [
  "test/scenarios/scenarios.test.ts",
  "src/core/editions/rendition.test.ts",
  "src/core/editions/rendition.choices.test.ts",
].map((file) => path.join(root, file));

/** It goes on from the test file before it, the same with more of it: of no use where that one passes by nothing. */
exports.isFollowing = (test) => test === witnesses.at(-1);

const isTest = (file) => file.endsWith(".test.ts");
const isIn = (folder, file) => file.startsWith(folder + path.sep);
const filesUnder = (folder) =>
  fs
    .readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join(folder, file));

/** Statements that load another file when they run: types are gone by then. */
const LOADS = /^(?:import|export)\s+(?!type\b)(?:[^;"]*?from\s+)?"(\.[^"]+)"/gm;

/** Who loads a file, file by file. */
function importersOf(files) {
  const known = new Set(files);
  const importers = new Map(files.map((file) => [file, []]));
  for (const file of files) {
    for (const [, name] of fs.readFileSync(file, "utf8").matchAll(LOADS)) {
      const target = path.join(path.dirname(file), name);
      const found = [`${target}.ts`, path.join(target, "index.ts")].find((item) => known.has(item));
      if (found) importers.get(found).push(file);
    }
  }
  return importers;
}

const files = [
  ...filesUnder(core),
  ...filesUnder(locales),
  ...["programmes", "scenarios", "support", "bench", "bruising", "parity"].flatMap((folder) =>
    filesUnder(path.join(root, "test", folder)),
  ),
];
const importers = importersOf(files);

/** Tests that run in the core alone: its own, and those made of it and of what tests share. */
const runsInCore = (test) =>
  isIn(core, test) || witnesses.includes(test) || /[/\\]programmes[/\\]/.test(test);

/** Tests that load a file, each with the steps it takes to get there. */
function stepsTo(file) {
  const steps = new Map([[file, 0]]);
  for (const [item, far] of steps)
    for (const importer of importers.get(item) ?? []) if (!steps.has(importer)) steps.set(importer, far + 1);
  return new Map([...steps].filter(([item]) => isTest(item) && runsInCore(item)));
}

/** As many of the tests, in their order, as fit in the time. */
function within(tests, times) {
  const chosen = [];
  let time = 0;
  for (const test of tests) {
    if (chosen.length >= MOST_FAR || time + times(test) > MOST_TIME) continue;
    time += times(test);
    chosen.push(test);
  }
  return chosen;
}

/**
 * Tests that prove a source file of the core, in the order in which a mutant is held against them: those that bear its
 * name, those that load it themselves, those of its folder, the witnesses, then the nearest of those that load it by way
 * of others, the fast ones first. Nearly every test of the core goes through every rule: with all of them, each mutant
 * would take a minute. So the score is a lower bound. `isNear`: only those that bear its name, load it themselves or are of
 * its folder.
 */
exports.testsOf = (file, { isNear = false } = {}) => {
  const times = runTimes();
  const steps = stepsTo(file);
  const folder = path.dirname(file);
  const name = path.basename(file, ".ts");
  const isBeside = (test) => path.dirname(test) === folder;
  const rank = (test) => (steps.get(test) === 1 ? 0 : isBeside(test) ? 1 : steps.get(test));
  const reaching = [...steps.keys()]
    .filter((test) => !byChance.test(test) && !witnesses.includes(test))
    .sort((a, b) => rank(a) - rank(b) || times(a) - times(b));
  const own = reaching.filter((test) => isBeside(test) && path.basename(test).startsWith(`${name}.`));
  const near = reaching.filter((test) => !own.includes(test) && rank(test) < 2);
  const far = reaching.filter((test) => !own.includes(test) && rank(test) >= 2);
  if (isNear) return [...own, ...near];
  const chosen = [...own, ...near, ...witnesses.filter((test) => steps.has(test)), ...within(far, times)];
  return chosen.length > 0 ? chosen : [...steps.keys()];
};
