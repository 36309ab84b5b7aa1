import type { FollowedRoadmap } from "../core/programme/roadmap/followed";
import type { FileRefusal } from "./file-refusal";
import type { Justification } from "../core/programme/finding/decision";
import type { FindingCounts, SkipReason } from "../core/programme/finding/finding";
import type { Severity } from "../core/programme/finding/facts";
import type { ComparisonMessages } from "./comparison-messages";
import type { EditionFileWords } from "./edition-file-words";
import type { IntegrityMessages } from "./integrity-messages";
import type { UpdateCommandMessages } from "./update-command-messages";
import type { UpdateMessages } from "./update-messages";
import type { VerdictMessages } from "./verdict-messages";

export type ArgumentRefusal =
  | { readonly kind: "help" | "no-path" | "one-path" }
  | { readonly kind: "date" | "language"; readonly given: string }
  | { readonly kind: "unknown"; readonly detail: string };

/** Every word of the command line, but those of the rules. */
export interface CliMessages {
  readonly symbols: Readonly<Record<Severity | "justified", string>>;
  readonly reasons: Readonly<Record<FileRefusal, string>>;
  readonly validateUsage: string;
  /** Exit codes and options, for `--help`. */
  readonly validateHelp: string;
  readonly verdict: VerdictMessages;
  /** Before what could not be read. */
  readonly unreadSymbol: string;
  /** A file that was not validated: its verdict, and why. */
  refused(verdict: string, reason: string): string;
  /** Files done, of how many, how many a second, seconds left. */
  progress(done: number, total: number, rate: number, left: number): string;
  readonly closing: {
    total(files: number, counts: readonly string[]): string;
    count(verdict: string, files: number): string;
    readonly toLookAt: string;
    leftOut(count: number): string;
    readonly why: Readonly<Record<"lock" | "resource-fork" | "link" | "other", string>>;
    others(count: number): string;
    interrupted(done: number, total: number): string;
  };
  /** What the pane says of an update. */
  readonly update: UpdateMessages;
  readonly updateCommand: UpdateCommandMessages;
  readonly templateUsage: string;
  trouble(refusal: ArgumentRefusal): string;
  /** How many plans a file holds, when it holds several. */
  plans(count: number): string;
  heading(organization: string | null, roadmap: FollowedRoadmap): string;
  /** One of several plans of a file, and the verdict on it. */
  plan(roadmap: FollowedRoadmap, verdict: string): string;
  cell(sheet: string, address: string): string;
  readonly wholeWorkbook: string;
  fix(fix: string): string;
  counts(counts: FindingCounts): string;
  /** What a justified finding ends with. */
  justified(justification: Justification): string;
  readonly integrity: IntegrityMessages;
  /** A roadmap that is given as a file. */
  readonly editionFile: EditionFileWords;
  readonly comparison: ComparisonMessages;
  coverage(rules: number, checks: number): string;
  /** A line of the printed catalogue. */
  label(label: string, text: string): string;
  unchecked(rule: string, rows: number, why: SkipReason | null): string;
  /** `known`: the ids that may be given. */
  unknownRoadmap(given: string, known: readonly string[]): string;
  unknownCategory(given: string): string;
  excludedOrganization: string;
  written(file: string): string;
}
