// Bundles src/sandbox/host/univer-packages.ts into one CommonJS file, for the tests and for the commands.
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { bundle, fileOf } = require("./bundle");
const { lighterEngine, sources } = require("./lighter-engine");

const name = "univer-packages";
const resolveDir = path.join(__dirname, "..");
const door = path.join(resolveDir, `${name}.ts`);

/** Where the bundle is. */
exports.engineFile = fileOf(name);

/** What it is made of, but for the packages, which change with the lock file only. */
exports.engineSources = [door, __filename, path.join(__dirname, "bundle.js"), ...sources];

/** Makes the bundle, when one of these changed or it is not there. */
exports.bundleEngine = () =>
  bundle({
    name,
    entry: { contents: readFileSync(door, "utf8"), resolveDir, loader: "ts" },
    sources: exports.engineSources,
    options: { loader: { ".css": "empty" }, plugins: [lighterEngine] },
  });
