/**
 * The manifests that the build writes, of both rings: Microsoft's schema, what it does not see, and Microsoft's own
 * reader, offline.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { validateXML } from "xmllint-wasm";
import { commandNames } from "../../commands/commands";
import { parseBaseAddress } from "../base-address";
import type { SiteFacts } from "./fault";
import { manifestFor, type Ring } from "./for-site";
import { faultText, lintManifest } from "./lint";
import { attribute, elementsIn, parseXml } from "./xml-tree";
import { requirements } from "../../workbook/requirements";

const root = path.join(__dirname, "../../..");
const source = readFileSync(path.join(root, "manifest.xml"), "utf8");
const base = parseBaseAddress("https://complements.exemple.qc.ca/feuille-de-route");
const version = "1.2.3";
const built = (ring: Ring) => manifestFor(source, { base, version, ring });
const rings = ["production", "test"] as const;

/** Where the build takes the files of the site from. */
const sources = {
  assets: "assets",
  guide: "src/guide",
  "taskpane.html": "src/taskpane/taskpane.html",
} as const;

function fileOfSite(file: string): Uint8Array | null {
  const [folder = "", ...rest] = file.split("/");
  const place = path.join(root, sources[folder as keyof typeof sources], ...rest);
  return existsSync(place) ? new Uint8Array(readFileSync(place)) : null;
}

const facts: SiteFacts = { base, version, requirements, functions: commandNames, file: fileOfSite };
const faults = (manifest: string, known: Partial<SiteFacts> = {}) =>
  lintManifest(manifest, { ...facts, ...known }).map(faultText);

describe("the address of the site", () => {
  it.each([
    ["https://a.qc.ca", "https://a.qc.ca/"],
    ["https://a.qc.ca/fdr", "https://a.qc.ca/fdr/"],
    ["https://localhost:3000/", "https://localhost:3000/"],
    ["http://localhost:3000", "http://localhost:3000/"],
  ])("%s", (text, href) => {
    expect(parseBaseAddress(text).href).toBe(href);
  });

  it.each([
    [undefined, "The address of the site is missing."],
    [" ", "The address of the site is missing."],
    ["complements.exemple.qc.ca", '"complements.exemple.qc.ca" is no address of a site.'],
    ["http://a.qc.ca", '"http://a.qc.ca" is not https, and Excel loads an add-in over https only.'],
    ["ftp://localhost/", '"ftp://localhost/" is not https, and Excel loads an add-in over https only.'],
    [
      "https://a.qc.ca/?x=1",
      '"https://a.qc.ca/?x=1" holds more than the address of a folder (user, ?… or #…).',
    ],
  ])("%s is refused", (text, why) => {
    expect(() => parseBaseAddress(text)).toThrow(
      `${why} Say it as in: npm run build -- --env baseUrl=https://complements.exemple.qc.ca/feuille-de-route`,
    );
  });
});

describe("for a site", () => {
  const textsOf = (manifest: string, name: string) =>
    elementsIn(parseXml(manifest), name).map(({ text }) => text);

  it("carries the package's version and the site's address", () => {
    const manifest = built("production");
    expect(textsOf(manifest, "Version")).toEqual(["1.2.3.0"]);
    expect(textsOf(manifest, "AppDomain")).toEqual(["https://complements.exemple.qc.ca"]);
    expect(manifest).not.toContain("localhost");
    expect(() => manifestFor(source, { base, version: "1.2.3-rc.1", ring: "test" })).toThrow(
      'The version "1.2.3-rc.1" of package.json is not three numbers',
    );
  });

  it("differs in the test ring by its id and its names only", () => {
    const [production, test] = rings.map((ring) => built(ring).split("\n"));
    const changed = production?.flatMap((line, index) =>
      line === test?.[index] ? [] : [test?.[index]?.trim().replaceAll(/\s+/g, " ")],
    );
    expect(changed).toEqual([
      "<Id>4b8f0f0a-2f0d-4c57-9d0e-6a1c7b1f5e22</Id>",
      '<DisplayName DefaultValue="Feuille de route (essai)">',
      '<Override Locale="en-CA" Value="Roadmap (test)"/>',
      '<Override Locale="en-US" Value="Roadmap (test)"/>',
      '<Override Locale="fr-FR" Value="Feuille de route (essai)"/>',
      '<bt:String id="Tab.Label" DefaultValue="Feuille de route (essai)">',
      '<bt:Override Locale="en-CA" Value="Roadmap (test)"/>',
      '<bt:Override Locale="en-US" Value="Roadmap (test)"/>',
      '<bt:Override Locale="fr-FR" Value="Feuille de route (essai)"/>',
    ]);
  });

  it.each(rings)("is read by Microsoft's own tool (%s)", async (ring) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), "manifest-")), "manifest.xml");
    writeFileSync(file, built(ring));
    expect(await OfficeAddinManifest.readManifestFile(file)).toMatchObject({
      defaultLocale: "fr-CA",
      displayName: { production: "Feuille de route", test: "Feuille de route (essai)" }[ring],
      version: "1.2.3.0",
      hosts: ["Workbook"],
      officeAppType: "TaskPaneApp",
      permissions: "ReadWriteDocument",
      appDomains: ["https://complements.exemple.qc.ca"],
      defaultSettings: { sourceLocation: "https://complements.exemple.qc.ca/feuille-de-route/taskpane.html" },
      supportUrl: "https://complements.exemple.qc.ca/feuille-de-route/guide/index.html",
    });
  });
});

describe("the schema", () => {
  const folder = path.join(root, "test/manifest/xsd");
  const entry = "OfficeAppManifestV1_1.xsd";
  const fileOf = (fileName: string) => ({
    fileName,
    contents: readFileSync(path.join(folder, fileName), "utf8"),
  });

  async function complaints(xml: string): Promise<readonly string[]> {
    const { errors } = await validateXML({
      xml: { fileName: "manifest.xml", contents: xml },
      schema: fileOf(entry),
      preload: readdirSync(folder)
        .filter((name) => name !== entry)
        .map(fileOf),
    });
    return errors.map(({ message }) => message);
  }

  it.each(rings)("is followed (%s)", async (ring) => {
    expect(await complaints(built(ring))).toEqual([]);
  });

  it.each([
    ["an unknown element", "<Permissions>", "<Surprise/><Permissions>"],
    ["a wrong order", "<DefaultLocale>fr-CA</DefaultLocale>", ""],
    ["a button without icon", /<Icon>[\s\S]*?<\/Icon>\s*<Action/, "<Action"],
  ])("refuses %s", async (_what, found, replacement) => {
    const broken = source.replace(found, replacement);
    expect(broken).not.toBe(source);
    expect(await complaints(broken)).not.toEqual([]);
  });
});

describe("what the schema does not see", () => {
  it.each(rings)("is in order (%s)", (ring) => {
    expect(faults(built(ring))).toEqual([]);
  });

  const manifest = built("production");
  const home = "https://complements.exemple.qc.ca/feuille-de-route/";

  it.each<[string, string | RegExp, string, readonly string[]]>([
    [
      "a reference to nothing",
      'Label resid="Open.Label"/>\n                  <Supertip>',
      'Label resid="Open.Lable"/>\n                  <Supertip>',
      ["resources: Open.Lable: no resource has this id."],
    ],
    [
      "a resource of no use",
      "<bt:ShortStrings>",
      '<bt:ShortStrings><bt:String id="Old" DefaultValue="Vieux"><bt:Override Locale="en-CA" Value="Old"/><bt:Override Locale="en-US" Value="Old"/><bt:Override Locale="fr-FR" Value="Vieux"/></bt:String>',
      ["resources: Old: nothing uses this resource."],
    ],
    [
      "an id that stands twice",
      `<bt:Image id="Icon.20" DefaultValue="${home}assets/icon-20.png"/>`,
      `<bt:Image id="Icon.20" DefaultValue="${home}assets/icon-20.png"/>`.repeat(2),
      ["resources: Icon.20: several resources have this id."],
    ],
    [
      "an id that is too long",
      /"Group\.Label"/g,
      '"Group.Label.Of.The.Action.Plan.Of.2023"',
      ["resources: Group.Label.Of.The.Action.Plan.Of.2023: longer than 32 characters."],
    ],
    [
      "two controls of one name",
      'id="FeuilleDeRoute.Clear"',
      'id="FeuilleDeRoute.Open"',
      ["controls: FeuilleDeRoute.Open: several controls have this id."],
    ],
    [
      "a page of its own for the functions",
      '<FunctionFile resid="Taskpane.Url"/>',
      '<FunctionFile resid="GetStarted.Url"/>',
      ["runtime: GetStarted.Url: another page than the runtime’s (Taskpane.Url)."],
    ],
    [
      "a short-lived runtime",
      'lifetime="long"',
      'lifetime="short"',
      ["runtime: Runtime: one long-lived runtime is needed."],
    ],
    [
      "a TaskpaneId",
      '<SourceLocation resid="Taskpane.Url"/>',
      '<TaskpaneId>Pane</TaskpaneId><SourceLocation resid="Taskpane.Url"/>',
      ["runtime: Pane: no TaskpaneId may be there."],
    ],
    [
      "another default language",
      "<DefaultLocale>fr-CA",
      "<DefaultLocale>en-US",
      ["locales: DefaultLocale: en-US instead of fr-CA."],
    ],
    [
      "a tag of no language",
      /(String id="Group\.Label"[\s\S]*?)Locale="en-CA"/,
      '$1Locale="en_CA"',
      ["locales: Group.Label: no text in en-CA.", "locales: Group.Label: en_CA is the tag of no language."],
    ],
    [
      "a language that is not offered",
      /(String id="Group\.Label"[\s\S]*?)Locale="fr-FR"/,
      '$1Locale="fr-BE"',
      ["locales: Group.Label: no text in fr-FR.", "locales: Group.Label: fr-BE is not offered."],
    ],
    [
      "a label that is too long",
      'id="Open.Label" DefaultValue="Ouvrir le volet"',
      `id="Open.Label" DefaultValue="${"O".repeat(126)}"`,
      ["lengths: Open.Label: 126 characters, 125 at most."],
    ],
    [
      "an empty tip",
      'Value="Shows the pane: the list of findings follows your typing."',
      'Value=" "',
      ["lengths: Open.Tip: an empty text."],
    ],
    [
      "an address elsewhere",
      `${home}guide/index.html">\n    <Override`,
      'https://exemple.com/guide/index.html">\n    <Override',
      [`addresses: SupportUrl: https://exemple.com/guide/index.html is not under ${home}.`],
    ],
    [
      "an address beside the folder",
      `<SourceLocation DefaultValue="${home}taskpane.html"/>`,
      '<SourceLocation DefaultValue="https://complements.exemple.qc.ca/feuille-de-route-2/taskpane.html"/>',
      [
        "runtime: SourceLocation: not the page of the runtime.",
        `addresses: SourceLocation: https://complements.exemple.qc.ca/feuille-de-route-2/taskpane.html is not under ${home}.`,
      ],
    ],
    [
      "a page that the site lacks",
      /guide\/en\.html/,
      "guide/english.html",
      ["addresses: Override: the site has no guide/english.html."],
    ],
    [
      "a domain of another site",
      "<AppDomain>https://complements.exemple.qc.ca<",
      "<AppDomain>https://exemple.com<",
      ["addresses: AppDomain: https://exemple.com is not https://complements.exemple.qc.ca."],
    ],
    [
      "an icon drawn at another size",
      "assets/clear-24.png",
      "assets/clear-48.png",
      ["icons: Icon.Clear.24: 48×48 instead of 24×24."],
    ],
    [
      "an icon without one of the sizes",
      '<bt:Image size="40" resid="Icon.40"/>\n',
      "",
      ["resources: Icon.40: nothing uses this resource.", "icons: Icon 1: no picture of 40 pixels."],
    ],
    [
      "a picture of the store at the wrong size",
      /<IconUrl [^>]*>/,
      `<IconUrl DefaultValue="${home}assets/icon-48.png"/>`,
      ["icons: IconUrl: 48×48 instead of 32×32."],
    ],
    [
      "a function that is not there",
      "<FunctionName>clearMarks<",
      "<FunctionName>eraseMarks<",
      [
        "functions: eraseMarks: the code has no such function.",
        "functions: clearMarks: no button calls this function.",
      ],
    ],
    [
      "a set that the code does not check",
      'Name="ExcelApi" MinVersion="1.14"',
      'Name="ExcelApi" MinVersion="1.15"',
      [
        "requirements: ExcelApi 1.15: the code does not check this set.",
        "requirements: ExcelApi 1.14: the code needs this set.",
      ],
    ],
    ["an id that is no GUID", /<Id>[^<]*/, "<Id>1234", ["identity: Id: 1234 is no random GUID."]],
    [
      "an older version",
      "<Version>1.2.3.0",
      "<Version>1.2.2.0",
      ["identity: Version: 1.2.2.0 instead of 1.2.3.0."],
    ],
    [
      "fewer rights",
      "<Permissions>ReadWriteDocument",
      "<Permissions>ReadDocument",
      ["identity: Permissions: the right to read and write the document is needed, no other."],
    ],
  ])("%s is found", (_what, found, replacement, expected) => {
    const broken = manifest.replace(found, replacement);
    expect(broken).not.toBe(manifest);
    expect(faults(broken)).toEqual(expected);
  });

  it("a set in the overrides is found", () => {
    const set = '<Requirements><bt:Sets><bt:Set Name="ExcelApi" MinVersion="1.14"/></bt:Sets></Requirements>';
    const broken = manifest.replace(/(<VersionOverrides[^>]*>)/, `$1${set}`);
    expect(faults(broken)).toEqual(["requirements: ExcelApi: asked for outside of the base manifest."]);
  });

  it("a picture that is no PNG is found", () => {
    const file = (name: string) => (name === "assets/pane-16.png" ? new Uint8Array(30) : fileOfSite(name));
    expect(faults(manifest, { file })).toEqual(["icons: Icon.Open.16: not drawn instead of 16×16."]);
  });
});

describe("words", () => {
  const xml = parseXml(source);
  const worded = [
    ...elementsIn(xml, "String"),
    ...elementsIn(xml, "DisplayName"),
    // The base manifest's own description; those of the buttons are references.
    ...elementsIn(xml, "Description").filter(({ attributes }) => attributes["DefaultValue"] !== undefined),
  ];
  const french = (element: (typeof worded)[number]) => attribute(element, "DefaultValue");

  it("are the same in both kinds of French and of English, and differ between them", () => {
    expect(worded).toHaveLength(14);
    for (const element of worded) {
      const [canada, states, france] = elementsIn(element, "Override").map((each) =>
        attribute(each, "Value"),
      );
      expect(france).toBe(french(element));
      expect(states).toBe(canada);
      expect(canada).not.toBe(french(element));
    }
  });

  it("follow the typography of Québec", () => {
    for (const element of worded) expect(french(element)).not.toMatch(/[^\u00a0][:%»]|«[^\u00a0]|\s[;!?]/);
  });

  it("make one tab with four buttons, each with its own icon", () => {
    const labelOf = (name: string) =>
      elementsIn(xml, name).map((element) => {
        const label = element.children.find((child) => child.name === "Label");
        const resource = worded.find((each) => label && attribute(each, "id") === attribute(label, "resid"));
        return resource && french(resource);
      });
    expect(labelOf("CustomTab")).toEqual(["Feuille de route"]);
    expect(labelOf("Control")).toEqual([
      "Insérer le gabarit",
      "Valider",
      "Effacer les marques",
      "Ouvrir le volet",
    ]);
    const icons = elementsIn(xml, "Control").map((control) =>
      elementsIn(control, "Image")
        .map((image) => attribute(image, "resid"))
        .join(),
    );
    expect(new Set(icons).size).toBe(4);
  });
});
