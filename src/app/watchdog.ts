import { WorkbookError, type Attempt, type OpenWorkbook, type Workbook } from "../workbook/workbook";
import type { Clock } from "./clock";
import { retryWhileEditing } from "./retry";

/** A host that says nothing for so long is taken not to answer at all. */
export const noAnswerAfter = 15_000;

/**
 * Gives the host a limited time for each answer. Throws WorkbookError "no-answer"; from then on the attempt that
 * `work` received is not wanted any more: nothing of it is sent, and its late answer, if any, is not used.
 * @param late called when the host answers what was given up: what it was asked then may be done.
 */
export function watch<T>(
  clock: Clock,
  work: (attempt: Attempt) => Promise<T>,
  late: () => void = () => undefined,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let isOver = false;
    let isGivenUp = false;
    let hasBegun = false;
    let giveUp = start();
    function start() {
      return clock.after(noAnswerAfter, () => {
        isOver = true;
        isGivenUp = true;
        const remains = hasBegun ? ({ state: "unknown" } as const) : undefined;
        reject(new WorkbookError("no-answer", `no answer in ${noAnswerAfter} ms`, { remains }));
      });
    }
    const isWanted = () => !isGivenUp;
    const alive = () => {
      if (isGivenUp) late();
      if (isOver) return;
      giveUp();
      giveUp = start();
    };
    const attempt: Attempt = {
      isWanted,
      alive,
      writing: () => {
        hasBegun = true;
      },
      patiently: (step) => retryWhileEditing(clock, step, isWanted),
    };
    work(attempt)
      .then(resolve, reject)
      .finally(() => {
        isOver = true;
        giveUp();
      });
  });
}

/** The only way from a use case to the workbook: watched, and given up as a whole. */
export type Ask = <T>(work: (workbook: Workbook) => Promise<T>) => Promise<T>;

export const createAsk =
  (workbook: OpenWorkbook, clock: Clock, late?: () => void): Ask =>
  (work) =>
    watch(clock, (attempt) => work(workbook.during(attempt)), late);
