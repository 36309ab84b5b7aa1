// Bundles src/sandbox/host/univer-packages.ts into one CommonJS file for Jest and Node.
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { lighterEngine, sources } = require("./lighter-engine");

const root = path.join(__dirname, "../..");
const entry = path.join(root, "src/sandbox/host/univer-packages.ts");
const output = path.join(root, ".cache/univer-packages.cjs");
const stamp = path.join(root, ".cache/univer-packages.stamp");

/** Bundles once per version of the lock file, of the entry and of what makes the engine lighter. */
module.exports = async function bundleUniver() {
  const hash = createHash("sha256");
  for (const file of [entry, ...sources, path.join(root, "package-lock.json")])
    hash.update(readFileSync(file));
  const wanted = hash.digest("hex");
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  mkdirSync(path.dirname(output), { recursive: true });
  const { build } = require("esbuild");
  await build({
    entryPoints: [entry],
    outfile: output,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    loader: { ".css": "empty" },
    logLevel: "error",
    plugins: [lighterEngine],
  });
  writeFileSync(stamp, wanted);
};
