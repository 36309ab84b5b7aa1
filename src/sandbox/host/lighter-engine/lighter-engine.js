// Makes the spreadsheet engine of the sandbox lighter, without a change in what it answers: most of the time of the tests
// and of the commands that write a workbook is spent in it.
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { swapped } = require("./engine-swaps");

/** A field set by name, as the source of the packages has it: their build hides the names from the JavaScript engine. */
const field = /\b_defineProperty\(this, "([A-Za-z_$][\w$]*)", /g;

const lighter = (file, source) => swapped(file, source).replace(field, "void (this.$1 = ");

const remembered = path.join(__dirname, "remembered-numbers.mjs");

/** Files that make the engine lighter: what was bundled before one of them changed is bundled again. */
exports.sources = [__filename, path.join(__dirname, "engine-swaps.js"), remembered];

/** Plugin of esbuild, for the tests and the commands. */
exports.lighterEngine = {
  name: "lighter-engine",
  setup(build) {
    build.onLoad({ filter: /node_modules[\\/]@univerjs[\\/].*\.js$/ }, ({ path: file }) => ({
      contents: lighter(file, readFileSync(file, "utf8")),
    }));
    build.onResolve({ filter: /^numfmt$/ }, ({ importer }) =>
      /@univerjs/.test(importer) ? { path: remembered } : undefined,
    );
  },
};

/** Loader of webpack, for the page. */
exports.default = function lighterModule(source) {
  exports.sources.forEach((file) => this.addDependency(file));
  return lighter(this.resourcePath, source);
};

/** Rule of webpack: the packages that calculate, not those that draw the sheet on the page. */
exports.lighterRule = {
  test: /[\\/]node_modules[\\/]@univerjs[\\/](core|engine-formula|sheets|sheets-formula)[\\/]lib[\\/]es[\\/]index\.js$/,
  loader: __filename,
  resolve: { alias: { numfmt$: remembered } },
};
