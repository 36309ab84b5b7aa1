// Changes the core on purpose, mutant by mutant, and counts those that no test of the same file notices.
//   node test/mutation/run.mjs [FILE…]     files of src/core, all of them without arguments
// The mutants are Stryker’s own (its instrumenter); they run in one process a file, without starting Jest again
// for each of them, which takes longer than its tests. Ends with 1 under the threshold, or when a file could not be tried.
import { fork } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { core, root } from "./paths.mjs";

const THRESHOLD = 90;
/** A mutant that takes longer never ends. */
const LONGEST_MS = 60_000;

const sources = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const full = path.join(folder, item.name);
    if (item.isDirectory()) return item.name === "editions" ? [] : sources(full);
    return /\.ts$/.test(item.name) && !item.name.endsWith(".test.ts") ? [full] : [];
  });

const chosen = process.argv.slice(2).map((file) => path.resolve(file));
const queue = chosen.length > 0 ? chosen : sources(core);

/** Tries the mutants of a file from a place on; a child that says nothing for too long is ended, its mutant noticed. */
function attempt(file, from, record) {
  return new Promise((resolve) => {
    const child = fork(path.join(import.meta.dirname, "mutate-file.mjs"), [file, String(from)], {
      cwd: root,
    });
    let place = from - 1;
    let failure = null;
    let timer = null;
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill("SIGKILL"), LONGEST_MS * (place < from ? 4 : 1));
    };
    watch();
    child.on("message", (message) => {
      if (message.kind === "failed") failure = message.why;
      if (message.kind === "tried") {
        place = message.place;
        record(message);
      }
      watch();
    });
    child.on("exit", (code) => {
      clearTimeout(timer);
      resolve({ isDone: code === 0, next: place + 1, failure });
    });
  });
}

async function tryFile(file) {
  const results = [];
  const record = (result) => results.push(result);
  let from = 0;
  for (;;) {
    const { isDone, next, failure } = await attempt(file, from, record);
    if (isDone) return { file, results, failure: null };
    if (failure !== null || (next === from && results.length === 0))
      return { file, results, failure: failure ?? "no answer" };
    record({ place: next, verdict: "timeout" });
    from = next + 1;
  }
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

const done = [];
async function work() {
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const result = await tryFile(file);
    if (result.results.length > 0 || result.failure !== null) report(result);
    done.push(result);
  }
}
await Promise.all(Array.from({ length: os.availableParallelism() }, work));

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
const untried = done.filter(({ failure }) => failure !== null).length;
process.stdout.write(
  `\n${all.length} mutants: ${killed} noticed (${count(all, "timeout")} by never ending), ${count(all, "survived")} survived, ` +
    `${count(all, "uncovered")} in code that no test of the file runs; ${untried} files could not be tried. Score ${share(killed, all.length).trim()}\n`,
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
