const fs = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "../..");
const core = path.join(root, "src/core");

/** Tests that a mutant is held against at most, besides those that bear the name of its file. */
const MOST_FAR = 8;
/** Tests that go through everything: a mutant held against them takes seconds. */
const slow = /\.properties\.|\/scenarios\.test|\/shipped\.test|\/walk\//;
/** Everything that the template draws, formulas included, against texts that are kept. */
const drawn = ["editions/rendition.test.ts", "editions/rendition.choices.test.ts"].map((file) =>
  path.join(core, file),
);
/** Files whose work is seen in what is drawn only. */
const isDrawing = (file) =>
  /^(drawing|programme|sheets)\//.test(path.relative(core, file)) && !file.includes("/rules/");

const isTest = (file) => file.endsWith(".test.ts");
const filesUnder = (folder) =>
  fs
    .readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join(folder, file));

/** Who imports a file, file by file. */
function importersOf(files) {
  const known = new Set(files);
  const importers = new Map(files.map((file) => [file, []]));
  for (const file of files) {
    const source = fs.readFileSync(file, "utf8");
    for (const [, name] of source.matchAll(/(?:from|import)\s*\(?"(\.[^"]+)"/g)) {
      const target = path.join(path.dirname(file), name);
      const found = [`${target}.ts`, path.join(target, "index.ts")].find((item) => known.has(item));
      if (found) importers.get(found).push(file);
    }
  }
  return importers;
}

const files = [...filesUnder(core), ...filesUnder(path.join(root, "test/programmes"))];
const importers = importersOf(files);

/** Tests by which a file is reached, those in the fewest steps first. */
function nearest(file) {
  const seen = new Set([file]);
  const tests = [];
  for (let level = [file]; level.length > 0 && tests.length < MOST_FAR;) {
    const next = level.flatMap((item) => importers.get(item) ?? []).filter((item) => !seen.has(item));
    for (const item of next) seen.add(item);
    tests.push(...new Set(next.filter((item) => isTest(item) && !slow.test(item))));
    level = [...new Set(next.filter((item) => !isTest(item)))];
  }
  const isNear = (test) => test.startsWith(path.dirname(file) + path.sep);
  return [...tests.filter(isNear), ...tests.filter((test) => !isNear(test))].slice(0, MOST_FAR);
}

/**
 * Tests that prove a source file of the core: those beside it that bear its name, then the nearest of those that import
 * it, then what is drawn. Nearly every test of the core goes through every rule: with all of them, each mutant would
 * take a minute. So the score is a lower bound.
 */
exports.testsOf = (file) => {
  const name = path.basename(file, ".ts");
  const beside = fs
    .readdirSync(path.dirname(file))
    .map((item) => path.join(path.dirname(file), item))
    .filter((item) => isTest(item) && path.basename(item).startsWith(`${name}.`) && !slow.test(item));
  return [...new Set([...beside, ...nearest(file), ...(isDrawing(file) ? drawn : [])])];
};
