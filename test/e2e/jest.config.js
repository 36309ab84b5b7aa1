const [plain] = require("../../jest.config.js").projects;

/** @type {import("jest").Config} */
module.exports = {
  ...plain,
  displayName: "e2e",
  rootDir: "../..",
  roots: ["<rootDir>/test/e2e"],
  testPathIgnorePatterns: ["/node_modules/"],
  // The sandbox is built and served in this process, which the test files then share with the browser's pages.
  globalSetup: "<rootDir>/test/e2e/global-setup.ts",
  globalTeardown: "<rootDir>/test/e2e/global-teardown.ts",
  // One site, one browser; two browsers at once take as long as one after the other.
  maxWorkers: 1,
};
