import type { Finding } from "../core/programme/finding/finding";
import type { FindingWords } from "../locales/describe-finding";

/** Findings that say the same thing of several cells. */
export interface SameFindings {
  readonly words: FindingWords;
  readonly findings: readonly [Finding, ...Finding[]];
}

/**
 * Findings of one rule by what they say, in the order in which they come: the same message and the same
 * correction make one item. A finding on no cell stays alone: there is nothing to list it by.
 */
export function groupSame(
  findings: readonly Finding[],
  describe: (finding: Finding) => FindingWords,
): readonly SameFindings[] {
  const groups: { readonly words: FindingWords; readonly findings: [Finding, ...Finding[]] }[] = [];
  const places = new Map<string, number>();
  for (const finding of findings) {
    const words = describe(finding);
    const key = JSON.stringify([finding.severity, words.message, words.fix]);
    const group = finding.cells.length > 0 ? groups[places.get(key) ?? -1] : undefined;
    if (group) {
      group.findings.push(finding);
      continue;
    }
    if (finding.cells.length > 0) places.set(key, groups.length);
    groups.push({ words, findings: [finding] });
  }
  return groups;
}
