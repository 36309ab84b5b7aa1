import type { Unread } from "../reading/unread";
import { countFindings, type Finding, type RuleCoverage } from "../programme/finding/finding";

/** What is said of a file in one word, the heaviest first. */
export const verdicts = [
  "unreadable",
  "not-a-plan",
  "inconclusive",
  "to-correct",
  "incomplete",
  "compliant",
] as const;
export type Verdict = (typeof verdicts)[number];

/** What is said of a plan; the others are about files in which none could be read. */
export type PlanVerdict = Exclude<Verdict, "unreadable" | "not-a-plan">;

/** What a verdict is worked out from. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly coverage: readonly RuleCoverage[];
  readonly unread: readonly Unread[];
  /** False when a sheet or a header by which answers are found is not in the workbook. */
  readonly isWhole: boolean;
}

/**
 * The verdict on a plan. What is there and could not be read leaves everything open; then errors
 * decide, then blanks. Warnings, information and justified findings lower nothing; what is not there was not
 * checked, so it does, even when its absence is justified.
 */
export function verdictOf({ findings, coverage, unread, isWhole }: Judged): PlanVerdict {
  if (unread.some(({ isOfPlan }) => isOfPlan)) return "inconclusive";
  if (coverage.some(({ why }) => why === "sheet-unread" || why === "rows-beyond")) return "inconclusive";
  const counts: Readonly<Record<string, number>> = countFindings(findings);
  if (!isWhole || (counts.error ?? 0) > 0) return "to-correct";
  return (counts.toFill ?? 0) > 0 ? "incomplete" : "compliant";
}

/** The heaviest verdict on several plans. @param of one at least. */
export function heaviestPlan(of: readonly PlanVerdict[]): PlanVerdict {
  const found = verdicts.find((verdict): verdict is PlanVerdict => of.some((item) => item === verdict));
  if (!found) throw new Error("no verdict to weigh");
  return found;
}

/** The heaviest of several verdicts; null of none. */
export function heaviest(of: readonly Verdict[]): Verdict | null {
  return verdicts.find((verdict) => of.includes(verdict)) ?? null;
}
