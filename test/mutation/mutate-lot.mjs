// Tries mutants of a lot of files and tells its parent of each: killed, survived, uncovered or timeout.
import path from "node:path";
import { mutantsOf } from "./instrument.mjs";
import { bundle } from "./suite.mjs";
import { isFollowing, testsOf } from "./tests-of.js";
import { Trial } from "./trial.mjs";

/** `decided`: mutants that an earlier process has tried. */
const { files, every, seed, isNear, decided } = JSON.parse(process.argv[2]);

const tell = (message) => new Promise((resolve) => process.send(message, resolve));
let told = Date.now();
/** Says that something goes on; the parent ends a process that says nothing for long. */
const alive = async () => {
  if (Date.now() - told < 1000) return;
  told = Date.now();
  await tell({ kind: "alive" });
};

const { contents, counts, mutants } = await mutantsOf(files, { every, seed });
for (const [file, { length }] of counts) await tell({ kind: "counted", file, count: length });
const isDecided = new Set(decided);
const left = mutants.filter(({ key }) => !isDecided.has(key));
if (left.length === 0) process.exit(0);

const testsFor = new Map(
  [...new Set(left.map(({ file }) => file))].map((file) => [file, testsOf(file, { isNear })]),
);
const tests = [...new Set([...testsFor.values()].flat())];
const trial = new Trial(await bundle(tests, contents), tests, new Set(left.map(({ id }) => id)));

/** Test files that noticed a mutant, the last one first: they may well notice the next. */
let noticing = [];

const decide = ({ file, key, line, change }, verdict) =>
  tell({ kind: "tried", file, key, verdict, line, change });

/** Tries the mutants on what is loaded, one test file after the other; those that none of them notices. */
async function unnoticed(waiting, places) {
  const still = new Set(waiting);
  for (const [rank, place] of places.entries()) {
    if (still.size === 0) break;
    if (isFollowing(tests[place]) && !trial.passesAny(places[rank - 1], [...still])) continue;
    if (!(await trial.rehearse(place, alive))) continue;
    for (const mutant of [...still]) {
      await tell({ kind: "trying", ...mutant });
      const isFar = path.dirname(tests[place]) !== path.dirname(mutant.file);
      const verdict = await trial.tryLoaded(mutant.id, place, { isFar, alive });
      if (verdict === null) continue;
      still.delete(mutant);
      await decide(mutant, verdict);
    }
  }
  return [...still];
}

/** The last word on a mutant that no test has noticed on what was loaded before it was there. */
async function lastWord(mutant, places) {
  if (!trial.isPassed(mutant.id, places)) return "uncovered";
  const anew = trial.placesAnew(mutant.id, places);
  if (anew.length === 0) return "survived";
  const first = noticing.filter((place) => anew.includes(place));
  const { verdict, place } = await trial.tryAnew(mutant.id, [...new Set([...first, ...anew])], alive);
  if (place !== null) noticing = [...new Set([place, ...noticing])];
  return verdict;
}

/** A few mutants are not worth running each test unchanged first, to know which of them pass by. */
const isFew = every > 1;

for (const [file, names] of testsFor) {
  const places = names.map((name) => tests.indexOf(name));
  const own = left.filter((item) => item.file === file);
  for (const mutant of isFew ? own : await unnoticed(own, places)) {
    await tell({ kind: "trying", ...mutant });
    const { verdict } = isFew
      ? await trial.tryAnew(mutant.id, places, alive)
      : { verdict: await lastWord(mutant, places) };
    await decide(mutant, verdict);
  }
  await tell({ kind: "done", file });
}
for (const item of trial.leftOut) await tell({ kind: "left out", ...item });
process.exit(0);
