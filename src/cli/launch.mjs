// Runs an entry: node src/cli/launch.mjs <entry> [arguments…], an entry being a command ("validate")
// or the path of a source ("test/bench/bench.ts").
// The entry is bundled once into .cache/ and again only when a source changed.
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const root = path.join(import.meta.dirname, "../..");
const [name, ...args] = process.argv.slice(2);
const entry = path.join(root, name?.endsWith(".ts") ? name : `src/cli/${name}.ts`);
const bundled = path.basename(entry, ".ts");
const output = path.join(root, `.cache/cli/${bundled}.cjs`);
const inputsFile = path.join(root, `.cache/cli/${bundled}.json`);

const stampOf = (file) => {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs} ${stat.size}` : "missing";
};

function isFresh() {
  if (!existsSync(output) || !existsSync(inputsFile)) return false;
  const inputs = Object.entries(JSON.parse(readFileSync(inputsFile, "utf8")));
  return inputs.every(([file, stamp]) => stampOf(path.join(root, file)) === stamp);
}

/** Written beside, then renamed: two launches at once never read half a bundle. */
function writeWhole(file, text) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

/** Plugin of esbuild: takes the engine from its own bundle, and tells that it was asked for. */
const apart = (file, asked) => ({
  name: "engine-apart",
  setup(build) {
    build.onResolve({ filter: /\/univer-packages$/ }, () => {
      asked();
      return { path: path.relative(path.dirname(output), file), external: true };
    });
  },
});

async function bundle() {
  const require = createRequire(import.meta.url);
  const { build } = require("esbuild");
  const engine = require("../sandbox/host/lighter-engine/bundle-engine.js");
  let asksForEngine = false;
  const draft = `${output}.${process.pid}`;
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: draft,
    bundle: true,
    metafile: true,
    platform: "node",
    // Some packages' CommonJS asks for its own parts in a way that no bundler follows: their ES modules do not.
    mainFields: ["module", "main"],
    format: "cjs",
    target: "node20",
    plugins: [apart(engine.engineFile, () => (asksForEngine = true))],
    logLevel: "error",
  });
  // Made once for all the commands that write a workbook, and for the tests.
  if (asksForEngine) await engine.bundleEngine();
  // Packages change with the lock file only: their thousands of files need no look.
  const own = Object.keys(metafile.inputs).filter((file) => !file.startsWith("node_modules/"));
  const whole = asksForEngine ? [engine.engineFile, ...engine.engineSources] : [];
  const parts = whole.map((file) => path.relative(root, file));
  const inputs = [...own, ...parts, "package-lock.json", "src/cli/launch.mjs"];
  mkdirSync(path.dirname(output), { recursive: true });
  renameSync(draft, output);
  writeWhole(
    inputsFile,
    JSON.stringify(Object.fromEntries(inputs.map((file) => [file, stampOf(path.join(root, file))]))),
  );
}

/** Not 1 or 2, which say something of the files: the command itself did not run. */
const brokenCommand = 70;

try {
  if (!name || !existsSync(entry)) throw new Error(`No command named "${name}" in src/cli.`);
  if (!isFresh()) await bundle();
  process.argv = [process.execPath, output, ...args];
  await import(pathToFileURL(output).href);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = brokenCommand;
}
