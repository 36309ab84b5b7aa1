import "./global-setup";

/** Stops the server. */
export default async function tearDown(): Promise<void> {
  await globalThis.sandboxSite?.stop();
}
