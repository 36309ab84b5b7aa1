/** What is shown once Excel answers again after « Excel ne répond pas »: what the workbook holds, as it was read since. */
import { isThere, settleInserted } from "./insert-template";
import type { Memory } from "./memory";
import type { PlanRead } from "./read-plan";
import type { Failed, Session, Settled } from "./session";

/** A command that Excel left without an answer. */
export const isUnanswered = (now: Session): now is Failed =>
  now.status === "failed" && now.code === "no-answer";

/** The template that was being inserted is there, and nothing of it is unfinished. */
const isWholly = (read: PlanRead, { task, remains }: Failed): boolean =>
  task.kind === "insert" &&
  // It had begun to write: what is there now was not there before.
  remains !== undefined &&
  isThere(read, task.choice) &&
  !(read.outcome.incomplete ?? []).some(({ part }) => part === "template");

/**
 * The failure of a command that was given up, after a reading: the insertion that is done after all is shown as done;
 * any other command is said to have been given up, over what is there.
 * @param settled what the reading says, without the failure.
 */
export function readSince(
  failed: Failed,
  read: PlanRead,
  settled: Settled,
  memory: Memory | undefined,
): Session {
  const { task } = failed;
  if (task.kind === "insert" && isWholly(read, failed)) {
    if (memory) memory.inserted = task.choice;
    return settleInserted(read, failed.before, task.choice, { kind: "inserted", renamed: [] });
  }
  return { ...failed, before: settled, isReadSince: true };
}
