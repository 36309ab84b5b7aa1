/** Writing XML as text: escaping, elements, and edits of a part that another tool wrote. */

type Attributes = Readonly<Record<string, string | number | undefined>>;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text for element content; characters that XML cannot hold are written as Excel does, `_x0007_`. */
export function escapeText(text: string): string {
  return encodeControls(text).replace(/[&<>]/g, (character) => escapes[character] ?? character);
}

/** Text for a double-quoted attribute; line breaks survive attribute normalisation. */
export function escapeAttribute(text: string): string {
  return encodeControls(text).replace(/[&<>"\t\n\r]/g, (character) => escapes[character] ?? character);
}

/** A text that looks like an encoded character ("_x0041_"), written so that it is read as it is. */
export function guardEncoded(text: string): string {
  return text.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x");
}

/** An element; attributes whose value is undefined are left out, no content gives an empty element. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A whole part: declaration and root. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** `xml` with `anchor` replaced once. Throws when the anchor is not there: the part is not what we think. */
export function replaceOnce(xml: string, anchor: string, replacement: string): string {
  const at = xml.indexOf(anchor);
  if (at < 0) throw new Error(`XML part without ${anchor}`);
  return xml.slice(0, at) + replacement + xml.slice(at + anchor.length);
}

/** `xml` with `addition` put before `anchor`. Throws when the anchor is not there. */
export function insertBefore(xml: string, anchor: string, addition: string): string {
  return addition === "" ? xml : replaceOnce(xml, anchor, addition + anchor);
}

/** Control characters other than tab and line ends, and texts that look like their encoding. */
function encodeControls(text: string): string {
  let result = "";
  for (const character of guardEncoded(text)) {
    const code = character.charCodeAt(0);
    const illegal = code < 0x20 && code !== 9 && code !== 10 && code !== 13;
    result += illegal ? `_x${code.toString(16).padStart(4, "0").toUpperCase()}_` : character;
  }
  return result;
}
