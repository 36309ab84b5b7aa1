// Bundles packages once: Jest would load them module by module, for each test file again, and each command on its own.
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "../../../..");
const folder = path.join(root, ".cache");

/** Where the bundle of that name is. */
const fileOf = (name) => path.join(folder, `${name}.cjs`);
exports.fileOf = fileOf;

/**
 * Makes .cache/<name>.cjs once per version of the lock file, of the entry and of the files named.
 * @param {{ name: string, entry: import("esbuild").StdinOptions, sources?: readonly string[], options?: import("esbuild").BuildOptions }} bundle
 */
exports.bundle = async ({ name, entry, sources = [], options = {} }) => {
  const output = fileOf(name);
  const stamp = path.join(folder, `${name}.stamp`);
  const hash = createHash("sha256").update(entry.contents);
  for (const file of [__filename, ...sources, path.join(root, "package-lock.json")])
    hash.update(readFileSync(file));
  const wanted = hash.digest("hex");
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  mkdirSync(folder, { recursive: true });
  const { build } = require("esbuild");
  const draft = `${output}.${process.pid}`;
  await build({
    stdin: entry,
    outfile: draft,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
    ...options,
  });
  // Whoever reads meanwhile finds all of it or nothing.
  renameSync(draft, output);
  writeFileSync(stamp, wanted);
};
