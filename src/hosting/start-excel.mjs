// Opens Excel on this machine (Windows or Mac) with the add-in as the sources stand, built again as they change:
//   npm run start:excel [-- --web URL]     --web: in the workbook at that address, in Excel on the web
// The certificates and the tool that hands the manifest to Excel are Microsoft's, fetched on demand (npx), at these
// versions; the build does not depend on them. Ctrl+C ends it and takes the add-in out of Excel again.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

const require = createRequire(import.meta.url);
const root = path.join(import.meta.dirname, "../..");
const address = "https://localhost:3000";
const tools = { certificates: "office-addin-dev-certs@3.0.0", debugging: "office-addin-debugging@7.0.0" };

const { values: options } = parseArgs({ options: { web: { type: "string" } } });

/** Runs a tool of Microsoft's; says which one failed. */
function run(tool, ...args) {
  const { status, error } = spawnSync("npx", ["--yes", tool, ...args], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error || status !== 0)
    throw new Error(`${tool} ${args.join(" ")} failed (${error?.message ?? status}).`);
}

/** Certificates of this machine, which the browser inside Excel trusts. */
function certificates() {
  const folder = path.join(homedir(), ".office-addin-dev-certs");
  const file = (name) => path.join(folder, name);
  if (!existsSync(file("localhost.crt"))) run(tools.certificates, "install");
  return {
    ca: readFileSync(file("ca.crt")),
    cert: readFileSync(file("localhost.crt")),
    key: readFileSync(file("localhost.key")),
  };
}

async function start() {
  if (options.web === undefined && process.platform === "linux") {
    throw new Error(
      "Excel does not run here: use npm start, or --web URL with a workbook of Excel on the web.",
    );
  }
  const webpack = require("webpack");
  const Server = require("webpack-dev-server");
  const config = require("../../webpack.config.js")({ baseUrl: address, development: true });
  const server = new Server(
    {
      port: 3000,
      host: "localhost",
      hot: true,
      server: { type: "https", options: certificates() },
      headers: { "Access-Control-Allow-Origin": "*" },
      devMiddleware: { writeToDisk: (file) => path.basename(file).startsWith("manifest") },
    },
    webpack(config),
  );
  await server.start();
  const manifest = path.join(config.output.path, "manifest-test.xml");
  await new Promise((resolve) => server.middleware.waitUntilValid(resolve));
  const where = options.web === undefined ? ["desktop"] : ["web", "--document", options.web];
  run(tools.debugging, "start", manifest, ...where);
  process.once("SIGINT", () => {
    run(tools.debugging, "stop", manifest);
    void server.stop().then(() => process.exit(0));
  });
}

start().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
