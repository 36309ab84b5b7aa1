/** The files for other servers say the same headers as the server here, file by file. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { attribute, elementsIn, parseXml, type XmlElement } from "../manifest/xml-tree";
import { excelOnTheWeb, headersOf, headersOfAll } from "./headers";
import { readyMade } from "./ready-made";

const committed = (name: string) => readFileSync(path.join(__dirname, "../ready-made", name), "utf8");

const files = [
  "taskpane.html",
  "manifest.xml",
  "guide/index.html",
  "guide/guide.css",
  "app/taskpane.1a2b3c4d.js",
  "app/taskpane.1a2b3c4d.js.map",
  "assets/icon-32.png",
  "assets/taskpane.css",
];

/** Servers write the parts of Cache-Control in orders and with spaces of their own. */
const cacheParts = (text: string) =>
  text
    .split(",")
    .map((part) => part.trim())
    .sort();

test("pages and manifests are asked for each time, what is named by its content is kept for ever", () => {
  expect(files.map((file) => headersOf(file)["Cache-Control"])).toEqual([
    "no-cache",
    "no-cache",
    "no-cache",
    "no-cache",
    "public, immutable, max-age=31536000",
    "public, immutable, max-age=31536000",
    "public, max-age=86400",
    "public, max-age=86400",
  ]);
});

test("the policy lets Excel on the web frame the pane, and lets no text run as a script", () => {
  const policy = headersOfAll["Content-Security-Policy"];
  expect(policy).toContain(`frame-ancestors ${excelOnTheWeb.join(" ")}`);
  expect(policy).not.toMatch(/unsafe-|\*(?!\.)/);
  expect(headersOfAll).not.toHaveProperty("X-Frame-Options");
});

test.each(Object.entries(readyMade))("%s is the one that is written from the headers", (name, write) => {
  expect(committed(name)).toBe(write());
});

test("nginx sends them", () => {
  const conf = committed("nginx.conf");
  const sent = [...conf.matchAll(/^\s*add_header (\S+) "((?:[^"\\]|\\.)*)" always;$/gm)].map(
    ([, name = "", value = ""]) => [name, value.replaceAll('\\"', '"')] as const,
  );
  expect(Object.fromEntries(sent)).toEqual(headersOfAll);
  const kept = [...conf.matchAll(/^ {4}(~\S+|default) "([^"]*)";$/gm)].map(
    ([, pattern = "", value = ""]) => [pattern, value] as const,
  );
  const keptFor = (file: string) =>
    kept.find(([pattern]) => pattern !== "default" && new RegExp(pattern.slice(1)).test(`/${file}`)) ??
    kept.find(([pattern]) => pattern === "default");
  expect(files.map((file) => keptFor(file)?.[1])).toEqual(
    files.map((file) => headersOf(file)["Cache-Control"]),
  );
});

test("IIS sends them", () => {
  const config = parseXml(committed("web.config"));
  const [headers] = elementsIn(config, "customHeaders");
  const sent = elementsIn(headers as XmlElement, "add").map((each) => [
    attribute(each, "name"),
    attribute(each, "value"),
  ]);
  expect(Object.fromEntries(sent)).toEqual(headersOfAll);
  const cacheOf = (within: XmlElement) => {
    const [cache] = elementsIn(within, "clientCache");
    if (!cache || attribute(cache, "cacheControlMode") === "DisableCache") return "no-cache";
    const days = Number(/^(\d+)\.00:00:00$/.exec(attribute(cache, "cacheControlMaxAge"))?.[1]);
    return `${attribute(cache, "cacheControlCustom")}, max-age=${days * 86_400}`;
  };
  const locations = new Map(
    elementsIn(config, "location").map((each) => [`${attribute(each, "path")}/`, cacheOf(each)]),
  );
  for (const file of files) {
    const place = [...locations.keys()].find((folder) => file.startsWith(folder));
    const cache = (place !== undefined && locations.get(place)) || cacheOf(config);
    expect([file, cacheParts(cache)]).toEqual([file, cacheParts(headersOf(file)["Cache-Control"])]);
  }
});

test("Azure Static Web Apps sends them", () => {
  const config = JSON.parse(committed("staticwebapp.config.json")) as {
    readonly globalHeaders: Readonly<Record<string, string>>;
    readonly routes: readonly {
      readonly route: string;
      readonly headers: Readonly<Record<string, string>>;
    }[];
  };
  for (const file of files) {
    const route = config.routes.find((each) => `/${file}`.startsWith(each.route.replace(/\*$/, "")));
    expect({ ...config.globalHeaders, ...route?.headers }).toEqual(headersOf(file));
  }
});
