import { readFile, stat } from "node:fs/promises";
import { countFindings } from "../app/count-findings";
import type { FollowedRoadmap } from "../core/programme/roadmap/followed";
import type { Stranger } from "../app/contracts";
import type { Engine, ReadPlan } from "../app/engine";
import { validationsIn } from "../app/plans-in";
import { heaviestPlan, type PlanVerdict } from "../app/verdict";
import { justifiedBy, type JustifiedBy } from "../app/justified-by";
import type { FindingCounts, RuleCoverage } from "../core/programme/finding/finding";
import type { Validation } from "../core/validation/validation";
import type { HiddenPart } from "../core/validation/hidden-parts";
import type { Grid } from "../core/grid/grid";
import type { Gap, Integrity, TemplatePart } from "../core/integrity/integrity";
import type { RuleTalk } from "../locales/describe-finding";
import type { FileRefusal } from "../locales/file-refusal";
import type { ComparisonMessages } from "../locales/comparison-messages";
import type { VerdictMessages } from "../locales/verdict-messages";
import { comparisonReport, type ComparisonReport } from "./comparison-report";
import { reported, type ReportedFinding } from "./reported-finding";
import {
  reportedParts,
  reportedSheets,
  reportedUnread,
  type ReportedSheet,
  type ReportedUnread,
} from "./reported-reading";
import { systemRefusal } from "./system-refusal";

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

/** One plan of a file, the shape of the items of `plans`. */
export interface PlanReport {
  readonly roadmap: FollowedRoadmap;
  readonly verdict: PlanVerdict;
  /** What is in the workbook and could not be read. */
  readonly unread: readonly ReportedUnread[];
  readonly organization: string | null;
  readonly category: string | null;
  readonly counts: FindingCounts;
  /** Who justified how many findings. */
  readonly justifiedBy: readonly JustifiedBy[];
  readonly findings: readonly ReportedFinding[];
  readonly coverage: readonly RuleCoverage[];
  /** What became of each sheet. */
  readonly sheets: readonly ReportedSheet[];
  /** Parts of the workbook that are not shown and hold findings. */
  readonly hidden: readonly HiddenPart[];
  /** Null when nothing is known of it. */
  readonly integrity: { readonly lost: readonly ReportedGap[]; readonly unknown: readonly string[] } | null;
  /** What changed since the previous version; only when one is given. */
  readonly comparison?: ComparisonReport;
}

/** A file whose plans were validated. */
interface ValidatedFile {
  readonly file: string;
  /** The heaviest of its plans. */
  readonly verdict: PlanVerdict;
  readonly status: "validated";
  /** Those of every plan together. */
  readonly counts: FindingCounts;
  /** One a programme, as programmes are offered. */
  readonly plans: readonly PlanReport[];
}

/** A file that cannot be validated, and why. */
interface RefusedFile {
  readonly file: string;
  readonly verdict: "not-a-plan" | "unreadable";
  readonly status: "not-a-plan" | "unreadable";
  readonly reason: string;
  /** Sheets that could not be read: a plan may be on them. */
  readonly unread: readonly ReportedUnread[];
  readonly plans: readonly [];
}

/** One file of the report, the shape of `--json`. */
export type FileReport = ValidatedFile | RefusedFile;

/** A file that was read, with what validation says of its plans. */
interface ReadFile {
  readonly status: "read";
  readonly grid: Grid;
  readonly validations: readonly Validation[];
}

/** What the entry puts in: the reader, and the words of a report. */
export interface Parts {
  /** The editions that files are validated against. */
  readonly engine: Pick<Engine, "validate" | "compare" | "strangers">;
  readonly readGrid: (bytes: Uint8Array) => Promise<Grid>;
  /** Bytes of the largest file that the reader takes: beyond, a file is refused without being loaded. */
  readonly largest: number;
  /** Why the reader refused, or null when the error is not a refusal. */
  readonly refusalOf: (error: unknown) => FileRefusal | null;
  readonly talk: RuleTalk;
  readonly reason: (refusal: FileRefusal) => string;
  /** Why a workbook of a roadmap that is not known is not judged. */
  readonly stranger: (stranger: Stranger) => string;
  readonly verdict: VerdictMessages;
  readonly comparison: ComparisonMessages;
}

function reportedIntegrity({ gaps, unknown }: Integrity): PlanReport["integrity"] {
  const lost = gaps.map(({ part, sheet, gaps: columns, isWhole: whole, redrawing }) => {
    return { part, sheet, columns, whole, restorable: redrawing !== null };
  });
  return { lost, unknown };
}

function refused(
  file: string,
  reason: FileRefusal,
  unread: readonly ReportedUnread[],
  parts: Parts,
): RefusedFile {
  const status = reason === "not-a-plan" ? "not-a-plan" : "unreadable";
  return { file, verdict: status, status, reason: parts.reason(reason), unread, plans: [] };
}

/** Report of a file that could not be read. */
export function unreadable(file: string, reason: FileRefusal, parts: Parts): FileReport {
  return refused(file, reason, [], parts);
}

/** Reads and validates one file; a refusal is an answer, not an error. */
async function readPlanFile(file: string, today: string, parts: Parts): Promise<ReadFile | RefusedFile> {
  const refuse = (reason: FileRefusal, unread: readonly ReportedUnread[] = []): RefusedFile =>
    refused(file, reason, unread, parts);
  try {
    if ((await stat(file)).size > parts.largest) return refuse("too-large");
    const grid = await parts.readGrid(new Uint8Array(await readFile(file)));
    const outcome = parts.engine.validate(grid, today);
    if (outcome.status === "not-a-plan") {
      const answer = refuse("not-a-plan", reportedParts(grid.unread, parts.verdict));
      const [stranger] = parts.engine.strangers(grid);
      return stranger ? { ...answer, reason: parts.stranger(stranger) } : answer;
    }
    return { status: "read", grid, validations: validationsIn(outcome) };
  } catch (error) {
    const reason = parts.refusalOf(error) ?? systemRefusal(error);
    if (reason === null) throw error;
    return refuse(reason);
  }
}

/** What is said of one plan; the comparison is said apart. */
function reportedPlan(validation: Validation, parts: Parts): PlanReport {
  const { roadmap, verdict, organization, category, coverage, hidden, integrity } = validation;
  const { describe } = parts.talk.of(roadmap.id);
  return {
    ...{ roadmap, verdict },
    unread: reportedUnread(validation.unread, parts.verdict),
    ...{ organization, category },
    counts: countFindings(validation.findings),
    justifiedBy: justifiedBy(validation.findings),
    findings: validation.findings.map((finding) => reported(finding, describe)),
    coverage,
    sheets: reportedSheets(validation.sheets, parts.verdict),
    hidden,
    integrity: integrity ? reportedIntegrity(integrity) : null,
  };
}

/**
 * Reads and validates one file, and says of each plan what changed since a previous version of it when a file is given;
 * a file that is refused is a report, not an error.
 * @param today AAAA-MM-JJ, for a plan without « Date des données ».
 */
export async function validateFile(
  file: string,
  today: string,
  parts: Parts,
  previous: string | null = null,
): Promise<FileReport> {
  const read = await readPlanFile(file, today, parts);
  if (read.status !== "read") return read;
  const before = previous === null ? null : await readPlanFile(previous, today, parts);
  const plans = read.validations.map((validation): PlanReport => {
    const plan = reportedPlan(validation, parts);
    if (previous === null || before === null) return plan;
    const current = { grid: read.grid, validation };
    return { ...plan, comparison: compared({ file: previous, read: before }, current, today, parts) };
  });
  return {
    file,
    verdict: heaviestPlan(plans.map(({ verdict }) => verdict)),
    status: "validated",
    counts: countFindings(read.validations.flatMap(({ findings }) => findings)),
    plans,
  };
}

function compared(
  previous: { readonly file: string; readonly read: ReadFile | RefusedFile },
  current: ReadPlan,
  today: string,
  parts: Parts,
): ComparisonReport {
  const { file, read } = previous;
  if (read.status !== "read") return { file, status: read.status, reason: read.reason };
  const { roadmap } = current.validation;
  const { describe } = parts.talk.of(roadmap.id);
  const validation = read.validations.find((other) => other.roadmap.id === roadmap.id);
  if (!validation) return { file, status: "other-programme", reason: parts.comparison.otherProgramme };
  const before = { grid: read.grid, validation };
  return comparisonReport(file, parts.engine.compare(before, current, today), {
    words: parts.comparison,
    describe,
  });
}
