/**
 * Serves what `npm run build` wrote in dist/addin, and nothing else, with the headers of the real site, over plain http
 * on this machine: `npm run serve:dist -- [--port 8080] [--ancestor ORIGIN]`. `--ancestor` names one more site that may
 * show the pane in a frame, and `--without NAME` leaves a header or a directive of the policy out.
 */
import { statSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { parseArgs } from "node:util";
import { siteServer } from "./site-server";

const { values: options } = parseArgs({
  options: {
    port: { type: "string", default: "8080" },
    ancestor: { type: "string" },
    without: { type: "string" },
  },
});

const folder = path.join(process.cwd(), "dist/addin");

if (!statSync(path.join(folder, "taskpane.html"), { throwIfNoEntry: false })) {
  process.stderr.write("dist/addin holds no add-in: run npm run build -- --env baseUrl=https://… first.\n");
  process.exitCode = 2;
} else {
  const server = siteServer(folder, options);
  server.listen(Number(options.port), "localhost", () => {
    const { port } = server.address() as AddressInfo;
    process.stdout.write(`Add-in served: http://localhost:${port}/taskpane.html\n`);
  });
}
