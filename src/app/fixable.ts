import type { Finding } from "../core/programme/finding/finding";
import type { FindingCell } from "../core/programme/finding/facts";
import type { CellEdit, Fix } from "../core/programme/finding/fix";
import { shownEdit, type ShownEdit } from "../core/programme/finding/shown-edit";

/** A finding that has a correction. */
export type Fixable = Finding & { readonly fix: Fix };

export const isFixable = <F extends Finding>(finding: F): finding is F & Fixable => finding.fix !== undefined;

/** Findings that the same kind of correction goes for: same rule, same certainty; justified ones are settled. */
export function sameKind({ rule, fix }: Fixable, findings: readonly Finding[]): readonly Fixable[] {
  return findings
    .filter(isFixable)
    .filter((each) => each.rule === rule && each.fix.certainty === fix.certainty && !each.justified);
}

/** Each cell that these corrections change, once: what it holds and what it would hold. A cell that keeps what it holds is not told. */
export function previewOf(findings: readonly Fixable[]): readonly ShownEdit[] {
  return correctionsOf(findings)
    .flat()
    .filter(({ before, after, unmerge }) => before !== after || unmerge !== undefined)
    .map(shownEdit);
}

/** Name of a cell in the workbook. */
export const placeOf = ({ sheet, address }: FindingCell): string => `${sheet}!${address}`;

/** What is written in a cell, to be compared. */
const contentOf = ({ after, format }: CellEdit): string => JSON.stringify([after, format]);

/**
 * What to write for these findings, each cell once. Corrections that share a cell go together; one that
 * would write something else over another one is left out, for another time.
 */
export function correctionsOf(findings: readonly Fixable[]): readonly (readonly CellEdit[])[] {
  const corrections: CellEdit[][] = [];
  const taken = new Map<string, { readonly content: string; readonly owner: CellEdit[] }>();
  for (const { fix } of findings) {
    const met = fix.edits.map((edit) => taken.get(placeOf(edit.cell)));
    if (fix.edits.some((edit, place) => met[place] && met[place].content !== contentOf(edit))) continue;
    const [shared] = met.flatMap((each) => (each ? [each.owner] : []));
    const owner = shared ?? [];
    if (!shared) corrections.push(owner);
    for (const [place, edit] of fix.edits.entries()) {
      if (met[place]) continue;
      owner.push(edit);
      taken.set(placeOf(edit.cell), { content: contentOf(edit), owner });
    }
  }
  return corrections;
}
