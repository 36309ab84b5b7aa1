// Loads a test file, with one source file of the core replaced, and collects its tests: as much of Jest as the
// tests of the core use, in the same process.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import {
  arrayBufferEquality,
  equals,
  iterableEquality,
  sparseArrayEquality,
  typeEquality,
} from "@jest/expect-utils";
import esbuild from "esbuild";
import { expect as realExpect } from "expect";
import { root } from "./paths.mjs";

const require = createRequire(import.meta.url);
const PACKAGES = ["zod", "fast-check", "hucre", "fflate", "saxes", "axe-core"];

/** What the most used matchers say, without the differences that nobody reads here. */
const quick = {
  toBe: (received, expected) => Object.is(received, expected),
  toEqual: (received, expected) => equals(received, expected, [iterableEquality]),
  toStrictEqual: (received, expected) =>
    equals(
      received,
      expected,
      [iterableEquality, typeEquality, sparseArrayEquality, arrayBufferEquality],
      true,
    ),
};

const expect = Object.assign(
  (received) =>
    new Proxy(realExpect(received), {
      get: (matchers, name) =>
        Object.hasOwn(quick, name)
          ? (expected) => {
              if (!quick[name](received, expected)) throw new Error(name);
            }
          : matchers[name],
    }),
  realExpect,
);

const rowsOf = (table) => table.map((row) => (Array.isArray(row) ? row : [row]));
const eachOf = (register) => (table) => (name, run) => {
  for (const row of rowsOf(table)) register(name, () => run(...row));
};

/** The bundle of a test file; `replaced` gives another content to one source file. */
export async function bundle(test, replaced) {
  const sources = {
    name: "sources",
    setup: (build) => {
      // The tests of the core that work formulas out do so by Excel's rules, never by the spreadsheet engine.
      build.onLoad({ filter: /univer-packages\.ts$/ }, () => ({
        contents: "module.exports = {};",
        loader: "js",
      }));
      build.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
        const contents = file === replaced.file ? replaced.content : readFileSync(file, "utf8");
        const folder = `const __dirname = ${JSON.stringify(path.dirname(file))};\n`;
        return { contents: contents.includes("__dirname") ? folder + contents : contents, loader: "ts" };
      });
    },
  };
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [test],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "es2022",
    logLevel: "error",
    external: PACKAGES,
    plugins: [sources],
  });
  const names = "require,module,exports,test,it,describe,expect";
  return new vm.Script(`(function(${names}){${outputFiles[0].text}\n})`, { filename: test });
}

/** The tests that the bundle registers, as functions, its modules evaluated anew. */
export function collect(script) {
  const tests = [];
  const test = (_name, run) => tests.push(run);
  test.each = eachOf(test);
  const describe = (_name, run) => run();
  describe.each = (table) => (_name, run) => {
    for (const row of rowsOf(table)) run(...row);
  };
  const module = { exports: {} };
  script.runInThisContext()(require, module, module.exports, test, test, describe, expect);
  return tests;
}
