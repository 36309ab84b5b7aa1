// Every fault at every sync of every command; `npm test` plays a share of them.
import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.join(import.meta.dirname, "../..");
const jest = path.join(root, "node_modules/jest/bin/jest.js");
const { status } = spawnSync(process.execPath, [jest, "test/faults", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, FAULTS: "all" },
});
process.exitCode = status ?? 1;
