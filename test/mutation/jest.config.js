const path = require("node:path");
const [, unit] = require("../../jest.config.js").projects;

/** The tests of the core, for the mutation tester. @type {import("jest").Config} */
module.exports = {
  ...unit,
  testPathIgnorePatterns: ["/node_modules/"],
  // The core needs no Univer.
  globalSetup: undefined,
  globalTeardown: undefined,
  watchman: false,
  rootDir: path.join(__dirname, "../.."),
  roots: ["<rootDir>/src/core", "<rootDir>/test/support"],
  testSequencer: path.join(__dirname, "near-first.js"),
};
