/**
 * The sites that the scenarios look at: served by the commands that people use, which print their address, or in this
 * process where a header is left out.
 */
import { spawn } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { siteServer, type SiteOptions } from "../../src/hosting/site-server";

const root = path.join(__dirname, "../..");

export interface Site {
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts a server of ours. Throws what it printed when it ends without an address. */
async function serve(args: readonly string[]): Promise<Site> {
  const server = spawn(process.execPath, [...args], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  let printed = "";
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      printed += chunk.toString();
      const match = /http:\/\/localhost:\d+\//.exec(printed);
      if (match) resolve(match[0]);
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.once("exit", () => reject(new Error(`The site did not start:\n${printed}`)));
  });
  return {
    address,
    async stop() {
      server.kill();
      await ended;
    },
  };
}

/**
 * Builds and serves the sandbox on a free port, as `npm start` does; `npm test` has built it before. Throws what the build
 * printed when it fails.
 */
export const startSite = (): Promise<Site> => {
  const how = process.env["SANDBOX_IS_BUILT"] === "1" ? "--built" : "--once";
  return serve([path.join(root, "src/sandbox/serve.mjs"), how, "--port", "0"]);
};

/** Serves the built add-in with the headers of the real site, by the command `npm run serve:dist`. */
export const startBuiltSite = (...options: readonly string[]): Promise<Site> =>
  serve([path.join(root, "src/cli/launch.mjs"), "src/hosting/serve-dist.ts", "--port", "0", ...options]);

/** Listens on a free port of this machine. */
async function listening(server: Server): Promise<Site> {
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
        // The browser keeps its connections open.
        server.closeAllConnections();
      }),
  };
}

/** Serves the built add-in as `npm run serve:dist` does, without a process of its own. */
export const serveBuiltSite = (options: SiteOptions = {}): Promise<Site> =>
  listening(siteServer(path.join(root, "dist/addin"), options));

/** Another site, of one page. */
export const servePage = (html: string): Promise<Site> =>
  listening(
    createServer((_, response) => {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(html);
    }),
  );
