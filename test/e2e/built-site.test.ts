/** The built add-in with the headers of the real site: each of them is needed, and the pane says when Office.js is not let in. */
import type { BrowserContext, Page } from "playwright-core";
import { officeAddress, officeFromHere, sandboxOrigin } from "./built-site";
import { eventually } from "./eventually";
import { openContext, type Answers } from "./sandbox";
import { serveBuiltSite, servePage, type Site } from "./site";

let site: Site | null = null;
const contexts: BrowserContext[] = [];

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  await site?.stop();
  site = null;
});

interface Opened {
  readonly page: Page;
  /** What was written to the console as an error. */
  readonly errors: readonly string[];
  readonly requests: readonly { readonly url: string; readonly referer: string | undefined }[];
}

/** Serves the built add-in, a header or a directive left out, and opens one of its pages by itself. */
async function open(
  file: string,
  without: string | null,
  answers: Answers = officeFromHere(),
): Promise<Opened> {
  site = await serveBuiltSite(without === null ? {} : { without });
  const context = await openContext(answers);
  contexts.push(context);
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: { url: string; referer: string | undefined }[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("request", (request) =>
    requests.push({ url: request.url(), referer: request.headers()["referer"] }),
  );
  await page.goto(`${site.address}${file}`);
  return { page, errors, requests };
}

const refused = ({ errors }: Opened) => errors.some((text) => text.includes("Content Security Policy"));

const alertOf = (page: Page) => page.getByRole("alert").innerText();

test("a network that stops Office.js is told of, with what to ask for", async () => {
  const { page } = await open("taskpane.html", null, {});
  await page.getByText("À demander à l’équipe réseau").waitFor();
  const said = (await alertOf(page)).replaceAll(/\s+/g, " ");
  expect(said).toContain("La composante Office.js de Microsoft n’a pas pu être chargée");
  expect(said).toContain("permettre l’adresse https://appsforoffice.microsoft.com (HTTPS, port 443)");
  expect(said).toContain(
    "To ask of the network team: allow https://appsforoffice.microsoft.com (HTTPS, port 443)",
  );
});

test("the page outside of Excel says where it belongs, within its policy", async () => {
  const opened = await open("taskpane.html", null, {
    [officeAddress]: "window.Office = { onReady: async () => ({ host: null }) };",
  });
  await opened.page.getByText("This pane opens in Excel").waitFor();
  expect(opened.errors).toEqual([]);
});

const office: Answers = { [officeAddress]: "window.Office = { onReady: async () => ({ host: null }) };" };

test("without script-src, nothing runs", async () => {
  const opened = await open("taskpane.html", "script-src", office);
  expect(refused(opened)).toBe(true);
  expect(await opened.page.evaluate(() => "Office" in window)).toBe(false);
});

test("without style-src, nothing has its style", async () => {
  const opened = await open("taskpane.html", "style-src", office);
  await opened.page.getByText("This pane opens in Excel").waitFor();
  expect(refused(opened)).toBe(true);
});

test("without img-src, the guide has no pictures", async () => {
  const shown = (page: Page) =>
    page.evaluate(() => [...document.images].map(({ naturalWidth }) => naturalWidth > 0));
  const whole = await open("guide/index.html", null);
  expect(await shown(whole.page)).toEqual([true, true, true]);
  await site?.stop();
  const without = await open("guide/index.html", "img-src");
  expect(await shown(without.page)).toEqual([false, false, false]);
});

/** Whether a page of the site can ask another place for something, whatever it says. */
const reaches = (page: Page, address: string) =>
  page.evaluate(async (there) => {
    try {
      await fetch(there, { mode: "no-cors" });
      return true;
    } catch {
      return false;
    }
  }, address);

/** A form of the page that is sent to another place: does it leave? */
async function leavesByForm({ page, requests }: Opened, address: string): Promise<boolean> {
  await page.evaluate((there) => {
    const form = document.createElement("form");
    form.action = there;
    form.target = "_blank";
    document.body.append(form);
    form.submit();
  }, address);
  await page.waitForTimeout(300);
  return requests.some(({ url }) => url.startsWith(address)) || page.context().pages().length > 1;
}

/** Where the page's relative addresses lead once a base was put into it. */
const baseOf = (page: Page) =>
  page.evaluate(() => {
    const base = document.createElement("base");
    base.href = "http://localhost:1/";
    document.head.append(base);
    return document.baseURI;
  });

/** Whether a file of the site that is no script can be run as one. */
const runsAsScript = (page: Page, file: string) =>
  page.evaluate(
    (address) =>
      new Promise<boolean>((resolve) => {
        const script = document.createElement("script");
        script.onload = () => {
          resolve(true);
        };
        script.onerror = () => {
          resolve(false);
        };
        script.src = address;
        document.head.append(script);
      }),
    file,
  );

test.each<[string, boolean]>([
  ["default-src", true],
  ["none", false],
])("what may be asked of other places, %s left out", async (without, expected) => {
  const { page } = await open("guide/index.html", without);
  expect(await reaches(page, sandboxOrigin())).toBe(expected);
});

test.each<[string, boolean]>([
  ["form-action", true],
  ["none", false],
])("whether a form leaves the page, %s left out", async (without, expected) => {
  const opened = await open("guide/index.html", without);
  expect(await leavesByForm(opened, sandboxOrigin())).toBe(expected);
});

test.each<[string, boolean]>([
  ["base-uri", true],
  ["none", false],
])("whether addresses of the page can be led elsewhere, %s left out", async (without, expected) => {
  const { page } = await open("guide/index.html", without);
  expect((await baseOf(page)) === "http://localhost:1/").toBe(expected);
});

test.each<[string, boolean]>([
  ["X-Content-Type-Options", true],
  ["none", false],
])("whether a text runs as a script, %s left out", async (without, expected) => {
  const { page } = await open("taskpane.html", without, office);
  expect(await runsAsScript(page, "manifest.xml")).toBe(expected);
});

test.each<[string, boolean]>([
  ["Referrer-Policy", true],
  ["none", false],
])("whether Office.js is told where it is asked from, %s left out", async (without, expected) => {
  const { page, requests } = await open("taskpane.html", without, office);
  await page.getByText("This pane opens in Excel").waitFor();
  const [asked] = requests.filter(({ url }) => url === officeAddress);
  expect(asked?.referer !== undefined).toBe(expected);
});

/** What the site sends with a file, over the network as a browser or a proxy sees it. */
async function sentWith(address: string): Promise<readonly [number, string | null, string | null]> {
  const { status, headers } = await fetch(address);
  return [status, headers.get("strict-transport-security"), headers.get("cache-control")];
}

// No browser keeps HSTS of a site on this machine, nor caches what a test stands between: what is sent is looked at.
test("HTTPS is asked for from then on, whatever the file; pages are asked for each time, what is named by its content is kept", async () => {
  site = await serveBuiltSite();
  const { address } = site;
  const page = await (await fetch(`${address}taskpane.html`)).text();
  const [, script = ""] = /<script[^>]* src="?(app\/[^">\s]+\.js)/.exec(page) ?? [];
  const year = "max-age=31536000";
  expect(script).toMatch(/^app\/taskpane\.[0-9a-f]{8,}\.js$/);
  expect(await sentWith(`${address}taskpane.html`)).toEqual([200, year, "no-cache"]);
  expect(await sentWith(`${address}manifest.xml`)).toEqual([200, year, "no-cache"]);
  expect(await sentWith(`${address}${script}`)).toEqual([200, year, `public, immutable, ${year}`]);
  expect(await sentWith(`${address}assets/icon-32.png`)).toEqual([200, year, "public, max-age=86400"]);
  expect(await sentWith(`${address}app/gone.js`)).toEqual([404, year, null]);
  await site.stop();
  site = await serveBuiltSite({ without: "Strict-Transport-Security" });
  expect(await sentWith(`${site.address}taskpane.html`)).toEqual([200, null, "no-cache"]);
});

test.each<[string, boolean]>([
  ["frame-ancestors", true],
  ["none", false],
])("whether any site can show the pane in a frame, %s left out", async (without, expected) => {
  site = await serveBuiltSite({ without });
  const pane = `${site.address}taskpane.html`;
  const other = await servePage(`<iframe src="${pane}"></iframe>`);
  const context = await openContext(office);
  contexts.push(context);
  const page = await context.newPage();
  await page.goto(other.address);
  const inFrame = () => page.frames().some((frame) => frame.url() === pane);
  await eventually(() => Promise.resolve(page.frames().length), 2);
  await page.waitForTimeout(500);
  expect(inFrame()).toBe(expected);
  await other.stop();
});
