import { WorkbookError } from "../workbook/workbook";
import type { Clock } from "./clock";

/** A host that says nothing for so long is taken not to answer at all. */
export const noAnswerAfter = 15_000;

/**
 * Gives the host a limited time to answer. `work` receives a function that it
 * calls at each sign of life, which starts the time again.
 * Throws WorkbookError "no-answer"; the late answer, if any, is not used.
 */
export function watch<T>(clock: Clock, work: (alive: () => void) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    let giveUp = start();
    function start() {
      return clock.after(noAnswerAfter, () => {
        reject(new WorkbookError("no-answer", `no answer in ${noAnswerAfter} ms`));
      });
    }
    const alive = () => {
      giveUp();
      giveUp = start();
    };
    work(alive)
      .then(resolve, reject)
      .finally(() => {
        giveUp();
      });
  });
}
