import type { DefinedName, GridSheet } from "../plan/grid";

/**
 * The version mark of a template sheet: a hidden defined name whose scope is the
 * sheet, so that it follows the sheet wherever it is renamed, moved or copied
 * (design.md §4; facts.md §k).
 */
export const MARK_NAME = "_FDR_FEUILLE";

export interface SheetMark {
  readonly roadmap: string;
  readonly version: string;
  readonly role: string;
}

/** The name's formula: a text constant such as `="ptn-sss|2023.1|indicators"`. */
export function markFormula({ roadmap, version, role }: SheetMark): string {
  return `="${roadmap}|${version}|${role}"`;
}

function parse({ name, formula }: DefinedName): SheetMark | null {
  if (name.toUpperCase() !== MARK_NAME) return null;
  const [roadmap, version, role] = formula.replace(/^=?"|"$/g, "").split("|");
  return roadmap && version && role ? { roadmap, version, role } : null;
}

/** The mark that the sheet carries, or null. */
export function markOf(sheet: Pick<GridSheet, "names">): SheetMark | null {
  return sheet.names.map(parse).find((mark) => mark !== null) ?? null;
}
