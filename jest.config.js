// Packages published as ES modules only: they go through the same transform as our sources.
const esModulesOnly = ["hucre", "fflate", "saxes", "xmlchars"];

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // Insertions over the real client take seconds on a busy machine; speed is measured by `npm run bench`.
  testTimeout: 60_000,
  roots: ["<rootDir>/src", "<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
  globalSetup: "<rootDir>/test/setup/global-setup.js",
  globalTeardown: "<rootDir>/test/setup/global-teardown.js",
  testSequencer: "<rootDir>/test/setup/longest-first.js",
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  moduleNameMapper: {
    // Univer's packages are ES modules that Jest cannot load one by one: bundled once by globalSetup.
    "/univer-packages$": "<rootDir>/.cache/univer-packages.cjs",
    "\\.css$": "<rootDir>/test/setup/empty-module.js",
  },
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
