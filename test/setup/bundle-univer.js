// Bundles src/sandbox/host/univer-packages.ts into one CommonJS file for Jest and Node.
const { readFileSync } = require("node:fs");
const path = require("node:path");
const bundle = require("./bundle");
const { lighterEngine, sources } = require("../../src/sandbox/host/lighter-engine/lighter-engine");

const resolveDir = path.join(__dirname, "../../src/sandbox/host");

module.exports = function bundleUniver() {
  const contents = readFileSync(path.join(resolveDir, "univer-packages.ts"), "utf8");
  return bundle({
    name: "univer-packages",
    entry: { contents, resolveDir, loader: "ts" },
    sources,
    options: { loader: { ".css": "empty" }, plugins: [lighterEngine] },
  });
};
