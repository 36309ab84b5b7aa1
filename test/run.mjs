// Everything that must hold, one step after the other, all of them even when one fails.
// Ends with one line: "N passed, N failed". A step that is not a test run counts as one.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
const results = path.join(root, "test-results");

const bin = (name) => path.join(root, "node_modules", name);
const steps = [
  { title: "types", run: [bin("typescript/bin/tsc"), "--noEmit"] },
  { title: "types of core", run: [bin("typescript/bin/tsc"), "-p", "src/core"] },
  { title: "format", run: [bin("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."] },
  { title: "lint", run: [bin("eslint/bin/eslint.js"), ".", "--max-warnings", "0"] },
  { title: "build", run: [bin("webpack/bin/webpack.js"), "--env", "production"] },
  { title: "unit", run: [bin("jest/bin/jest.js"), "--maxWorkers=100%"], tests: "unit.json" },
  { title: "e2e", run: [bin("jest/bin/jest.js"), "--config", "test/e2e/jest.config.js"], tests: "e2e.json" },
];

/** Tests that ran, from Jest's own report; a suite that could not start is one failure. */
function counted(file, failed) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, "utf8"));
  const broken = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return { passed: report.numPassedTests, failed: failed ? Math.max(broken, 1) : broken };
}

function runStep({ title, run, tests }) {
  const file = tests && path.join(results, tests);
  const report = file ? ["--json", `--outputFile=${file}`] : [];
  const started = Date.now();
  process.stdout.write(`\n── ${title}\n`);
  // Jest sends its --json report to stdout as well, and what people read to stderr.
  const { status } = spawnSync(process.execPath, [...run, ...report], {
    cwd: root,
    stdio: ["ignore", file ? "ignore" : "inherit", "inherit"],
  });
  const failed = status !== 0;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stdout.write(`── ${title}: ${failed ? "FAILED" : "ok"}, ${seconds} s\n`);
  if (file) return counted(file, failed);
  return { passed: failed ? 0 : 1, failed: failed ? 1 : 0 };
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const counts = steps.map(runStep);
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
process.stdout.write(`\n${sum("passed")} passed, ${sum("failed")} failed\n`);
process.exitCode = sum("failed") === 0 ? 0 : 1;
