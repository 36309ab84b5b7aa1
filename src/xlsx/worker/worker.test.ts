/** The worker without a Worker: what it answers, and what the pane makes of its answers. */
import { createManualClock } from "../../../test/fakes/manual-clock";
import { defaultLimits } from "../limits";
import { rawParts, zipParts } from "../../../test/support/raw-xlsx";
import { readGrid } from "../read-grid";
import { answer } from "./answer";
import type { ReadReply, ReadRequest } from "./messages";
import { READING_LIMIT, readFileIn, type ReadingWorker } from "./read-file";

const bytes = zipParts(
  rawParts([
    { name: "Un", rows: `<row r="1"><c r="A1"><v>1</v></c></row>` },
    { name: "Deux", rows: `<row r="1"><c r="A1"><v>2</v></c></row>` },
  ]),
);
const blob = (content: Uint8Array | string) =>
  new Blob([typeof content === "string" ? content : new Uint8Array(content)]);

async function repliesTo(file: Blob, limits = defaultLimits): Promise<readonly ReadReply[]> {
  const replies: ReadReply[] = [];
  await answer({ file }, (reply) => replies.push(reply), limits);
  return replies;
}

describe("what the worker answers", () => {
  test("that it started, each sheet, then the grid, which a message can carry", async () => {
    const replies = await repliesTo(blob(bytes));
    expect(replies).toEqual([
      { kind: "started" },
      { kind: "progress", done: 0, total: 2 },
      { kind: "progress", done: 1, total: 2 },
      { kind: "progress", done: 2, total: 2 },
      { kind: "read", grid: await readGrid(bytes) },
    ]);
    expect(structuredClone(replies)).toEqual(replies);
  });

  test.each([
    ["text", blob("a;b\n1;2\n"), "csv"],
    ["nothing", blob(""), "truncated"],
    ["half a workbook", blob(bytes.subarray(0, bytes.length / 2)), "truncated"],
  ])("%s: the refusal of the reader", async (_, file, reason) => {
    expect((await repliesTo(file)).at(-1)).toMatchObject({ kind: "refused", reason });
  });

  test("a file that is too large is not loaded", async () => {
    const file = blob(bytes);
    file.arrayBuffer = () => Promise.reject(new Error("loaded"));
    expect(await repliesTo(file, { ...defaultLimits, fileBytes: bytes.length - 1 })).toEqual([
      { kind: "started" },
      { kind: "refused", reason: "too-large", detail: `${bytes.length} bytes` },
    ]);
  });

  test("a file that changed since it was chosen", async () => {
    const file = blob(bytes);
    file.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotReadableError"));
    expect((await repliesTo(file)).at(-1)).toEqual({
      kind: "refused",
      reason: "access",
      detail: "NotReadableError: gone",
    });
  });

  test("a bug is told as a bug", async () => {
    const file = blob(bytes);
    file.arrayBuffer = () => Promise.reject(new TypeError("a bug"));
    const last = (await repliesTo(file)).at(-1);
    expect(last).toMatchObject({ kind: "failed" });
    expect(last?.kind === "failed" && last.detail).toContain("TypeError: a bug");
  });
});

type Listener = (event: { readonly data: ReadReply; readonly message: string }) => void;

class FakeWorker implements ReadingWorker {
  readonly asked: ReadRequest[] = [];
  ended = 0;
  readonly #listeners: { readonly type: string; readonly listener: Listener }[] = [];

  postMessage(message: ReadRequest): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.ended += 1;
  }
  addEventListener(type: string, listener: Listener): void {
    this.#listeners.push({ type, listener });
  }
  say(data: ReadReply): void {
    this.#tell("message", data, "");
  }
  break(message: string): void {
    this.#tell("error", { kind: "started" }, message);
  }
  #tell(type: string, data: ReadReply, message: string): void {
    for (const each of this.#listeners) if (each.type === type) each.listener({ data, message });
  }
}

function reading(startWorker?: () => FakeWorker) {
  const worker = new FakeWorker();
  const clock = createManualClock(new Date(2025, 5, 1));
  const steps: string[] = [];
  const file = blob(bytes);
  const { outcome, cancel } = readFileIn(
    { startWorker: startWorker ?? (() => worker), after: clock.after },
    file,
    (done, total) => steps.push(`${done}/${total}`),
  );
  return { worker, clock, steps, file, outcome, cancel };
}

describe("what the pane makes of it", () => {
  test("asks for the file, follows the sheets, gives the grid and ends the worker", async () => {
    const { worker, steps, file, outcome, clock } = reading();
    expect(worker.asked).toEqual([{ file }]);
    for (const reply of await repliesTo(file)) worker.say(reply);
    expect(await outcome).toEqual({ status: "read", grid: await readGrid(bytes) });
    expect(steps).toEqual(["0/2", "1/2", "2/2"]);
    expect([worker.ended, clock.pending()]).toEqual([1, 0]);
  });

  test("a refusal is an answer", async () => {
    const { worker, outcome } = reading();
    worker.say({ kind: "refused", reason: "encrypted", detail: "d" });
    expect(await outcome).toEqual({ status: "refused", reason: "encrypted", detail: "d" });
    expect(worker.ended).toBe(1);
  });

  test("cancelling ends the worker at once", async () => {
    const { worker, outcome, cancel, clock } = reading();
    worker.say({ kind: "started" });
    cancel();
    expect(await outcome).toEqual({ status: "cancelled" });
    expect([worker.ended, clock.pending()]).toEqual([1, 0]);
  });

  test("a file that takes too long is given up", async () => {
    const { worker, outcome, clock } = reading();
    worker.say({ kind: "started" });
    await clock.advance(READING_LIMIT - 1);
    expect(worker.ended).toBe(0);
    await clock.advance(1);
    expect(await outcome).toMatchObject({ status: "refused", reason: "too-slow" });
    expect(worker.ended).toBe(1);
  });

  test("no worker, or one whose script does not arrive: said, and not read here", async () => {
    const none = reading(() => {
      throw new ReferenceError("Worker is not defined");
    });
    expect(await none.outcome).toEqual({
      status: "refused",
      reason: "no-worker",
      detail: "Worker is not defined",
    });
    none.cancel();
    const { worker, outcome } = reading();
    worker.break("404");
    expect(await outcome).toEqual({ status: "refused", reason: "no-worker", detail: "404" });
  });

  test("a bug of the reader is thrown, never a refusal", async () => {
    const told = reading();
    told.worker.say({ kind: "failed", detail: "TypeError: a bug" });
    await expect(told.outcome).rejects.toThrow("TypeError: a bug");
    const broken = reading();
    broken.worker.say({ kind: "started" });
    broken.worker.break("out of memory");
    await expect(broken.outcome).rejects.toThrow("out of memory");
    expect([told.worker.ended, broken.worker.ended]).toEqual([1, 1]);
  });
});
