// Everything that `npm test` plays a share of, in full: workbooks of others and from reports, marks, bruised plans, scenarios
// of the other programmes, updates, tables taken over, long reports, parity, faults.
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
const { status } = spawnSync(process.execPath, [jest, ...slow, ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, WHOLE: "1", FAULTS: "all" },
});
process.exitCode = status ?? 1;
