// Everything that `npm test` plays a share of, in full: workbooks of others and from reports, marks, bruised plans, scenarios
// of the other programmes and their insertion in the page, updates, tables taken over, long reports, parity, faults.
import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
const jest = path.join(root, "node_modules/jest/bin/jest.js");
const slow = [
  "test/received",
  "test/marks",
  "test/bruising",
  "test/parity",
  "test/reported",
  "test/faults",
  "programmes/shipped",
  "adapter/report",
  "core/takeover",
  "validate.properties",
  "fix.properties",
  "prepare-update",
];
const run = (...args) =>
  spawnSync(process.execPath, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, WHOLE: "1", FAULTS: "all" },
  }).status === 0;
const isWell = [
  run(jest, ...slow, ...process.argv.slice(2)),
  run(jest, "--config", "test/e2e/jest.config.js", "programmes"),
];
process.exitCode = isWell.every(Boolean) ? 0 : 1;
