import type { Verdict } from "../app/verdict";
import type { Summary } from "./summary";

/** What a shell answers of a command that Ctrl+C stopped (128 + SIGINT). */
const INTERRUPTED = 130;

const codes: Readonly<Record<Verdict, 0 | 1 | 2>> = {
  compliant: 0,
  incomplete: 1,
  "to-correct": 1,
  inconclusive: 2,
  "not-a-plan": 2,
  unreadable: 2,
};

/**
 * 0: every plan is compliant; 1: something is to be corrected or filled in; 2: something could not be read, a previous
 * version among them; 130: the run was interrupted.
 */
export function exitCode(
  { verdict, interrupted }: Pick<Summary, "verdict" | "interrupted">,
  isPreviousRefused: boolean,
): number {
  if (interrupted) return INTERRUPTED;
  if (isPreviousRefused) return 2;
  return verdict === null ? 0 : codes[verdict];
}
