// Tries the mutants of one file, from a place on, and tells its parent of each: killed, survived, uncovered or timeout.
import { readFileSync } from "node:fs";
import { commonTokens } from "@stryker-mutator/api/plugin";
import { createInstrumenter } from "@stryker-mutator/instrumenter";
import { createInjector } from "typed-inject";
import { bundle, collect } from "./suite.mjs";
import { testsOf } from "./tests-of.js";

/** Times that a mutant's place may be passed before its loop is taken for endless. */
const MOST_HITS = 300_000;

const [file, from] = [process.argv[2], Number(process.argv[3])];
const content = readFileSync(file, "utf8");

const silent = () => undefined;
const logger = { debug: silent, info: silent, warn: silent, trace: silent, error: console.error };
const log = { ...logger, isDebugEnabled: () => false, isTraceEnabled: () => false };

async function instrument() {
  const injector = createInjector();
  const provided = injector
    .provideValue(commonTokens.logger, log)
    .provideValue(commonTokens.injector, injector);
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const { files, mutants } = await provided
    .injectFunction(createInstrumenter)
    .instrument([{ name: file, content, mutate: true }], options);
  return { instrumented: files[0].content, mutants };
}

/** Runs the tests in turn, those of `only` when it is given; what the first failure says, or null. */
async function firstFailure(suites, only) {
  for (const [place, script] of suites.entries()) {
    if (only && ![...only].some((id) => id.startsWith(`${place}:`))) continue;
    try {
      for (const [number, run] of collect(script).entries()) {
        const id = `${place}:${number}`;
        if (only && !only.has(id)) continue;
        globalThis.__stryker__.currentTestId = id;
        await run();
        globalThis.__stryker__.currentTestId = undefined;
      }
    } catch (error) {
      return String(error);
    }
  }
  return null;
}

/** Tests that pass by the mutant; undefined for one that is evaluated with its module: any test may notice it. */
function testsThrough({ id }, { static: always, perTest }) {
  if (always[id]) return undefined;
  return new Set(Object.entries(perTest).flatMap(([test, passed]) => (passed[id] ? [test] : [])));
}

async function verdictOn(mutant, suites, coverage) {
  const only = testsThrough(mutant, coverage);
  if (only?.size === 0) return "uncovered";
  globalThis.__stryker__ = { activeMutant: mutant.id, hitCount: 0, hitLimit: MOST_HITS };
  const failure = await firstFailure(suites, only);
  if (failure === null) return "survived";
  return failure.includes("Hit count limit") ? "timeout" : "killed";
}

function changeOf({ location: { start, end }, replacement, mutatorName }) {
  const line = content.split("\n")[start.line] ?? "";
  const text =
    start.line === end.line ? line.slice(start.column, end.column) : `${line.slice(start.column)} …`;
  const short = (code) => code.replace(/\s+/g, " ").slice(0, 100);
  return { line: start.line + 1, change: `${mutatorName} ${short(text)} → ${short(replacement)}` };
}

const tell = (message) => new Promise((resolve) => process.send(message, resolve));

const { instrumented, mutants } = await instrument();
const tests = mutants.length > 0 ? testsOf(file) : [];
const suites = [];
for (const test of tests) suites.push(await bundle(test, { file, content: instrumented }));
globalThis.__stryker__ = { mutantCoverage: { static: {}, perTest: {} } };
const failure = await firstFailure(suites);
const coverage = globalThis.__stryker__.mutantCoverage;
if (failure !== null) {
  await tell({ kind: "failed", why: `its tests fail before any change: ${failure.slice(0, 300)}` });
  process.exit(1);
}
for (const [place, mutant] of mutants.entries()) {
  if (place < from) continue;
  const verdict = await verdictOn(mutant, suites, coverage);
  await tell({ kind: "tried", place, verdict, ...changeOf(mutant) });
}
process.exit(0);
