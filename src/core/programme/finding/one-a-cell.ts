import type { Finding } from "./finding";

/**
 * Noise control: of the findings whose first cell is the same, the first in `precedence` stays. Findings
 * without a cell, and those of the rules in `beside`, all stay.
 */
export function oneACell(
  findings: readonly Finding[],
  precedence: readonly string[],
  beside: ReadonlySet<string>,
): readonly Finding[] {
  const rank = new Map(precedence.map((rule, place) => [rule, place]));
  const rankOf = ({ rule }: Finding): number => {
    const place = rank.get(rule);
    if (place === undefined) throw new Error(`Rule ${rule} has no precedence`);
    return place;
  };
  const keyOf = ({ cells: [cell] }: Finding): string | null =>
    cell ? `${cell.sheet}!${cell.address}` : null;
  const best = new Map<string, number>();
  for (const finding of findings) {
    const key = keyOf(finding);
    if (key === null || beside.has(finding.rule)) continue;
    best.set(key, Math.min(best.get(key) ?? Number.POSITIVE_INFINITY, rankOf(finding)));
  }
  return findings.filter((finding) => {
    const key = keyOf(finding);
    return key === null || beside.has(finding.rule) || best.get(key) === rankOf(finding);
  });
}
