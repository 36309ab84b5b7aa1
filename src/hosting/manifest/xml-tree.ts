import { SaxesParser } from "saxes";

/** An element of an XML text, its names without their prefixes but `xsi:type`, which no other attribute may pass for. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, trimmed. */
  readonly text: string;
  /** Names of the elements around it, the nearest first. */
  readonly around: readonly string[];
}

interface Growing extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

const withoutPrefix = (name: string) => name.slice(name.indexOf(":") + 1);

/** Reads a text of XML into its root element. Throws where it is not well formed. */
export function parseXml(source: string): XmlElement {
  const parser = new SaxesParser();
  const open: Growing[] = [];
  let root: XmlElement | undefined;
  parser.on("error", (error) => {
    throw new Error(`The manifest is no XML: ${error.message}`);
  });
  parser.on("opentag", ({ name, attributes }) => {
    const around = open.map((each) => each.name).reverse();
    const element: Growing = { name: withoutPrefix(name), attributes, children: [], text: "", around };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("text", (text) => {
    const current = open.at(-1);
    if (current) current.text = `${current.text}${text}`.trim();
  });
  parser.on("closetag", () => void open.pop());
  parser.write(source).close();
  if (!root) throw new Error("The manifest is empty.");
  return root;
}

/** Every element of this name under another one, in the order of the text. */
export function elementsIn(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsIn(child, name),
  ]);
}

/** Every element under another one, in the order of the text. */
export function allIn(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => [child, ...allIn(child)]);
}

/** An attribute, "" where there is none: the schema asks for those that are needed. */
export const attribute = ({ attributes }: XmlElement, name: string): string => attributes[name] ?? "";
