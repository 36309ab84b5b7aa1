/** The sandbox as `npm start` gives it: built, served, its address read from what it prints. */
import { spawn } from "node:child_process";
import path from "node:path";

const root = path.join(__dirname, "../..");

export interface Site {
  readonly address: string;
  stop(): Promise<void>;
}

/** Builds and serves the sandbox on a free port. Throws what the build printed when it fails. */
export async function startSite(): Promise<Site> {
  const server = spawn(
    process.execPath,
    [path.join(root, "src/sandbox/serve.mjs"), "--once", "--port", "0"],
    { cwd: root, stdio: ["ignore", "pipe", "pipe"] },
  );
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
    server.once("exit", () => reject(new Error(`The sandbox did not start:\n${printed}`)));
  });
  return {
    address,
    async stop() {
      server.kill();
      await ended;
    },
  };
}
