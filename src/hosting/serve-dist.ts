/**
 * Serves what `npm run build` wrote in dist/addin, and nothing else, with the headers of the real site, over plain http
 * on this machine: `npm run serve:dist -- [--port 8080] [--ancestor ORIGIN]`. `--ancestor` names one more site that may
 * show the pane in a frame, and `--without NAME` leaves a header or a directive of the policy out, for the tests.
 */
import { createReadStream, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { parseArgs } from "node:util";
import { fileTypes, headersOf, headersOfAll, policy, policyText, type Policy } from "./headers/headers";

const { values: options } = parseArgs({
  options: {
    port: { type: "string", default: "8080" },
    ancestor: { type: "string" },
    without: { type: "string" },
  },
});

const folder = path.join(process.cwd(), "dist/addin");

function policyServed(): string {
  const ancestors = options.ancestor === undefined ? [] : [options.ancestor];
  const whole: Policy = { ...policy, "frame-ancestors": [...policy["frame-ancestors"], ...ancestors] };
  return policyText(Object.fromEntries(Object.entries(whole).filter(([name]) => name !== options.without)));
}

const sent = Object.fromEntries(
  Object.entries({ ...headersOfAll, "Content-Security-Policy": policyServed() }).filter(
    ([name]) => name !== options.without,
  ),
);

/** Path of a file from the folder, or null when the address leads to none. No file of the site needs an escape. */
function fileAt(address: string): string | null {
  const [pathname = ""] = address.split(/[?#]/);
  const file = path.join(folder, pathname);
  const found = file.startsWith(folder + path.sep) && statSync(file, { throwIfNoEntry: false })?.isFile();
  return found ? path.relative(folder, file).split(path.sep).join("/") : null;
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const file = request.method === "GET" || request.method === "HEAD" ? fileAt(request.url ?? "/") : null;
  if (file === null) {
    response.writeHead(404, sent).end();
    return;
  }
  const type = fileTypes[path.extname(file)] ?? "application/octet-stream";
  response.writeHead(200, { ...headersOf(file, sent), "Content-Type": type });
  if (request.method === "HEAD") response.end();
  else createReadStream(path.join(folder, file)).pipe(response);
}

if (!statSync(path.join(folder, "taskpane.html"), { throwIfNoEntry: false })) {
  process.stderr.write("dist/addin holds no add-in: run npm run build -- --env baseUrl=https://… first.\n");
  process.exitCode = 2;
} else {
  const server = createServer(answer);
  server.listen(Number(options.port), "localhost", () => {
    const { port } = server.address() as AddressInfo;
    process.stdout.write(`Add-in served: http://localhost:${port}/taskpane.html\n`);
  });
}
