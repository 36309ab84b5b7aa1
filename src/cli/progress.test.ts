import { cliMessagesOf } from "../locales/cli-messages-of";
import { Progress } from "./progress";

function told(total: number, times: readonly number[]): readonly (string | null)[] {
  const lines: (string | null)[] = [];
  let at = 0;
  const output = {
    progress: (line: string | null) => {
      lines.push(line);
    },
  };
  const progress = new Progress(total, cliMessagesOf.en.progress, output, () => at);
  for (const [place, time] of times.entries()) {
    at = time;
    progress.done(place + 1);
  }
  progress.close();
  return lines;
}

test("tells files done, rate and time left: after the first file, once a second, at the end", () => {
  expect(told(5, [500, 800, 1400, 2000, 2500])).toEqual([
    "1 of 5 files, 2 per second, 2 s left",
    "4 of 5 files, 2 per second, 1 s left",
    "5 of 5 files, 2 per second, 0 s left",
    null,
  ]);
});

test("minutes when there are many", () => {
  expect(told(1000, [1000])).toEqual(["1 of 1,000 files, 1 per second, 17 min left".replace(",", ","), null]);
});

test("says nothing of a few files", () => {
  expect(told(3, [500, 5000, 9000])).toEqual([]);
});
