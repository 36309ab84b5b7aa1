/**
 * Starts nginx on the ready-made file, with the built add-in, and holds what it sends against the headers of the site:
 * `npm run check:nginx`. Only the address, the certificate and the folder are put in their place. Installs nginx where
 * it can (apt), else says so and fails.
 */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { headersOf } from "../../src/hosting/headers/headers";

const site = path.join(process.cwd(), "dist/addin");
const folder = mkdtempSync(path.join(tmpdir(), "nginx-"));

const found = () =>
  ["/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx"].find((place) => existsSync(place));

function nginx(): string {
  const there = found();
  if (there !== undefined) return there;
  if (process.platform === "linux" && process.getuid?.() === 0) {
    const options = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, timeout: 300_000 };
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "nginx-light"], options);
  }
  const installed = found();
  if (installed === undefined)
    throw new Error("nginx is not here, and could not be installed: install it first.");
  return installed;
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

/** The ready-made file, as it would be used but for the address, the certificate and the folder. */
function configuration(port: number): string {
  const ready = readFileSync(path.join(process.cwd(), "src/hosting/ready-made/nginx.conf"), "utf8");
  const here = ready
    .replace("listen 443 ssl;", `listen 127.0.0.1:${port};`)
    .replace(/^\s*ssl_certificate(_key)? .*\n/gm, "")
    .replace("root /srv/feuille-de-route;", `root ${site};`);
  return `daemon off;
error_log ${folder}/error.log;
pid ${folder}/nginx.pid;
events {}
http {
access_log off;
client_body_temp_path ${folder}/body;
proxy_temp_path ${folder}/proxy;
fastcgi_temp_path ${folder}/fastcgi;
uwsgi_temp_path ${folder}/uwsgi;
scgi_temp_path ${folder}/scgi;
${here}}
`;
}

async function answered(address: string): Promise<Response> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await fetch(address);
    } catch (error) {
      if (tries === 40) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** What nginx sends otherwise than the headers of the site, file by file. */
async function differences(port: number): Promise<readonly string[]> {
  const apps = readdirSync(path.join(site, "app")).map((name) => `app/${name}`);
  const files = ["taskpane.html", "manifest.xml", "guide/index.html", "assets/icon-32.png", ...apps];
  const wrong: string[] = [];
  for (const file of files) {
    const response = await answered(`http://127.0.0.1:${port}/${file}`);
    await response.arrayBuffer();
    if (response.status !== 200) wrong.push(`${file}: ${response.status}`);
    for (const [name, value] of Object.entries(headersOf(file))) {
      const sent = response.headers.get(name);
      if (sent !== value) wrong.push(`${file}: ${name}: ${String(sent)} instead of ${value}`);
    }
  }
  const missing = await answered(`http://127.0.0.1:${port}/nothing.html`);
  if (missing.status !== 404) wrong.push(`nothing.html: ${missing.status} instead of 404`);
  process.stdout.write(`nginx: ${files.length} files, ${wrong.length} differences\n`);
  return wrong;
}

async function check(): Promise<void> {
  if (!existsSync(path.join(site, "taskpane.html")))
    throw new Error("dist/addin holds no add-in: build it first.");
  const port = await freePort();
  const file = path.join(folder, "nginx.conf");
  writeFileSync(file, configuration(port));
  const server: ChildProcess = spawn(nginx(), ["-c", file, "-e", path.join(folder, "error.log")], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  try {
    for (const each of await differences(port)) {
      process.stdout.write(`${each}\n`);
      process.exitCode = 1;
    }
  } finally {
    server.kill("SIGQUIT");
  }
}

void check();
