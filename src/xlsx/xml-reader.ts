import { SaxesParser } from "saxes";
import type { PackageParts } from "./package-parts";
import { XlsxError } from "./xlsx-error";

export type XmlAttributes = Readonly<Record<string, string>>;

/** What a reader of a part is told. Names have no prefix: strict and transitional files then read alike. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: XmlAttributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Parses a part while it is being inflated. Throws `XlsxError`: "malformed" when it is no well-formed XML,
 * "declarations" when it declares entities or a document type.
 */
export function parsePart(parts: PackageParts, path: string, handler: XmlHandler): void {
  const parser = makeParser(path, handler);
  let decoder: TextDecoder | null = null;
  parts.stream(path, (bytes) => {
    decoder ??= new TextDecoder(encodingOf(bytes));
    parser.write(decoder.decode(bytes, { stream: true }));
  });
  parser.close();
}

type Parser = SaxesParser<{ xmlns: false; position: false }>;

function makeParser(path: string, handler: XmlHandler): Parser {
  const parser: Parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", (error) => {
    throw new XlsxError("malformed", `${path}: ${error.message}`, { cause: error });
  });
  parser.on("doctype", () => {
    throw new XlsxError("declarations", `${path} declares a document type`);
  });
  const { open, close, text } = handler;
  if (open) parser.on("opentag", (tag) => open(localName(tag.name), withLocalNames(tag.attributes)));
  if (close) parser.on("closetag", (tag) => close(localName(tag.name)));
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  return parser;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Prefixed attributes (r:id, xml:space) are found by their local name unless a plain one has it. */
function withLocalNames(attributes: XmlAttributes): XmlAttributes {
  if (!hasPrefix(attributes)) return attributes;
  const names = Object.keys(attributes);
  const prefixed = names.filter((name) => name.includes(":"));
  const local = prefixed.map((name): [string, string] => [localName(name), attributes[name] ?? ""]);
  return { ...Object.fromEntries(local), ...attributes };
}

/** Most elements have none, and sheets have millions of elements. */
function hasPrefix(attributes: XmlAttributes): boolean {
  for (const name in attributes) if (name.includes(":")) return true;
  return false;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0x3c && bytes[1] === 0) return "utf-16le";
  if (bytes[0] === 0 && bytes[1] === 0x3c) return "utf-16be";
  return "utf-8";
}
