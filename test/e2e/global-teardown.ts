import "./global-setup";
import { closeBrowser } from "./sandbox";

/** Closes the browser that the test files shared, then stops the server. */
export default async function tearDown(): Promise<void> {
  await closeBrowser();
  await globalThis.sandboxSite?.stop();
}
