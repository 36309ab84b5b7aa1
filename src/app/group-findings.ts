import { groupBy } from "../core/collections/group-by";
import { countFindings, type Finding } from "../core/programme/finding/finding";
import { severities, type Severity } from "../core/programme/finding/facts";

export interface RuleGroup {
  readonly rule: string;
  readonly findings: readonly Finding[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly rules: readonly RuleGroup[];
}

/**
 * Findings by severity, then by rule, in the order in which they come; all four severities are there,
 * even empty. Those that are justified are left out.
 */
export function groupFindings(findings: readonly Finding[]): readonly SeverityGroup[] {
  const counts = countFindings(findings);
  return severities.map((severity) => ({
    severity,
    count: counts[severity],
    rules: groupByRule(findings.filter((finding) => finding.severity === severity && !finding.justified)),
  }));
}

/** Findings by rule, in the order in which they come. */
function groupByRule(findings: readonly Finding[]): readonly RuleGroup[] {
  return [...groupBy(findings, ({ rule }) => rule)].map(([rule, members]) => ({ rule, findings: members }));
}
