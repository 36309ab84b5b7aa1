// Loads test files, with some source files of the core replaced, and collects their tests: as much of Jest as the tests
// of the core use, in the same process. Test files share what they load, as they do under `npm test`.
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
import { fn } from "jest-mock";
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

const jest = { fn, setTimeout: () => jest };

const rowsOf = (table) => table.map((row) => (Array.isArray(row) ? row : [row]));

const sources = (replaced) => ({
  name: "sources",
  setup: (build) => {
    // The tests of the core that work formulas out do so by Excel's rules, never by the spreadsheet engine.
    build.onLoad({ filter: /univer-packages\.ts$/ }, () => ({
      contents: "module.exports = {};",
      loader: "js",
    }));
    build.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      const contents = replaced.get(file) ?? readFileSync(file, "utf8");
      const folder = `const __dirname = ${JSON.stringify(path.dirname(file))};\n`;
      return { contents: contents.includes("__dirname") ? folder + contents : contents, loader: "ts" };
    });
  },
});

const GIVEN = "require,module,exports,jest,test,it,describe,beforeAll,afterAll,expect";

/** The tests in one script, each file of them loaded when it is asked for; `replaced` gives other contents to source files. */
export async function bundle(tests, replaced) {
  const loaders = tests.map((test) => `() => require(${JSON.stringify(test)})`);
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    stdin: { contents: `module.exports = [${loaders.join(", ")}];`, resolveDir: root },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "es2022",
    // Packages whose main file looks its parts up as it runs cannot be bundled by it.
    mainFields: ["module", "main"],
    logLevel: "error",
    external: PACKAGES,
    plugins: [sources(replaced)],
  });
  return new vm.Script(`(function(${GIVEN}){${outputFiles[0].text}\n})`, { filename: "tests.js" });
}

/**
 * The modules evaluated anew, none of them before it is needed: a function that loads the test file of a place, once,
 * and gives its tests as functions.
 */
export function openWorld(script) {
  let tests = [];
  const test = (_name, run) => tests.push(run);
  test.each = (table) => (_name, run) => {
    for (const row of rowsOf(table)) tests.push(() => run(...row));
  };
  const describe = (_name, run) => run();
  describe.each = (table) => (_name, run) => {
    for (const row of rowsOf(table)) run(...row);
  };
  const before = (run) => tests.push(run);
  const after = () => undefined;
  const module = { exports: [] };
  script.runInThisContext()(
    require,
    module,
    module.exports,
    jest,
    test,
    test,
    describe,
    before,
    after,
    expect,
  );
  const loaded = new Map();
  return (place) => {
    if (!loaded.has(place)) {
      tests = [];
      module.exports[place]();
      loaded.set(place, tests);
    }
    return loaded.get(place);
  };
}
