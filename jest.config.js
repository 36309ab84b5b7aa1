// Packages published as ES modules only: they go through the same transform as our sources.
const esModulesOnly = ["hucre", "fflate", "saxes", "xmlchars"];

/** Of tests that need a page (jsdom). */
const inPage = ["src/taskpane/", "src/sandbox/page/"];
/** Of tests that need Jest's own modules: each file alone, in a world of its own. */
const ofJest = ["test/manifest/", "test/architecture/"];

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
  testPathIgnorePatterns: ["/node_modules/", e2e, ...anyOf([...inPage, ...ofJest])],
  setupFiles: ["<rootDir>/test/setup/typescript.mjs"],
  setupFilesAfterEnv: ["<rootDir>/test/setup/no-timeouts.mjs"],
};

/** The same for those that need a page, one for all of them. */
const page = {
  ...plain,
  displayName: "page",
  setupFiles: ["<rootDir>/test/setup/page.mjs"],
  testPathIgnorePatterns: [
    "/node_modules/",
    e2e,
    `<rootDir>/(?!${inPage.map((folder) => folder.replaceAll("/", "\\/")).join("|")})`,
  ],
};

const alone = {
  ...shared,
  displayName: "alone",
  testPathIgnorePatterns: [
    "/node_modules/",
    e2e,
    `<rootDir>/(?!${ofJest.map((folder) => folder.replaceAll("/", "\\/")).join("|")})`,
  ],
};

/** @type {import("jest").Config} */
module.exports = {
  // Insertions over the real client take seconds on a busy machine; speed is measured by `npm run bench`.
  testTimeout: 60_000,
  testSequencer: "<rootDir>/test/setup/longest-first.js",
  projects: [plain, page, alone],
};
