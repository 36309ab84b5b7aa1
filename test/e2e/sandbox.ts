/** The sandbox page as a person sees it: acts by role and name. */
import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from "playwright-core";
import { findBrowser } from "./browser";

export interface Sandbox {
  readonly page: Page;
  /** The pane's own page, inside its frame. */
  readonly pane: FrameLocator;
  /** Requests that tried to leave this machine; none got through. */
  readonly outside: readonly string[];
  /** Errors that nobody caught, and what was written to the console as an error. */
  readonly errors: string[];
  close(): Promise<void>;
}

export interface SandboxRunner {
  open(query?: string): Promise<Sandbox>;
  stop(): Promise<void>;
}

/** Lets through what is served here, counts and refuses everything else. */
async function keepInside(context: BrowserContext, outside: string[]): Promise<void> {
  await context.route("**/*", async (route) => {
    const { hostname, protocol } = new URL(route.request().url());
    if (hostname === "localhost" || protocol === "data:" || protocol === "blob:") {
      await route.continue();
      return;
    }
    outside.push(route.request().url());
    await route.abort();
  });
}

async function openSandbox(browser: Browser, query: string): Promise<Sandbox> {
  const address = process.env["SANDBOX_ADDRESS"];
  if (address === undefined) throw new Error("The sandbox is not served.");
  const context = await browser.newContext({
    viewport: { width: 1500, height: 900 },
    locale: "fr-CA",
    acceptDownloads: true,
  });
  const outside: string[] = [];
  const errors: string[] = [];
  await keepInside(context, outside);
  const page = await context.newPage();
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(`${address}${query}`);
  await page
    .getByRole("status")
    .and(page.locator("#status"))
    .getByText(/^(Prêt|Ready)$/)
    .waitFor();
  return {
    page,
    pane: page.frameLocator("#pane iframe"),
    outside,
    errors,
    close: () => context.close(),
  };
}

/** One browser for a whole test file. */
export async function startRunner(): Promise<SandboxRunner> {
  const browser = await chromium.launch({ executablePath: findBrowser() });
  return {
    open: (query = "") => openSandbox(browser, query),
    stop: () => browser.close(),
  };
}
