import type { ActiveKind, ActiveParts } from "../core/grid/grid";
import type { PackageParts } from "./package-parts";
import { readRelationships, type Relationship } from "./relationships";
import type { WorkbookPart } from "./workbook-part";

/** What the last word of a relationship's type says of its target, in the order in which kinds are told. */
const kinds: Readonly<Record<ActiveKind, readonly string[]>> = {
  "external-link": ["externalLink"],
  macro: ["vbaProject", "xlMacrosheet", "xlIntlMacrosheet"],
  connection: ["connections"],
  embedded: ["oleObject", "package"],
  control: ["control"],
};

const isActiveKind = (kind: string): kind is ActiveKind => kind in kinds;

/**
 * What works by itself in the file or reaches outside it, told by the relationships of the workbook and of its
 * sheets: parts may have any name. A list of connections counts once, however many it holds.
 */
export function readActiveParts(parts: PackageParts, workbook: WorkbookPart): readonly ActiveParts[] {
  const paths = workbook.sheets.flatMap(({ path }) => path ?? []);
  const related: readonly Relationship[] = [
    ...workbook.relationships,
    ...paths.flatMap((path) => readRelationships(parts, path)),
  ];
  return Object.keys(kinds)
    .filter(isActiveKind)
    .map((kind) => ({ kind, count: related.filter(({ type }) => kinds[kind].includes(type)).length }))
    .filter(({ count }) => count > 0);
}
