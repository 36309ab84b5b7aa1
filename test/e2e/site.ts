/** The sites that the scenarios look at, served by the commands that people use: their address is what these print. */
import { spawn } from "node:child_process";
import path from "node:path";

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

/** Serves the built add-in with the headers of the real site, as `npm run serve:dist` does. */
export const startBuiltSite = (...options: readonly string[]): Promise<Site> =>
  serve([path.join(root, "src/cli/launch.mjs"), "src/hosting/serve-dist.ts", "--port", "0", ...options]);
