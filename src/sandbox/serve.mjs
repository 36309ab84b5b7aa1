// Builds the sandbox and serves it on this machine only, over plain http:
//   node src/sandbox/serve.mjs [--port 3000] [--once | --built]
// Takes the next free port when the wanted one is taken (0: any). Builds again when a
// source changes, unless --once; --built serves what --once would build, which was built before.
import { createServer } from "node:http";
import { createReadStream, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { parseArgs } from "node:util";

const require = createRequire(import.meta.url);
const webpack = require("webpack");
const { values: options } = parseArgs({
  options: {
    port: { type: "string", default: "3000" },
    once: { type: "boolean", default: false },
    built: { type: "boolean", default: false },
  },
});
const config = require("../../webpack.config.js")({ sandbox: true, once: options.once });
const folder = config.output.path;

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml; charset=utf-8",
};

/** Nothing but this machine: a request to another place is refused by the browser itself. */
const policy =
  "default-src 'self' data: blob:; script-src 'self' 'unsafe-eval'; worker-src 'self'; style-src 'self' 'unsafe-inline'; frame-src http://localhost:*; frame-ancestors 'self'";

function answer(request, response) {
  const { pathname } = new URL(request.url, "http://localhost");
  const file = path.join(folder, pathname === "/" ? "index.html" : decodeURIComponent(pathname));
  const found = file.startsWith(folder + path.sep) && statSync(file, { throwIfNoEntry: false })?.isFile();
  if (!found) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "Content-Type": types[path.extname(file)] ?? "application/octet-stream",
    "Content-Security-Policy": policy,
    "Cache-Control": "no-cache",
  });
  createReadStream(file).pipe(response);
}

/** Listens on the first free port from the wanted one on; gives the port. */
function listen(server, wanted) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      if (error.code === "EADDRINUSE" && wanted < 65535) resolve(listen(server, wanted + 1));
      else reject(error);
    });
    server.listen(wanted, "localhost", () => resolve(server.address().port));
  });
}

let address = null;

async function serve() {
  address ??= `http://localhost:${await listen(createServer(answer), Number(options.port))}/`;
  process.stdout.write(`Sandbox ready: ${address}\n`);
}

/** After each build: its errors, or where to look. */
async function built(error, stats) {
  if (error) throw error;
  const failed = stats.hasErrors();
  if (failed) process.stderr.write(`${stats.toString("errors-only")}\n`);
  if (failed && options.once) process.exit(1);
  if (!failed) await serve();
}

function build() {
  process.stdout.write("Building the sandbox…\n");
  const compiler = webpack(config);
  if (options.once) {
    compiler.run((error, stats) => {
      compiler.close(() => built(error, stats));
    });
  } else {
    compiler.watch({ aggregateTimeout: 200 }, built);
  }
}

if (options.built) await serve();
else build();
