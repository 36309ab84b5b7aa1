import { startSite, type Site } from "./site";

declare global {
  var sandboxSite: Site | undefined;
}

/** Builds and serves the sandbox once for all the scenarios. */
export default async function setUp(): Promise<void> {
  globalThis.sandboxSite = await startSite();
  process.env["SANDBOX_ADDRESS"] = globalThis.sandboxSite.address;
}
