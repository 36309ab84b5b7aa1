const fs = require("node:fs");
const path = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");
const { farTests } = require("./far-tests.js");

const withoutExtension = (file) => file.replace(/\.tsx?$/, "");

/** Tests that prove a source file: those beside it that bear its name (but the slow ones on random plans), else the ones that `far-tests.js` names. */
function testsOf(file, core) {
  const folder = path.dirname(file);
  const name = path.basename(withoutExtension(file));
  const beside = fs
    .readdirSync(folder)
    .filter(
      (item) => item.startsWith(`${name}.`) && item.endsWith(".test.ts") && !item.includes(".properties."),
    )
    .map((item) => path.join(folder, item));
  const far = (farTests[path.relative(core, file).replaceAll(path.sep, "/")] ?? []).map((item) =>
    path.join(core, item),
  );
  return [...beside, ...far];
}

/**
 * Nearly every test of the core goes through every rule: run whole, each mutant would take a minute. A mutant
 * is held against the tests of its own file only, so the score is a lower bound.
 */
module.exports = class NearFirst extends Sequencer {
  constructor(options) {
    super(options);
    this.files = options?.globalConfig?.nonFlagArgs ?? [];
  }

  sort(tests) {
    const [any] = tests;
    if (!any || this.files.length === 0) return super.sort(tests);
    const core = path.join(any.context.config.rootDir, "src/core");
    const near = new Set(this.files.flatMap((file) => testsOf(path.resolve(file), core)));
    // Jest starts with the longest tests; here the first one that fails ends the run, so the shortest go first.
    return [...super.sort(tests.filter((test) => near.has(test.path)))].reverse();
  }
};
