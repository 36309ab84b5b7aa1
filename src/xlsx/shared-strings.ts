import type { PackageParts } from "./package-parts";
import { parsePart } from "./xml-reader";
import { decodeXstring } from "./xstring";

/** Texts of the shared string table, rich text joined, phonetic readings left out. */
export function readSharedStrings(parts: PackageParts, path: string): readonly string[] {
  const strings: string[] = [];
  let current = "";
  let inText = false;
  let phonetic = false;
  parsePart(parts, path, {
    open: (name) => {
      if (name === "si") current = "";
      else if (name === "rPh") phonetic = true;
      else if (name === "t") inText = !phonetic;
    },
    text: (text) => {
      if (inText) current += text;
    },
    close: (name) => {
      if (name === "t") inText = false;
      else if (name === "rPh") phonetic = false;
      else if (name === "si") strings.push(decodeXstring(current));
    },
  });
  return strings;
}
