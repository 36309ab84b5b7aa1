/** What Excel reads in the add-in's manifest to draw its ribbon tab. */

export type RibbonAction =
  | { readonly type: "ShowTaskpane" }
  | { readonly type: "ExecuteFunction"; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** Relative to the page. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface AddinManifest {
  /** Title of the pane. */
  readonly name: string;
  readonly tab: RibbonTab;
}

function child(parent: Element, name: string): Element {
  const found = [...parent.children].find(({ localName }) => localName === name);
  if (!found) throw new Error(`manifest.xml: <${parent.localName}> lacks <${name}>.`);
  return found;
}

const childrenOf = (parent: Element, name: string) =>
  [...parent.children].filter(({ localName }) => localName === name);

function attribute(node: Element, name: string): string {
  const value = node.getAttribute(name);
  if (value === null) throw new Error(`manifest.xml: <${node.localName}> lacks ${name}.`);
  return value;
}

/** The override for this language, whatever its region, else the default. */
function worded(node: Element, language: string): string {
  const override = childrenOf(node, "Override").find((each) =>
    attribute(each, "Locale").startsWith(`${language}-`),
  );
  return attribute(override ?? node, override ? "Value" : "DefaultValue");
}

/** Icons are published on the add-in's own site; the sandbox serves the same folder. */
function localIcon(url: string): string {
  const place = url.indexOf("/assets/");
  if (place < 0) throw new Error(`manifest.xml: ${url} is not in assets.`);
  return url.slice(place + 1);
}

function parseAction(node: Element): RibbonAction {
  const type = attribute(node, "xsi:type");
  if (type === "ShowTaskpane") return { type };
  if (type !== "ExecuteFunction") throw new Error(`manifest.xml: action ${type} is unknown.`);
  return { type, functionName: child(node, "FunctionName").textContent.trim() };
}

type Resource = (node: Element) => string;

function parseButton(node: Element, resource: Resource): RibbonButton {
  const tip = child(node, "Supertip");
  const icons = childrenOf(child(node, "Icon"), "Image");
  const icon = icons.find((each) => attribute(each, "size") === "32");
  if (!icon) throw new Error(`manifest.xml: ${attribute(node, "id")} has no icon of 32 pixels.`);
  return {
    id: attribute(node, "id"),
    label: resource(child(node, "Label")),
    tipTitle: resource(child(tip, "Title")),
    tip: resource(child(tip, "Description")),
    icon: localIcon(resource(icon)),
    action: parseAction(child(node, "Action")),
  };
}

/**
 * Reads the ribbon tab out of the text of a manifest, in "fr" or "en".
 * Throws when the text is not XML or lacks what Excel needs.
 */
export function parseManifest(text: string, language: "fr" | "en"): AddinManifest {
  const xml = new DOMParser().parseFromString(text, "application/xml");
  const root = xml.documentElement;
  if (xml.querySelector("parsererror")) throw new Error("manifest.xml is not well-formed XML.");
  const tab = xml.querySelector("CustomTab");
  const resources = xml.querySelector("VersionOverrides > Resources");
  if (!tab || !resources) throw new Error("manifest.xml has no ribbon tab.");
  const strings = new Map([...resources.querySelectorAll("[id]")].map((node) => [node.id, node]));
  const resource: Resource = (node) => {
    const found = strings.get(attribute(node, "resid"));
    if (!found) throw new Error(`manifest.xml: resource ${attribute(node, "resid")} is missing.`);
    return worded(found, language);
  };
  const groups = childrenOf(tab, "Group").map((group) => ({
    label: resource(child(group, "Label")),
    buttons: childrenOf(group, "Control").map((control) => parseButton(control, resource)),
  }));
  return {
    name: worded(child(root, "DisplayName"), language),
    tab: { label: resource(child(tab, "Label")), groups },
  };
}
