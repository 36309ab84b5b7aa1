import type { PackageParts } from "../../xlsx/package-parts";
import { type XmlAttributes, type XmlHandler, parsePart } from "../../xlsx/xml-reader";

/** An element of a small part, kept whole. Names have no prefix. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlNode[];
  /** Its own text, that of its children left out. */
  readonly text: string;
}

interface OpenNode {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: OpenNode[];
  text: string;
}

/** Builds a tree from what a parser tells; `root` is there once the document has ended. */
export class XmlTreeBuilder implements XmlHandler {
  readonly #document: OpenNode = { name: "", attributes: {}, children: [], text: "" };
  readonly #open: OpenNode[] = [this.#document];

  get root(): XmlNode {
    return this.#document.children[0] ?? this.#document;
  }

  readonly open = (name: string, attributes: XmlAttributes): void => {
    const node: OpenNode = { name, attributes, children: [], text: "" };
    this.#open.at(-1)?.children.push(node);
    this.#open.push(node);
  };

  readonly text = (text: string): void => {
    const node = this.#open.at(-1);
    if (node) node.text += text;
  };

  readonly close = (): void => {
    this.#open.pop();
  };
}

/** The root element of a part. Throws `XlsxError` when it cannot be read. */
export function readTree(parts: PackageParts, path: string): XmlNode {
  const builder = new XmlTreeBuilder();
  parsePart(parts, path, builder);
  return builder.root;
}

/** First child of this name, or null. */
export function child(node: XmlNode | null, name: string): XmlNode | null {
  return node?.children.find((one) => one.name === name) ?? null;
}

/** Children of this name. */
export function childrenOf(node: XmlNode | null, name: string): readonly XmlNode[] {
  return node?.children.filter((one) => one.name === name) ?? [];
}

/** Elements of this name at any depth, in the order of the document. */
export function descendants(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((one) => [...(one.name === name ? [one] : []), ...descendants(one, name)]);
}

/** All the text of the `t` elements below, as in rich text. */
export function richTextOf(node: XmlNode): string {
  return node.children
    .map((one) => (one.name === "t" ? one.text : one.name === "rPh" ? "" : richTextOf(one)))
    .join("");
}
