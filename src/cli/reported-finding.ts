import type { Justification } from "../core/programme/finding/decision";
import type { Finding } from "../core/programme/finding/finding";
import type { FindingWords } from "../locales/describe-finding";

export interface ReportedFinding extends FindingWords {
  readonly rule: string;
  readonly severity: Finding["severity"];
  /** Null when the workbook as a whole is meant. */
  readonly sheet: string | null;
  readonly cell: string | null;
  /** What the report says of it when it is accepted with a reason: it is then no error of the plan. */
  readonly justified: {
    readonly decision: Justification["decision"];
    readonly reason: string;
    /** Who decided; null when the report does not say. */
    readonly author: string | null;
  } | null;
}

/** A finding as it is printed. */
export function reported(finding: Finding, describe: (finding: Finding) => FindingWords): ReportedFinding {
  const [cell] = finding.cells;
  return {
    rule: finding.rule,
    severity: finding.severity,
    sheet: cell?.sheet ?? null,
    cell: cell?.address ?? null,
    justified: finding.justified ? { author: null, ...finding.justified } : null,
    ...describe(finding),
  };
}
