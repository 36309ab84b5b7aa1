// Bundles packages that Jest would load module by module, for each test file again.
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "../..");
const folder = path.join(root, ".cache");

/**
 * Makes .cache/<name>.cjs once per version of the lock file, of the entry and of the files named.
 * @param {{ name: string, entry: import("esbuild").StdinOptions, sources?: readonly string[], options?: import("esbuild").BuildOptions }} bundle
 */
module.exports = async function bundle({ name, entry, sources = [], options = {} }) {
  const output = path.join(folder, `${name}.cjs`);
  const stamp = path.join(folder, `${name}.stamp`);
  const hash = createHash("sha256").update(entry.contents);
  for (const file of [__filename, ...sources, path.join(root, "package-lock.json")])
    hash.update(readFileSync(file));
  const wanted = hash.digest("hex");
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  mkdirSync(folder, { recursive: true });
  const { build } = require("esbuild");
  await build({
    stdin: entry,
    outfile: output,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
    ...options,
  });
  writeFileSync(stamp, wanted);
};
