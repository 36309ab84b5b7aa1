const { mkdtempSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const bundleFluent = require("./bundle-fluent");
const { bundleEngine } = require("../../src/sandbox/host/lighter-engine/bundle-engine");

/** Bundles the spreadsheet engine and Fluent, and makes a folder for what the test files of this run share. */
module.exports = async function setUp() {
  process.env["SHARED_BY_TESTS"] = mkdtempSync(path.join(tmpdir(), "shared-by-tests-"));
  await Promise.all([bundleEngine(), bundleFluent()]);
};
