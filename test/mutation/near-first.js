const path = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");
const { testsOf } = require("./tests-of.js");

/** A mutant is held against the tests of its own file only. */
module.exports = class NearFirst extends Sequencer {
  constructor(options) {
    super(options);
    this.files = options?.globalConfig?.nonFlagArgs ?? [];
  }

  sort(tests) {
    const [any] = tests;
    if (!any || this.files.length === 0) return super.sort(tests);
    const near = new Set(this.files.flatMap((file) => testsOf(path.resolve(file))));
    // Jest starts with the longest tests; here the first one that fails ends the run, so the shortest go first.
    return [...super.sort(tests.filter((test) => near.has(test.path)))].reverse();
  }
};
