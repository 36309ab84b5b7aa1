const { rmSync } = require("node:fs");

module.exports = function tearDown() {
  rmSync(process.env["SHARED_BY_TESTS"], { recursive: true, force: true });
};
