const [unit] = require("../../jest.config.js").projects;

/** @type {import("jest").Config} */
module.exports = {
  rootDir: "../..",
  testEnvironment: "node",
  globalSetup: "<rootDir>/test/e2e/global-setup.ts",
  globalTeardown: "<rootDir>/test/e2e/global-teardown.ts",
  roots: ["<rootDir>/test/e2e"],
  testMatch: ["**/*.test.ts"],
  transform: unit.transform,
  transformIgnorePatterns: unit.transformIgnorePatterns,
  moduleFileExtensions: unit.moduleFileExtensions,
  // One site, a browser for each file; two browsers at once take as long as one after the other.
  maxWorkers: 1,
  testTimeout: 60_000,
};
