// One page for all the test files of a worker: what is loaded, React and Fluent above all, is loaded once, and warm.
import { createRequire, Module, register } from "node:module";
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { JSDOM } from "jsdom";

const require = createRequire(import.meta.url);
const { transformSync } = require("@swc/core");
const { fileOf } = require("../../src/sandbox/host/lighter-engine/bundle.js");
const { engineFile } = require("../../src/sandbox/host/lighter-engine/bundle-engine.js");

const { window: page } = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
  url: "http://localhost/",
  pretendToBeVisual: true,
});

/** The language's own, and what Node has and a page of jsdom lacks or has with less: everything else is the page's. */
const kept = new Set([
  ...runInNewContext("Object.getOwnPropertyNames(globalThis)"),
  ...[
    "console",
    "performance",
    "setTimeout",
    "clearTimeout",
    "setInterval",
    "clearInterval",
    "queueMicrotask",
  ],
  ...["URL", "URLSearchParams", "structuredClone"],
]);

/** A function of the window, called by its bare name, is called on it. */
const onPage = (value, name) =>
  typeof value === "function" && /^[a-z]/.test(name) ? value.bind(page) : value;

const names = [
  ...Object.getOwnPropertyNames(page),
  "addEventListener",
  "removeEventListener",
  "dispatchEvent",
];
for (const name of names) {
  if (kept.has(name)) continue;
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get: () => onPage(page[name], name),
    set(value) {
      Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
    },
  });
}
globalThis.window = globalThis;
globalThis.self = globalThis;
globalThis.IS_REACT_ACT_ENVIRONMENT = true;
require("./few-styles.js");

const bundled = [
  [/^@fluentui\/react-(components|icons)$/, fileOf("fluent")],
  [/\/univer-packages$/, engineFile],
  [/\.css$/, require.resolve("./empty-module.js")],
];
const resolve = Module._resolveFilename;
Module._resolveFilename = function resolveFilename(request, ...rest) {
  return bundled.find(([name]) => name.test(request))?.[1] ?? resolve.call(this, request, ...rest);
};

// What the pane loads on demand is there at once, as in a page that has it.
for (const extension of [".ts", ".tsx"])
  Module._extensions[extension] = function load(module, file) {
    const { code } = transformSync(readFileSync(file, "utf8"), {
      filename: file,
      sourceMaps: "inline",
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    });
    module._compile(code, file);
  };
register("./typescript-files.mjs", import.meta.url);
process.setSourceMapsEnabled(true);
