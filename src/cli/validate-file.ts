import { readFile, stat } from "node:fs/promises";
import { countFindings } from "../app/count-findings";
import { validateGrid } from "../app/editions";
import type { Finding, FindingCounts, RuleCoverage } from "../core/findings/finding";
import type { Grid } from "../core/plan/grid";
import type { Gap, Integrity, TemplatePart } from "../core/integrity/integrity";
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

/** What a sheet lost of the template besides its contents. */
export interface ReportedGap {
  readonly part: TemplatePart;
  readonly sheet: string;
  readonly columns: readonly Gap[];
  /** Nothing of that kind is left on the sheet. */
  readonly whole: boolean;
  /** « Rétablir » can give it back. */
  readonly restorable: boolean;
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
  /** Null when nothing is known of it. */
  readonly integrity: { readonly lost: readonly ReportedGap[]; readonly unknown: readonly string[] } | null;
}

/** What the entry puts in: the reader, and the words of a report. */
export interface Parts {
  readonly readGrid: (bytes: Uint8Array) => Promise<Grid>;
  /** Bytes of the largest file that the reader takes: beyond, a file is refused without being loaded. */
  readonly largest: number;
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
  integrity: null,
};

function reportedIntegrity({ gaps, unknown }: Integrity): FileReport["integrity"] {
  const lost = gaps.map(({ part, sheet, gaps: columns, isWhole: whole, redrawing }) => {
    return { part, sheet, columns, whole, restorable: redrawing !== null };
  });
  return { lost, unknown };
}

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
    if ((await stat(file)).size > parts.largest) return unreadable(file, "too-large", parts);
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
      integrity: validation.integrity ? reportedIntegrity(validation.integrity) : null,
    };
  } catch (error) {
    const reason = parts.refusalOf(error) ?? systemRefusal(error);
    if (reason === null) throw error;
    return unreadable(file, reason, parts);
  }
}
