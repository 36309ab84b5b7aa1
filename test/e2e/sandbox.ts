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
  readonly outside: readonly string[];
  /** Errors that nobody caught, and what was written to the console as an error. */
  readonly errors: string[];
  close(): Promise<void>;
}

/** What this machine answers in place of other sites: the text of a script, by its address. */
export type Answers = Readonly<Record<string, string>>;

export interface SandboxRunner {
  /** @param grouping by severity unless it is said: each rule is then a region. */
  open(query?: string, grouping?: Grouping, answers?: Answers): Promise<Sandbox>;
  /** A page of its own, for what is not the sandbox. */
  newContext(answers?: Answers): Promise<{ context: BrowserContext; outside: readonly string[] }>;
  stop(): Promise<void>;
}

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
    viewport: { width: 1500, height: 900 },
    locale: "fr-CA",
    acceptDownloads: true,
  });
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

async function openSandbox(
  browser: Browser,
  query: string,
  grouping: Grouping,
  answers: Answers,
): Promise<Sandbox> {
  const address = process.env["SANDBOX_ADDRESS"];
  if (address === undefined) throw new Error("The sandbox is not served.");
  const { context, outside } = await newContext(browser, answers, grouping);
  const errors: string[] = [];
  const page = await context.newPage();
  const isFar = query.includes("pane=");
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !(isFar && isHalfWay(message))) errors.push(message.text());
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
    open: (query = "", grouping = "severity", answers = {}) => openSandbox(browser, query, grouping, answers),
    newContext: (answers = {}) => newContext(browser, answers),
    stop: () => browser.close(),
  };
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
