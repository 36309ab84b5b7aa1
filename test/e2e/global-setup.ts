import { findBrowser } from "./browser";
import { startSite, type Site } from "./site";

declare global {
  var sandboxSite: Site | undefined;
}

/** Finds the browser, or installs it, builds and serves the sandbox: once for all the scenarios. */
export default async function setUp(): Promise<void> {
  process.env["BROWSER_PATH"] = findBrowser();
  globalThis.sandboxSite = await startSite();
  process.env["SANDBOX_ADDRESS"] = globalThis.sandboxSite.address;
}
