/**
 * Finds a browser of the Chromium family, as Excel's own web view is one. A test
 * that skips itself for want of a browser proves nothing: this throws instead.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const windowsFolders = ["PROGRAMFILES(X86)", "PROGRAMFILES", "LOCALAPPDATA"].flatMap(
  (name) => process.env[name] ?? [],
);

/** Where the browsers install themselves. */
const knownPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  win32: windowsFolders.flatMap((folder) => [
    path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
    path.join(folder, "Google/Chrome/Application/chrome.exe"),
  ]),
  darwin: [
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/snap/bin/chromium",
  ],
};

const known = () => knownPlaces[process.platform]?.find((place) => existsSync(place));

/** The browser that playwright-core would have downloaded for itself, when it is there. */
function ofPlaywright(): string | undefined {
  const place = chromium.executablePath();
  return existsSync(place) ? place : undefined;
}

function downloaded(): string | undefined {
  const cli = path.join(path.dirname(require.resolve("playwright-core/package.json")), "cli.js");
  const { status } = spawnSync(process.execPath, [cli, "install", "chromium"], { timeout: 180_000 });
  return status === 0 ? ofPlaywright() : undefined;
}

/** Letters as wide as those that people have: without them, Chromium writes with whatever there is, much wider. */
const letters = ["fontconfig", "fonts-liberation"];

function installedByApt(): string | undefined {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return undefined;
  const options = { timeout: 300_000, env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  spawnSync("apt-get", ["update", "-qq"], options);
  const { status } = spawnSync(
    "apt-get",
    ["install", "-y", "-qq", "--no-install-recommends", "chromium", ...letters],
    options,
  );
  return status === 0 ? known() : undefined;
}

/** Path of a browser, installing one as a last resort. Throws when there is none to be had. */
export function findBrowser(): string {
  const wanted = process.env["BROWSER_PATH"];
  if (wanted !== undefined) {
    if (!existsSync(wanted)) throw new Error(`BROWSER_PATH names ${wanted}, which does not exist.`);
    return wanted;
  }
  const found = ofPlaywright() ?? known() ?? downloaded() ?? installedByApt();
  if (found !== undefined) return found;
  throw new Error(
    "No Edge, Chrome or Chromium was found, and none could be installed. " +
      "Install one, or set BROWSER_PATH to its program.",
  );
}
