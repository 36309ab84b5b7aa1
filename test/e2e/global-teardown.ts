import "./global-setup";

/** Closes the browser that the test files shared, then stops the server. */
export default async function tearDown(): Promise<void> {
  await globalThis.sharedBrowser?.close();
  await globalThis.sandboxSite?.stop();
}
