/**
 * @jest-environment jsdom
 *
 * What the schema does not see: references, lengths, languages, icons, and the
 * names that the code must know too.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { commandNames } from "../../src/commands/commands";
import { requirements } from "../../src/workbook/requirements";

const root = path.join(__dirname, "../..");
const text = readFileSync(path.join(root, "manifest.xml"), "utf8");
const xml = new DOMParser().parseFromString(text, "application/xml");

const elements = (name: string, within: Document | Element = xml) =>
  [...within.getElementsByTagName("*")].filter(({ localName }) => localName === name);

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.localName}> lacks ${name}`);
  return value;
}

const only = (name: string, within?: Document | Element): Element => {
  const [first, ...others] = elements(name, within);
  if (!first || others.length > 0) throw new Error(`${others.length} more <${name}>`);
  return first;
};

const resources = only("Resources");
const resourceIds = [...resources.querySelectorAll("[id]")];
const worded = [
  ...elements("String", resources),
  ...elements("DisplayName"),
  // The base manifest's own description; those of the buttons are references.
  ...elements("Description").filter((each) => each.hasAttribute("DefaultValue")),
];

describe("references", () => {
  it("resolve, and nothing is left over", () => {
    const asked = new Set([...xml.querySelectorAll("[resid]")].map((each) => attribute(each, "resid")));
    expect([...asked].sort()).toEqual(resourceIds.map(({ id }) => id).sort());
  });

  it("have ids of at most 32 characters, used once", () => {
    const ids = resourceIds.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it("use one page for the runtime, the functions and the pane", () => {
    const pages = [
      ...elements("Runtime"),
      ...elements("FunctionFile"),
      ...elements("Action").flatMap((action) => elements("SourceLocation", action)),
    ].map((each) => attribute(each, "resid"));
    expect(pages).toEqual(["Taskpane.Url", "Taskpane.Url", "Taskpane.Url"]);
    expect(attribute(only("Runtime"), "lifetime")).toBe("long");
    expect(elements("TaskpaneId")).toEqual([]);
    const page = resourceIds.find(({ id }) => id === "Taskpane.Url");
    const base = only("SourceLocation", only("DefaultSettings"));
    expect(page?.getAttribute("DefaultValue")).toBe(attribute(base, "DefaultValue"));
  });

  it("give every control its own id of at most 125 characters", () => {
    const ids = ["CustomTab", "Group", "Control"].flatMap((name) => elements(name).map(({ id }) => id));
    expect(ids).toHaveLength(6);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 125)).toEqual([]);
  });
});

describe("words", () => {
  const limitOf = (element: Element) => {
    const place = element.parentElement?.localName;
    return place === "ShortStrings" || element.localName === "DisplayName" ? 125 : 250;
  };

  it("are in French, and in every other language that is offered", () => {
    expect(only("DefaultLocale").textContent).toBe("fr-CA");
    const locales = worded.map((each) => elements("Override", each).map((one) => attribute(one, "Locale")));
    expect(locales).toHaveLength(14);
    expect(locales.filter((found) => found.join() !== "en-CA,en-US,fr-FR")).toEqual([]);
  });

  it("are the same in both kinds of French and of English, and differ between them", () => {
    for (const element of worded) {
      const french = attribute(element, "DefaultValue");
      const [canada, states, france] = elements("Override", element).map((each) => attribute(each, "Value"));
      expect(france).toBe(french);
      expect(states).toBe(canada);
      expect(canada).not.toBe(french);
    }
  });

  it("keep to the length that Excel shows", () => {
    const long = worded.flatMap((element) =>
      [
        attribute(element, "DefaultValue"),
        ...elements("Override", element).map((each) => attribute(each, "Value")),
      ]
        .filter((each) => each.length > limitOf(element))
        .map((each) => `${element.id}: ${each}`),
    );
    expect(long).toEqual([]);
  });

  it("follow the typography of Québec", () => {
    for (const element of worded) {
      expect(attribute(element, "DefaultValue")).not.toMatch(/[^\u00a0][:%»]|«[^\u00a0]|\s[;!?]/);
    }
  });
});

describe("ribbon", () => {
  const stringOf = (resid: string) =>
    attribute(resourceIds.find(({ id }) => id === resid) ?? resources, "DefaultValue");
  const labelOf = (element: Element) => {
    const label = [...element.children].find(({ localName }) => localName === "Label");
    return stringOf(attribute(label ?? element, "resid"));
  };

  it("has one tab with four buttons", () => {
    expect(labelOf(only("CustomTab"))).toBe("Feuille de route");
    expect(elements("Control").map(labelOf)).toEqual([
      "Insérer le gabarit",
      "Valider",
      "Effacer les marques",
      "Ouvrir le volet",
    ]);
  });

  it("calls the functions that the code associates, and no other", () => {
    expect(elements("FunctionName").map(({ textContent }) => textContent)).toEqual([...commandNames]);
  });

  it("gives every button its own icon", () => {
    const icons = elements("Control").map((control) =>
      elements("Image", control)
        .map((image) => `${attribute(image, "size")} ${attribute(image, "resid")}`)
        .join(),
    );
    expect(icons).toHaveLength(4);
    expect(new Set(icons).size).toBe(4);
    for (const icon of icons) expect(icon).toMatch(/^16 (\S+)\.16,32 \1\.32,80 \1\.80$/);
  });
});

describe("icons", () => {
  /** Width and height that a PNG file states. */
  function sizeOf(url: string): string {
    const file = readFileSync(path.join(root, new URL(url).pathname));
    expect(file.subarray(1, 4).toString("latin1")).toBe("PNG");
    return `${file.readUInt32BE(16)}×${file.readUInt32BE(20)}`;
  }

  it("are there, each with the size that it is asked for", () => {
    const images = elements("Image", resources);
    expect(images).toHaveLength(15);
    for (const image of images) {
      const size = image.id.split(".").at(-1) ?? "";
      expect(`${image.id} ${sizeOf(attribute(image, "DefaultValue"))}`).toBe(`${image.id} ${size}×${size}`);
    }
    for (const icon of elements("Icon")) {
      for (const image of elements("Image", icon)) {
        expect(attribute(image, "resid").endsWith(`.${attribute(image, "size")}`)).toBe(true);
      }
    }
    expect(sizeOf(attribute(only("IconUrl"), "DefaultValue"))).toBe("32×32");
    expect(sizeOf(attribute(only("HighResolutionIconUrl"), "DefaultValue"))).toBe("64×64");
  });
});

describe("what it asks for", () => {
  it("is what the code checks at run time, in the base manifest only", () => {
    const sets = elements("Set").map((each) => ({
      set: attribute(each, "Name"),
      version: attribute(each, "MinVersion"),
    }));
    expect(sets).toEqual(requirements);
    expect(elements("Requirements")).toHaveLength(1);
    expect(only("Requirements").parentElement?.localName).toBe("OfficeApp");
  });

  it("is https everywhere, on the site that it declares", () => {
    const site = only("AppDomain").textContent;
    const urls = [...text.matchAll(/DefaultValue="(https?:[^"]*)"/g)].map(
      ([, url]) => new URL(url ?? "").origin,
    );
    expect(urls.length).toBeGreaterThan(15);
    expect(new Set(urls)).toEqual(new Set([site]));
    expect(site).toMatch(/^https:/);
  });

  it("is the right to read and write this document", () => {
    expect(only("Permissions").textContent).toBe("ReadWriteDocument");
    expect(only("Version").textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(only("Id").textContent).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});
