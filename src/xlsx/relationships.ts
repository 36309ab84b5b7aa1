import type { PackageParts } from "./package-parts";
import { parsePart } from "./xml-reader";

export interface Relationship {
  readonly id: string;
  /** Last word of the type: "worksheet", "sharedStrings"… the same in strict and transitional files. */
  readonly type: string;
  /** Path of the target in the package; the address itself when it is outside. */
  readonly target: string;
  readonly external: boolean;
}

/** Relationships of a part ("" for the package itself); none when it has no such part. */
export function readRelationships(parts: PackageParts, source: string): readonly Relationship[] {
  const slash = source.lastIndexOf("/") + 1;
  const folder = source.slice(0, slash);
  const path = `${folder}_rels/${source.slice(slash)}.rels`;
  if (!parts.has(path)) return [];
  const found: Relationship[] = [];
  parsePart(parts, path, {
    open: (name, { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode }) => {
      if (name !== "Relationship") return;
      const external = mode === "External";
      found.push({
        id,
        type: type.slice(type.lastIndexOf("/") + 1),
        target: external ? target : resolveTarget(folder, target),
        external,
      });
    },
  });
  return found;
}

/** "xl/worksheets/" and "../tables/t.xml" → "xl/tables/t.xml"; a leading slash means the package's root. */
function resolveTarget(folder: string, target: string): string {
  const steps = target.startsWith("/") ? target.split("/") : [...folder.split("/"), ...target.split("/")];
  const resolved: string[] = [];
  for (const name of steps) {
    if (name === "..") resolved.pop();
    else if (name !== "" && name !== ".") resolved.push(name);
  }
  return decodePath(resolved.join("/"));
}

/** Percent-encoded ASCII (spaces, mostly) as characters. */
function decodePath(path: string): string {
  return path.replace(/%([0-7][0-9A-Fa-f])/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
