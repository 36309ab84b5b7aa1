/** The reading of chosen files under the test's hand, and the comparison of two versions of a plan over it. */
import { shippedEngine } from "../../src/app/editions";
import {
  createComparing,
  type Comparing,
  type ComparingParts,
  type FileOutcome,
} from "../../src/app/comparing";
import type { PlanRead } from "../../src/app/read-plan";
import type { Grid } from "../../src/core/grid/grid";
import type { Progress } from "../../src/workbook/workbook";

/** A reading that the test ends as it likes. */
export interface FakeReading {
  readonly file: File;
  readonly progress: Progress;
  readonly end: (outcome: FileOutcome) => void;
  readonly break: (error: Error) => void;
  cancelled: number;
}

export interface FakeComparing {
  readonly comparing: Comparing;
  readonly readings: FakeReading[];
  /** What the open workbook holds from now on, or how reading it fails. */
  current: Grid | Error;
}

export const chosen = (name = "ancien.xlsx"): File => new File(["x"], name);

/** A use case of the comparison whose open workbook is this grid. */
export function fakeComparing(current: Grid, clock: ComparingParts["clock"]): FakeComparing {
  const readings: FakeReading[] = [];
  const readCurrent = (): Promise<PlanRead> => {
    const { current: grid } = fake;
    if (grid instanceof Error) return Promise.reject(grid);
    return Promise.resolve({
      grid,
      outcome: shippedEngine.validate(grid, "2025-06-01"),
      checkedAt: clock.now(),
    });
  };
  const fake: FakeComparing = {
    readings,
    current,
    comparing: createComparing({
      readFile(file, progress) {
        let end: (outcome: FileOutcome) => void = () => undefined;
        let fail: (error: Error) => void = () => undefined;
        const outcome = new Promise<FileOutcome>((resolve, reject) => {
          end = resolve;
          fail = reject;
        });
        const reading: FakeReading = { file, progress, end, break: fail, cancelled: 0 };
        readings.push(reading);
        return {
          outcome,
          cancel() {
            reading.cancelled += 1;
            end({ status: "cancelled" });
          },
        };
      },
      validate: shippedEngine.validate,
      compare: shippedEngine.compare,
      readCurrent,
      clock,
    }),
  };
  return fake;
}
