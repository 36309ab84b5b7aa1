/** The add-in as it is built, in the frame of the sandbox, which stands on another site as Excel on the web does. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { openSandbox, type Answers, type Sandbox } from "./sandbox";
import { startBuiltSite, type Site } from "./site";

const root = path.join(__dirname, "../..");

/** Where the page of the add-in takes Office.js from. */
export const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Microsoft's own client, then what links it to the sandbox: answered in place of Office.js. */
export function officeFromHere(): Answers {
  const texts = [
    "node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js",
    "dist/sandbox/office-stand-in.js",
  ].map((file) => readFileSync(path.join(root, file), "utf8"));
  return { [officeAddress]: texts.join("\n") };
}

/** Origin of the sandbox. */
export function sandboxOrigin(): string {
  const address = process.env["SANDBOX_ADDRESS"];
  if (address === undefined) throw new Error("The sandbox is not served.");
  return new URL(address).origin;
}

/** Serves the built add-in with `options`, and opens the sandbox around it. */
export async function openBuiltSite(
  ...options: readonly string[]
): Promise<{ site: Site; sandbox: Sandbox }> {
  const site = await startBuiltSite("--ancestor", sandboxOrigin(), ...options);
  const pane = encodeURIComponent(`${site.address}taskpane.html`);
  try {
    return { site, sandbox: await openSandbox(`?pane=${pane}`, "severity", officeFromHere()) };
  } catch (error) {
    await site.stop();
    throw error;
  }
}
