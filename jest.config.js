// Packages published as ES modules only: they go through the same transform as our sources.
const esModulesOnly = ["hucre", "fflate", "saxes", "xmlchars"];

/** Of tests that need a page (jsdom) or Jest's own modules: each file alone, in a world of its own. */
const pages = ["src/taskpane/", "src/sandbox/page/", "test/manifest/", "test/architecture/"];

const shared = {
  rootDir: __dirname,
  roots: ["<rootDir>/src", "<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testEnvironment: "node",
  globalSetup: "<rootDir>/test/setup/global-setup.js",
  globalTeardown: "<rootDir>/test/setup/global-teardown.js",
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  transform: {
    "\\.(m?js|tsx?)$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly.join("|")})/)`, "<rootDir>/.cache/"],
};

const e2e = "<rootDir>/test/e2e/";
const anyOf = (folders) => folders.map((folder) => `<rootDir>/${folder}`);

/**
 * Most tests load the core or the spreadsheet engine, which takes Jest longer than the tests themselves when each file
 * loads them again: these share what is loaded, two workers for all of them.
 */
const plain = {
  ...shared,
  displayName: "plain",
  runner: "jest-light-runner/child-process",
  testPathIgnorePatterns: ["/node_modules/", e2e, ...anyOf(pages)],
  setupFiles: ["<rootDir>/test/setup/typescript.mjs"],
  setupFilesAfterEnv: ["<rootDir>/test/setup/no-timeouts.mjs"],
};

const page = {
  ...shared,
  displayName: "page",
  setupFiles: ["<rootDir>/test/setup/few-styles.js"],
  testPathIgnorePatterns: [
    "/node_modules/",
    e2e,
    `<rootDir>/(?!${pages.map((folder) => folder.replaceAll("/", "\\/")).join("|")})`,
  ],
  moduleNameMapper: {
    // Univer's packages are ES modules that Jest cannot load one by one: bundled once by globalSetup.
    "/univer-packages$": "<rootDir>/.cache/univer-packages.cjs",
    // Fluent is some three thousand modules, which Jest would load again for each file: bundled once too.
    "^@fluentui/react-(components|icons)$": "<rootDir>/.cache/fluent.cjs",
    "\\.css$": "<rootDir>/test/setup/empty-module.js",
  },
};

/** @type {import("jest").Config} */
module.exports = {
  // Insertions over the real client take seconds on a busy machine; speed is measured by `npm run bench`.
  testTimeout: 60_000,
  testSequencer: "<rootDir>/test/setup/longest-first.js",
  projects: [plain, page],
};
