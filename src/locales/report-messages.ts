import type { FollowedRoadmap } from "../core/programme/roadmap/followed";
import type { DecisionState, Justification } from "../core/programme/finding/decision";
import type { Severity } from "../core/programme/finding/facts";
import type { ReportColumnId } from "../core/programme/workbook/report";

/** Numbers of decisions: on their row, at the foot without effect, not in the new report. */
export interface DecisionsKept {
  readonly taken: number;
  readonly detached: number;
  readonly lost: number;
}

/** Every word of the report: its buttons, what is said of them, and what it holds. */
export interface ReportMessages {
  readonly write: string;
  readonly working: string;
  readonly step: (done: number, total: number) => string;
  /** The report is in place and being read. */
  readonly check: string;
  readonly copy: string;
  readonly download: string;
  readonly undoNotice: string;
  readonly written: (title: string, rows: number) => string;
  /** The report had been rearranged: it was left alone under that title. */
  readonly setAside: (title: string) => string;
  /** It was written over one whose notes Excel does not tell. */
  readonly notesUnseen: string;
  /** Nothing told which of these was the report in use. */
  readonly rivals: (titles: readonly string[]) => string;
  /** What became of the decisions that were there, counted. */
  readonly decisions: (kept: DecisionsKept) => string;
  readonly copied: (rows: number) => string;
  readonly copyFailed: string;
  readonly downloaded: (file: string) => string;
  /** `day` is AAAA-MM-JJ. */
  readonly fileName: (day: string) => string;
  readonly headers: Readonly<Record<ReportColumnId, string>>;
  /** With the symbol that the workbook uses. */
  readonly severities: Readonly<Record<Severity, string>>;
  /** Severity of a rule that could not look everywhere. */
  readonly unchecked: string;
  /** In place of the severity: of what could not be read, and of what was. */
  readonly unread: string;
  readonly reading: string;
  /** Severity of a decision whose finding is gone. */
  readonly past: string;
  readonly nothing: string;
  /** Nothing was found in what could be read, which was not everything. */
  readonly nothingRead: string;
  readonly states: Readonly<Record<Exclude<DecisionState, "none">, string>>;
  readonly pastState: string;
  readonly labels: Readonly<Record<"organization" | "roadmap" | "checked" | "coverage", string>>;
  readonly checkedAt: (at: Date) => string;
  readonly roadmap: (roadmap: FollowedRoadmap, fiscalYear: string | null) => string;
  readonly organization: (name: string | null, category: string | null) => string;
  readonly uncheckedRules: (rules: number) => string;
  /** « 2 justifiés ». */
  readonly justified: (count: number) => string;
  /** Heading of the justified findings in the pane, and what it means. */
  readonly justifiedTitle: string;
  readonly justifiedMeaning: string;
  readonly justification: (justification: Justification) => string;
}
