// Changes the core on purpose, mutant by mutant, and counts those that none of the nearest tests notices.
//   node test/mutation/run.mjs [--every N] [--seed S] [--jobs N] [--near] [FILE or FOLDER…]     all of src/core without any
// `--every 20` tries one mutant in 20, always the same ones for a seed. The mutants are Stryker’s own (its instrumenter);
// they run in one process a folder, without starting Jest again for each of them, which takes longer than its tests.
// `--near` holds them only against the tests beside them and those that load their file: what these leave to tests from
// elsewhere, in a minute a folder. Ends with 1 under the threshold, or when a file could not be tried.
import { fork } from "node:child_process";
import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { cpuTimeOf } from "./cpu-time.mjs";
import { groupBy } from "./group-by.mjs";
import { core, root } from "./paths.mjs";
import { chanceOf, marginOf } from "./sample.mjs";

const THRESHOLD = 93;
/** A mutant that takes longer, of the processor, never ends. */
const LONGEST_MS = 30_000;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    jobs: { type: "string", default: String(os.availableParallelism()) },
    near: { type: "boolean", default: false },
  },
});
const every = Number(options.every);
const jobs = Number(options.jobs);

const sources = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const full = path.join(folder, item.name);
    if (item.isDirectory()) return item.name === "editions" ? [] : sources(full);
    return /\.ts$/.test(item.name) && !item.name.endsWith(".test.ts") ? [full] : [];
  });

const chosen = positionals.map((item) => path.resolve(item));
const queue = (chosen.length > 0 ? chosen : [core]).flatMap((item) =>
  statSync(item).isDirectory() ? sources(item) : [item],
);

// A sample that is stopped half-way is still one of the whole.
if (every > 1) queue.sort((one, other) => chanceOf(one, options.seed) - chanceOf(other, options.seed));
const inLots =
  every === 1
    ? [...groupBy(queue, (file) => path.dirname(file)).values()]
    : [...groupBy(queue, (_, place) => place % jobs).values()];

/** Tries the mutants of some files that are not decided yet; a child that says nothing for too long is ended. */
function attempt(files, { decided, record }) {
  return new Promise((resolve) => {
    const order = JSON.stringify({ files, every, seed: options.seed, isNear: options.near, decided });
    const child = fork(path.join(import.meta.dirname, "mutate-lot.mjs"), [order], { cwd: root });
    let trying = null;
    let timer = null;
    const watch = () => {
      clearTimeout(timer);
      const longest = LONGEST_MS * (trying === null ? 4 : 1);
      const before = cpuTimeOf(child.pid);
      const look = () => {
        if (cpuTimeOf(child.pid) - before < longest) timer = setTimeout(look, LONGEST_MS / 4);
        else child.kill("SIGKILL");
      };
      timer = setTimeout(look, longest);
    };
    watch();
    child.on("message", (message) => {
      if (message.kind === "trying") trying = message;
      else record(message);
      watch();
    });
    child.on("exit", (code) => {
      clearTimeout(timer);
      resolve({ isDone: code === 0, trying });
    });
  });
}

const share = (killed, all) => (all === 0 ? "   n/a" : `${((100 * killed) / all).toFixed(1).padStart(5)} %`);
const count = (results, ...verdicts) => results.filter(({ verdict }) => verdicts.includes(verdict)).length;

function report({ file, results, failure }) {
  const name = path.relative(core, file);
  const killed = count(results, "killed", "timeout");
  process.stdout.write(
    `${share(killed, results.length)}  ${String(results.length).padStart(4)} mutants  ${name}\n`,
  );
  if (failure !== null) process.stdout.write(`         COULD NOT BE TRIED: ${failure}\n`);
  for (const { verdict, line, change } of results)
    if (verdict === "survived" || verdict === "uncovered")
      process.stdout.write(`         ${verdict} line ${line}: ${change}\n`);
}

/** The files of a lot, with what became of each of their mutants. */
async function tryLot(files) {
  const about = new Map(files.map((file) => [file, { file, count: 0, results: [], failure: null }]));
  const leftOut = new Map();
  const record = (message) => {
    if (message.kind === "counted") about.get(message.file).count = message.count;
    if (message.kind === "left out") leftOut.set(message.test, message.why);
    if (message.kind === "done") report(about.get(message.file));
    if (message.kind === "tried") about.get(message.file).results.push(message);
  };
  for (;;) {
    const decided = [...about.values()].flatMap(({ results }) => results.map(({ key }) => key));
    const { isDone, trying } = await attempt(files, { decided, record });
    if (isDone) break;
    if (trying === null || decided.includes(trying.key)) {
      for (const item of about.values()) item.failure = "no answer";
      for (const item of about.values()) report(item);
      break;
    }
    about.get(trying.file).results.push({ ...trying, verdict: "timeout" });
  }
  for (const [test, why] of leftOut)
    process.stdout.write(`Left out, it fails before any change: ${path.relative(root, test)} (${why})\n`);
  return [...about.values()];
}

const done = [];
async function work() {
  for (let lot = inLots.shift(); lot !== undefined; lot = inLots.shift()) {
    done.push(...(await tryLot(lot)));
  }
}
await Promise.all(Array.from({ length: jobs }, work));

const all = done.flatMap(({ results }) => results);
const killed = count(all, "killed", "timeout");
const folders = new Map();
for (const { file, results } of done) {
  const folder = path.dirname(path.relative(core, file));
  folders.set(folder, [...(folders.get(folder) ?? []), ...results]);
}
process.stdout.write("\n");
for (const [folder, results] of [...folders].sort()) {
  process.stdout.write(
    `${share(count(results, "killed", "timeout"), results.length)}  ${String(results.length).padStart(5)}  ${folder}\n`,
  );
}
const possible = done.reduce((total, item) => total + item.count, 0);
const margin = every > 1 ? ` ± ${marginOf(killed, all.length).toFixed(1)}` : "";
const sampled = every > 1 ? ` (one in ${every} of ${possible}, seed ${options.seed})` : "";
const untried = done.filter(({ failure }) => failure !== null).length;
process.stdout.write(
  `\n${all.length} mutants${sampled}: ${killed} noticed (${count(all, "timeout")} by never ending), ${count(all, "survived")} survived, ` +
    `${count(all, "uncovered")} in code that no test tried runs; ${untried} files could not be tried. Score ${share(killed, all.length).trim()}${margin}\n`,
);
mkdirSync(path.join(root, ".cache"), { recursive: true });
writeFileSync(
  path.join(root, ".cache/mutation.json"),
  JSON.stringify(
    done.map((item) => ({ ...item, file: path.relative(core, item.file) })),
    null,
    1,
  ),
);
process.exitCode = untried > 0 || (100 * killed) / all.length < THRESHOLD ? 1 : 0;
