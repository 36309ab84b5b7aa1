/** Text as files write it: `_x000D_` stands for a carriage return, `_x005F_` for an underscore. */
export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** `xsd:boolean` of an attribute; absent gives `missing`. */
export function xmlBoolean(value: string | undefined, missing = false): boolean {
  if (value === undefined) return missing;
  return value === "1" || value === "true" || value === "on";
}
