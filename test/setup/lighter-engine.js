// Makes the spreadsheet engine of the tests lighter, without a change in what it answers: most of their time is spent in it.
const { readFileSync } = require("node:fs");
const { swapped } = require("./engine-swaps");

/** A field set by name, as the source of the packages has it: their build hides the names from the JavaScript engine. */
const field = /\b_defineProperty\(this, "([A-Za-z_$][\w$]*)", /g;

/** Texts that are remembered: the engine asks of each text literal whether it is a number, each time that it works a formula out. */
const MOST = 20_000;

const remembering = `
import * as numfmt from "numfmt/original";
export * from "numfmt/original";
const remember = (read) => {
  const known = new Map();
  return (text) => {
    if (typeof text !== "string") return read(text);
    if (!known.has(text)) {
      if (known.size >= ${MOST}) known.clear();
      known.set(text, Object.freeze(read(text)));
    }
    return known.get(text);
  };
};
export const parseDate = remember(numfmt.parseDate);
export const parseTime = remember(numfmt.parseTime);
export const parseNumber = remember(numfmt.parseNumber);
`;

/** Plugin of esbuild. */
exports.lighterEngine = {
  name: "lighter-engine",
  setup(build) {
    build.onLoad({ filter: /node_modules[\\/]@univerjs[\\/].*\.js$/ }, ({ path }) => ({
      contents: swapped(path, readFileSync(path, "utf8")).replace(field, "void (this.$1 = "),
    }));
    build.onResolve({ filter: /^numfmt$/ }, ({ importer }) =>
      /@univerjs/.test(importer) ? { path: "numfmt", namespace: "remembering" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "remembering" }, () => ({
      contents: remembering,
      resolveDir: __dirname,
    }));
    build.onResolve({ filter: /^numfmt\/original$/ }, ({ resolveDir, kind }) =>
      build.resolve("numfmt", { resolveDir, kind }),
    );
  },
};
