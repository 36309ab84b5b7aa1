const path = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/** Folders whose files take longest, the longest first: a file that takes minutes must not be the last to start. */
const LONGEST = [
  "test/parity",
  "test/adapter",
  "test/marks",
  "test/received",
  "test/faults",
  "test/bruising",
  "test/host",
  "test/reported",
  "test/cli",
  "src/taskpane",
];

const root = path.join(__dirname, "../..");

function rankOf({ path: file }) {
  const place = LONGEST.findIndex((folder) => file.startsWith(path.join(root, folder) + path.sep));
  return place < 0 ? LONGEST.length : place;
}

/** Where Jest knows no times yet, as on a new machine, it would start with the largest files. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rankOf(one) - rankOf(other));
  }
};
