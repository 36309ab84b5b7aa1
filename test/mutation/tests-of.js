const fs = require("node:fs");
const path = require("node:path");
const { farTests } = require("./far-tests.js");

const core = path.join(__dirname, "../../src/core");

/**
 * Tests that prove a source file of the core: those beside it that bear its name (but the slow ones on random plans),
 * then the ones that `far-tests.js` names. Nearly every test of the core goes through every rule: with all of them,
 * each mutant would take a minute. So the score is a lower bound.
 */
exports.testsOf = (file) => {
  const folder = path.dirname(file);
  const name = path.basename(file, ".ts");
  const beside = fs
    .readdirSync(folder)
    .filter(
      (item) => item.startsWith(`${name}.`) && item.endsWith(".test.ts") && !item.includes(".properties."),
    )
    .map((item) => path.join(folder, item));
  const far = farTests[path.relative(core, file).replaceAll(path.sep, "/")] ?? [];
  return [...new Set([...beside, ...far.map((item) => path.join(core, item))])];
};
