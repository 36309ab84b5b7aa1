/**
 * `npm run bench:first-paint`: when the pane shows something, and when it can be used, beside the pane of Microsoft's own
 * React template with the same packages, in the same frame of the sandbox. After `npx webpack --env production`.
 */
import { build } from "esbuild";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { officeAddress, officeFromHere } from "../e2e/built-site";
import { closeBrowser, openSandbox, type Answers } from "../e2e/sandbox";
import { startBuiltSite, startSite } from "../e2e/site";
import { median } from "./measure";

const RUNS = 7;

interface Paint {
  /** Milliseconds from the loading of the page in the frame. */
  readonly first: number;
  /** Until its button can be pressed. */
  readonly useful: number;
}

/** The pane of the template: its page with the one script, everything in it. */
async function templatePage(): Promise<{ readonly html: string; readonly script: string }> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, "template-pane.tsx")],
    ...{ bundle: true, minify: true, write: false, target: "es2022", jsx: "automatic" },
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const script = outputFiles[0]?.text ?? "";
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contoso</title><script src="${officeAddress}"></script></head><body><div id="container"></div><script src="taskpane.js"></script></body></html>`;
  return { html, script };
}

/** Serves the template's page on a port of its own. */
async function serveTemplate(): Promise<{ readonly address: string; readonly size: number; stop(): void }> {
  const { html, script } = await templatePage();
  const files: Readonly<Record<string, readonly [string, Buffer]>> = {
    "/taskpane.html": ["text/html; charset=utf-8", gzipSync(html)],
    "/taskpane.js": ["text/javascript; charset=utf-8", gzipSync(script)],
  };
  const server = createServer((request, response) => {
    const [type, body] = files[request.url ?? ""] ?? [];
    response.writeHead(body ? 200 : 404, {
      "Content-Type": type ?? "text/plain",
      "Content-Encoding": "gzip",
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    size: gzipSync(script, { level: 9 }).length,
    stop: () => server.close(),
  };
}

/** Opens the pane of a site once, in a browser that has nothing of it yet. */
async function paintOf(address: string, button: string, answers: Answers): Promise<Paint> {
  const pane = encodeURIComponent(`${address}taskpane.html`);
  const sandbox = await openSandbox(`?pane=${pane}`, null, answers);
  try {
    await sandbox.page.getByRole("button", { name: "Ouvrir le volet" }).click();
    const shown = sandbox.pane.getByRole("button", { name: button, exact: true });
    await shown.waitFor({ timeout: 60_000 });
    return await shown.evaluate((element) => {
      const [first] =
        element.ownerDocument.defaultView?.performance.getEntriesByName("first-contentful-paint") ?? [];
      return {
        first: first?.startTime ?? NaN,
        useful: element.ownerDocument.defaultView?.performance.now() ?? NaN,
      };
    });
  } finally {
    await sandbox.close();
  }
}

const line = (name: string, paints: readonly Paint[]): string => {
  const first = median(paints.map((paint) => paint.first));
  const useful = median(paints.map((paint) => paint.useful));
  return `${name.padEnd(34)} first paint ${first.toFixed(0).padStart(5)} ms, usable ${useful.toFixed(0).padStart(5)} ms`;
};

async function main(): Promise<void> {
  const sandboxSite = await startSite();
  process.env["SANDBOX_ADDRESS"] = sandboxSite.address;
  const ours = await startBuiltSite("--ancestor", new URL(sandboxSite.address).origin);
  const template = await serveTemplate();
  try {
    const panes = { ours: [] as Paint[], template: [] as Paint[] };
    for (let run = 0; run < RUNS; run += 1) {
      // By turns: what else the machine does weighs on both.
      panes.template.push(await paintOf(template.address, "Insert text", officeFromHere()));
      panes.ours.push(await paintOf(ours.address, "Insérer le gabarit", officeFromHere()));
    }
    process.stdout.write(
      `${line("Microsoft's React template", panes.template)}, script ${template.size} bytes (gzip)\n`,
    );
    process.stdout.write(`${line("This add-in", panes.ours)}\n`);
  } finally {
    await closeBrowser();
    template.stop();
    await ours.stop();
    await sandboxSite.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
