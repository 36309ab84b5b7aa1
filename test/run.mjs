// Everything that must hold, all of it even when a step fails, in rounds that keep every core at work: what reads the
// sources; the browser's tests, which leave half of a second core to those of the pane; all the others.
// Ends with one line: "N passed, N failed". A step that is not a test run counts as one.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { constants, setPriority } from "node:os";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
const results = path.join(root, "test-results");

const bin = (name) => path.join(root, "node_modules", name);
// With the rules that need types, the linter reports the errors of TypeScript 7: core's by core's own configuration.
const compiled = [
  {
    title: "types, lint by oxlint",
    run: [bin("oxlint/bin/oxlint"), "--type-aware", "--type-check", "--deny-warnings"],
  },
  {
    title: "build of the sandbox",
    run: [bin("webpack/bin/webpack.js"), "--env", "sandbox", "--env", "once"],
  },
];
const sources = [
  { title: "format", run: [bin("oxfmt/bin/oxfmt"), "--list-different"] },
  { title: "lint by ESLint", run: [bin("eslint/bin/eslint.js"), ".", "--max-warnings", "0"] },
  { title: "build", run: [bin("webpack/bin/webpack.js"), "--env", "production"] },
];
const tests = (title, reported, ...options) => ({
  title,
  run: [bin("jest/bin/jest.js"), ...options],
  tests: `${reported}.json`,
});
const beside = (step) => ({ ...step, priority: constants.priority.PRIORITY_LOW });
const e2e = tests("e2e", "e2e", "--config", "test/e2e/jest.config.js");
const pane = tests("in a page", "page", "--maxWorkers=1", "--selectProjects", "page");
const plain = tests("without a page", "plain", "--maxWorkers=100%", "--selectProjects", "plain");
/** One after the other; in a round, lanes of steps that follow each other, side by side. */
const rounds = [[compiled, sources], [[e2e], [beside(pane)]], [[plain]]];

// What these programs make lives shortly: with room for it, an eighth of their time is not spent looking for the rest.
const environment = {
  ...process.env,
  SANDBOX_IS_BUILT: "1",
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --max-semi-space-size=64`.trim(),
};

/** A run that takes longer never ends: its runner stops no test by the clock. */
const LONGEST_MS = 30 * 60_000;

/** Tests that ran, from Jest's own report; a suite that could not start is one failure. */
function counted(file, failed) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, "utf8"));
  const broken = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return { passed: report.numPassedTests, failed: failed ? Math.max(broken, 1) : broken };
}

/** Runs a step to its end; what tests say is shown as it comes, the rest all at once. */
function runStep({ title, run, tests: reported, priority }) {
  const file = reported && path.join(results, reported);
  const report = file ? ["--json", `--outputFile=${file}`] : [];
  const started = Date.now();
  const heading = `\n── ${title}\n`;
  if (file) process.stdout.write(heading);
  // Jest sends its --json report to stdout as well, and what people read to stderr.
  const child = spawn(process.execPath, [...run, ...report], {
    cwd: root,
    env: environment,
    stdio: file ? ["ignore", "ignore", "inherit"] : ["ignore", "pipe", "pipe"],
  });
  if (priority !== undefined && child.pid !== undefined) setPriority(child.pid, priority);
  const watchdog = setTimeout(() => child.kill("SIGKILL"), LONGEST_MS);
  const said = [];
  child.stdout?.on("data", (text) => said.push(text));
  child.stderr?.on("data", (text) => said.push(text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      clearTimeout(watchdog);
      const failed = status !== 0;
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      if (!file) process.stdout.write(heading + Buffer.concat(said).toString());
      process.stdout.write(`── ${title}: ${failed ? "FAILED" : "ok"}, ${seconds} s\n`);
      if (file) resolve(counted(file, failed));
      else resolve({ passed: failed ? 0 : 1, failed: failed ? 1 : 0 });
    });
  });
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const counts = [];

async function runLane(steps) {
  for (const step of steps) counts.push(await runStep(step));
}

for (const round of rounds) await Promise.all(round.map(runLane));
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
process.stdout.write(`\n${sum("passed")} passed, ${sum("failed")} failed\n`);
process.exitCode = sum("failed") === 0 ? 0 : 1;
