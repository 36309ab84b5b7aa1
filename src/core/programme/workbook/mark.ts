import type { DefinedName, GridSheet } from "../../grid/grid";

/**
 * The version mark of a template sheet: a hidden defined name whose scope is the
 * sheet, so that it follows the sheet wherever it is renamed, moved or copied.
 */
export const MARK_NAME = "_FDR_FEUILLE";

/**
 * How a template is drawn, whatever the version of the roadmap, where its edition does not say otherwise: it grows by
 * one whenever formulas, lists, limits or highlights change, so that a workbook of another revision is not measured
 * against this one.
 */
export const REVISION = 2;
/** Marks did not name the revision yet. */
const FIRST_REVISION = 1;

export interface SheetMark {
  readonly roadmap: string;
  readonly version: string;
  readonly role: string;
  readonly revision: number;
}

/** The name's formula: a text constant such as `="ptn-sss|2023.1|indicators|2"`. */
export function markFormula(mark: Omit<SheetMark, "revision"> & Partial<SheetMark>): string {
  const { roadmap, version, role, revision = REVISION } = mark;
  return `="${roadmap}|${version}|${role}|${revision}"`;
}

const revisionIn = (text: string | undefined): number =>
  text !== undefined && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : FIRST_REVISION;

function parse({ name, formula }: DefinedName): SheetMark | null {
  if (name.toUpperCase() !== MARK_NAME) return null;
  const [roadmap, version, role, revision] = formula.replace(/^=?"|"$/g, "").split("|");
  return roadmap && version && role ? { roadmap, version, role, revision: revisionIn(revision) } : null;
}

/** The mark that the sheet carries, or null. */
export function markOf(sheet: Pick<GridSheet, "names">): SheetMark | null {
  return sheet.names.map(parse).find((mark) => mark !== null) ?? null;
}
