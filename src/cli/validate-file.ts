import { readFile } from "node:fs/promises";
import { countFindings } from "../app/count-findings";
import { validateGrid } from "../app/editions";
import type { Finding, FindingCounts, RuleCoverage } from "../core/findings/finding";
import type { Grid } from "../core/plan/grid";
import type { FindingWords } from "../locales/describe-finding";
import type { FileRefusal } from "../locales/cli-messages";
import { systemRefusal } from "./system-refusal";

export interface ReportedFinding extends FindingWords {
  readonly rule: string;
  readonly severity: Finding["severity"];
  /** Null when the workbook as a whole is meant. */
  readonly sheet: string | null;
  readonly cell: string | null;
  /** What the report says of it when it is accepted with a reason: it is then no error of the plan. */
  readonly justified: Finding["justified"] | null;
}

/** One file of the report, the shape of `--json`. */
export interface FileReport {
  readonly file: string;
  readonly status: "validated" | "not-a-plan" | "unreadable";
  readonly reason?: string;
  readonly roadmap: { readonly id: string; readonly version: string } | null;
  readonly organization: string | null;
  readonly category: string | null;
  readonly counts: FindingCounts;
  readonly findings: readonly ReportedFinding[];
  readonly coverage: readonly RuleCoverage[];
}

/** What the entry puts in: the reader, and the words of a report. */
export interface Parts {
  readonly readGrid: (bytes: Uint8Array) => Promise<Grid>;
  /** Why the reader refused, or null when the error is not a refusal. */
  readonly refusalOf: (error: unknown) => FileRefusal | null;
  readonly describe: (finding: Finding) => FindingWords;
  readonly reason: (refusal: FileRefusal) => string;
}

const nothing = {
  roadmap: null,
  organization: null,
  category: null,
  counts: { error: 0, warning: 0, info: 0, justified: 0 },
  findings: [],
  coverage: [],
};

/** Report of a file that could not be read. */
export function unreadable(file: string, reason: FileRefusal, parts: Parts): FileReport {
  return { file, status: "unreadable", reason: parts.reason(reason), ...nothing };
}

function reported(finding: Finding, parts: Parts): ReportedFinding {
  const [cell] = finding.cells;
  return {
    rule: finding.rule,
    severity: finding.severity,
    sheet: cell?.sheet ?? null,
    cell: cell?.address ?? null,
    justified: finding.justified ?? null,
    ...parts.describe(finding),
  };
}

/**
 * Reads and validates one file; a file that is refused is a report, not an error.
 * @param today AAAA-MM-JJ, for a plan without « Date des données ».
 */
export async function validateFile(file: string, today: string, parts: Parts): Promise<FileReport> {
  try {
    const outcome = validateGrid(await parts.readGrid(new Uint8Array(await readFile(file))), today);
    if (outcome.status === "not-a-plan") {
      return { file, status: "not-a-plan", reason: parts.reason("not-a-plan"), ...nothing };
    }
    const { validation } = outcome;
    return {
      file,
      status: "validated",
      roadmap: validation.roadmap,
      organization: validation.organization,
      category: validation.category,
      counts: countFindings(validation.findings),
      findings: validation.findings.map((finding) => reported(finding, parts)),
      coverage: validation.coverage,
    };
  } catch (error) {
    const reason = parts.refusalOf(error) ?? systemRefusal(error);
    if (reason === null) throw error;
    return unreadable(file, reason, parts);
  }
}
