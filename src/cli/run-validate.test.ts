import { shipped } from "./shipped";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isIsoDate } from "../core/calendar/dates";
import { collected } from "../../test/support/collected";
import { runValidate, type Surroundings } from "./run-validate";

class Refusal extends Error {}

const folder = mkdtempSync(path.join(tmpdir(), "run-validate-"));
const file = path.join(folder, "plan.xlsx");
beforeAll(() => {
  writeFileSync(file, "anything");
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const failingWith = (error: Error): Surroundings => ({
  ...shipped,
  readGrid: () => Promise.reject(error),
  largest: 8,
  refusalOf: (caught) => (caught instanceof Refusal ? "malformed" : null),
  isDate: isIsoDate,
  today: () => "2025-06-01",
  now: () => 0,
});
const run = (args: readonly string[], surroundings: Surroundings) =>
  collected((output) => runValidate(args, surroundings, output));

test("a bug of the reader stops the command: never a file without findings", async () => {
  const bug = new TypeError("bug");
  await expect(run([file], failingWith(bug))).rejects.toBe(bug);
});

test("a file that is larger than what the reader takes is refused without being loaded", async () => {
  const large = path.join(folder, "large.xlsx");
  writeFileSync(large, "123456789");
  const { code, output } = await run([large, "--lang", "en"], failingWith(new TypeError("read")));
  expect(code).toBe(2);
  expect(output).toBe(
    `${large}\n  ✖ Unreadable. This workbook is too large to be read. Remove the sheets that are not part of the plan.\n`,
  );
});

test("a refusal of the reader is a report", async () => {
  const { code, output } = await run([file, "--lang", "en"], failingWith(new Refusal()));
  expect(code).toBe(2);
  expect(output).toBe(
    `${file}\n  ✖ Unreadable. This workbook is damaged. Open it in Excel, let Excel repair it and save it.\n`,
  );
});
