// Sources are loaded as they stand: TypeScript, in this worker, for all the test files that it runs.
import { createRequire, Module } from "node:module";
import path from "node:path";
import { register as registerCommonJs } from "tsx/cjs/api";
import { register } from "tsx/esm/api";

const root = path.join(import.meta.dirname, "../..");
const { engineFile: engine } = createRequire(import.meta.url)(
  path.join(root, "src/sandbox/host/lighter-engine/bundle-engine.js"),
);
const nothing = path.join(import.meta.dirname, "empty-module.js");

registerCommonJs();
register();

// As Jest's own map does: the spreadsheet engine is bundled once, style sheets say nothing to a test.
const resolve = Module._resolveFilename;
Module._resolveFilename = function resolveFilename(request, ...rest) {
  if (request.endsWith("/univer-packages")) return engine;
  if (request.endsWith(".css")) return nothing;
  return resolve.call(this, request, ...rest);
};
