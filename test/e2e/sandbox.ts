/** The sandbox page as a person sees it: acts by role and name. */
import {
  chromium,
  type Browser,
  type BrowserContext,
  type ConsoleMessage,
  type FrameLocator,
  type Locator,
  type Page,
} from "playwright-core";
import { findBrowser } from "./browser";

export interface Sandbox {
  readonly page: Page;
  /** The pane's own page, inside its frame. */
  readonly pane: FrameLocator;
  /** Requests that tried to leave this machine; none got through. */
  readonly outside: string[];
  /** Errors that nobody caught, and what was written to the console as an error. */
  readonly errors: string[];
  close(): Promise<void>;
}

/** What this machine answers in place of other sites: the text of a script, by its address. */
export type Answers = Readonly<Record<string, string>>;

const VIEWPORT = { width: 1500, height: 900 };

/** Milliseconds that Playwright waits for what is looked for, unless it is told otherwise. */
const DEFAULT_PATIENCE = 30_000;

/** Lets through what is served here, answers for some other places, counts and refuses everything else. */
async function keepInside(context: BrowserContext, outside: string[], answers: Answers): Promise<void> {
  await context.route("**/*", async (route) => {
    const { hostname, protocol } = new URL(route.request().url());
    if (hostname === "localhost" || protocol === "data:" || protocol === "blob:") {
      await route.continue();
      return;
    }
    const answer = answers[route.request().url()];
    if (answer !== undefined) {
      await route.fulfill({ contentType: "text/javascript; charset=utf-8", body: answer });
      return;
    }
    outside.push(route.request().url());
    await route.abort();
  });
}

/** How the list of the pane is put together when it opens; nothing is kept of an earlier time when null. */
type Grouping = "item" | "sheet" | "severity" | null;

async function newContext(browser: Browser, answers: Answers, grouping: Grouping = null) {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: "fr-CA",
    acceptDownloads: true,
  });
  // What is sent to the page was compiled with this helper, which the page has not.
  await context.addInitScript("globalThis.__name ??= (value) => value;");
  await context.addInitScript((kept) => {
    if (kept !== null) window.localStorage.setItem("feuille-de-route.grouping", kept);
  }, grouping);
  const outside: string[] = [];
  await keepInside(context, outside, answers);
  return { context, outside };
}

/**
 * Univer, which draws the sheet between two messages of a pane of another site, names formulas that are half-way there
 * and goes on. Said by the page around, never by the add-in.
 */
const isHalfWay = (message: ConsoleMessage): boolean =>
  message.text().startsWith("Dependency tree not found") &&
  message.location().url.startsWith(process.env["SANDBOX_ADDRESS"] ?? "none");

/** Univer looks at what cells may hold when it has time, and stumbles where « Nouveau » closed their workbook meanwhile. */
const isOfClosed = ({ message }: Error): boolean => message.startsWith("cannot find current workbook");

const isReady = (page: Page) =>
  page
    .getByRole("status")
    .and(page.locator("#status"))
    .getByText(/^(Prêt|Ready)$/)
    .waitFor();

declare global {
  /** The browser of all the test files of a run; the end of the run closes it. */
  var sharedBrowser: Browser | undefined;
}

const theBrowser = async (): Promise<Browser> =>
  (globalThis.sharedBrowser ??= await chromium.launch({ executablePath: findBrowser() }));

/** Closes the browser, and every page with it. */
export async function closeBrowser(): Promise<void> {
  await globalThis.sharedBrowser?.close();
  globalThis.sharedBrowser = undefined;
}

/** A context of its own, for a page that is not the sandbox. */
export async function openContext(answers: Answers = {}): Promise<BrowserContext> {
  return (await newContext(await theBrowser(), answers)).context;
}

/**
 * A sandbox page of its own.
 * @param query of the page's address, as "?lang=en".
 * @param grouping by severity unless it is said: each rule is then a region.
 */
export async function openSandbox(
  query = "",
  grouping: Grouping = "severity",
  answers: Answers = {},
): Promise<Sandbox> {
  const address = process.env["SANDBOX_ADDRESS"];
  if (address === undefined) throw new Error("The sandbox is not served.");
  const { context, outside } = await newContext(await theBrowser(), answers, grouping);
  const errors: string[] = [];
  const page = await context.newPage();
  const isFar = query.includes("pane=");
  page.on("pageerror", (error) => {
    if (!isOfClosed(error)) errors.push(error.message);
  });
  page.on("console", (message) => {
    if (message.type() === "error" && !(isFar && isHalfWay(message))) errors.push(message.text());
  });
  await page.goto(`${address}${query}`);
  await isReady(page);
  return {
    page,
    pane: page.frameLocator("#pane iframe"),
    outside,
    errors,
    close: () => context.close(),
  };
}

/** The pages that stay open from one test file to the next, by query. */
const kept = new Map<string, Sandbox>();

/**
 * A new workbook in a page that stays open, as a person goes on to something else: what made the page slow to start was
 * paid by who used it first. Nobody closes it.
 * @param query of a page in French.
 */
export async function newWorkbook(query = ""): Promise<Sandbox> {
  const open = kept.get(query);
  if (!open) {
    const sandbox = await openSandbox(query);
    kept.set(query, sandbox);
    return sandbox;
  }
  const { page, outside, errors } = open;
  outside.length = 0;
  errors.length = 0;
  page.setDefaultTimeout(DEFAULT_PATIENCE);
  await page.setViewportSize(VIEWPORT);
  await page.evaluate(() => {
    window.localStorage.clear();
  });
  const close = page.getByRole("button", { name: "Fermer le volet" });
  if (await close.isVisible()) await close.click();
  await page.getByRole("button", { name: "Nouveau", exact: true }).click();
  await isReady(page);
  return open;
}

/** A command of the pane that is in its menu. */
export const commandIn = (pane: FrameLocator, name: string): Locator =>
  pane.getByRole("menuitem", { name, exact: true });

/** Opens the menu of the pane's commands. */
export const openCommands = (pane: FrameLocator): Promise<void> =>
  pane.getByRole("button", { name: /^(Autres commandes|More commands)$/ }).click();

/** Chooses a command in the menu of the pane. */
export async function chooseCommand(pane: FrameLocator, name: string): Promise<void> {
  await openCommands(pane);
  await commandIn(pane, name).click();
}
