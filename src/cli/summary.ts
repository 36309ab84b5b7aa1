import { heaviest, verdicts, type Verdict } from "../app/verdict";
import type { CliMessages } from "../locales/cli-messages";
import type { LeftOut } from "./list-files";
import { oneLine } from "./one-line";

interface Looked {
  readonly file: string;
  readonly verdict: Verdict;
}

/** What a run comes to, the shape of the key `summary` of `--json`. */
export interface Summary {
  /** How many files were answered for, and how many there were. */
  readonly files: number;
  readonly seen: number;
  readonly interrupted: boolean;
  /** The heaviest verdict; null when there is none. */
  readonly verdict: Verdict | null;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Files that are not compliant, the heaviest verdict first. */
  readonly toLookAt: readonly Looked[];
  readonly leftOut: readonly LeftOut[];
}

/** Verdicts of the files one by one: only the name of those to look at is kept. */
export class Tally {
  private readonly counts = new Map<Verdict, number>();
  private readonly names = new Map<Verdict, string[]>();

  constructor(private readonly leftOut: readonly LeftOut[]) {}

  add({ file, verdict }: Looked): void {
    this.counts.set(verdict, (this.counts.get(verdict) ?? 0) + 1);
    if (verdict === "compliant") return;
    const names = this.names.get(verdict) ?? [];
    names.push(file);
    this.names.set(verdict, names);
  }

  sum(seen: number, interrupted: boolean): Summary {
    const count = (verdict: Verdict) => this.counts.get(verdict) ?? 0;
    return {
      files: verdicts.reduce((sum, verdict) => sum + count(verdict), 0),
      seen,
      interrupted,
      verdict: heaviest([...this.counts.keys()]),
      verdicts: {
        unreadable: count("unreadable"),
        "not-a-plan": count("not-a-plan"),
        inconclusive: count("inconclusive"),
        "to-correct": count("to-correct"),
        incomplete: count("incomplete"),
        compliant: count("compliant"),
      },
      toLookAt: verdicts.flatMap((verdict) =>
        (this.names.get(verdict) ?? []).map((file) => ({ file, verdict })),
      ),
      leftOut: this.leftOut,
    };
  }
}

/** Files, and things left out, that the text names. */
const NAMED = 50;

/** The closing lines, for people; empty when one file says it all. */
export function textSummary(summary: Summary, { closing, verdict: { names } }: CliMessages): string {
  const { files, seen, interrupted, toLookAt, leftOut } = summary;
  if (seen <= 1 && leftOut.length === 0 && !interrupted) return "";
  const counted = verdicts
    .filter((verdict) => summary.verdicts[verdict] > 0)
    .map((verdict) => closing.count(names[verdict], summary.verdicts[verdict]));
  const lines = [
    ...(interrupted ? [closing.interrupted(files, seen)] : []),
    closing.total(files, counted),
    ...(toLookAt.length > 0 ? [closing.toLookAt] : []),
    ...toLookAt.slice(0, NAMED).map(({ file, verdict }) => `  ${names[verdict]}  ${file}`),
    ...(toLookAt.length > NAMED ? [`  ${closing.others(toLookAt.length - NAMED)}`] : []),
    ...(leftOut.length > 0 ? [closing.leftOut(leftOut.length)] : []),
    ...leftOut.slice(0, NAMED).map(({ path, why }) => `  ${path}  (${closing.why[why]})`),
    ...(leftOut.length > NAMED ? [`  ${closing.others(leftOut.length - NAMED)}`] : []),
  ];
  return `${lines.map(oneLine).join("\n")}\n`;
}
