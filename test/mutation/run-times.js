const fs = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "../..");
/** Written by the last `npm test`. */
const lastRun = path.join(root, "test-results/unit.json");
/** What a test file takes when no run has told, in ms. */
const UNKNOWN = 500;

function lastTimes() {
  if (!fs.existsSync(lastRun)) return new Map();
  const { testResults } = JSON.parse(fs.readFileSync(lastRun, "utf8"));
  return new Map(
    testResults.map(({ name, startTime, endTime }) => [
      name.replaceAll("\\", "/").replace(/^.*?\/((?:src|test)\/)/, "$1"),
      endTime - startTime,
    ]),
  );
}

/** How long each test file took in the last whole run, in ms, as a function of its path. */
exports.runTimes = () => {
  const times = lastTimes();
  return (test) => times.get(path.relative(root, test).replaceAll("\\", "/")) ?? UNKNOWN;
};
