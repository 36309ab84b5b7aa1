/** The probes, put to the stand-in itself: what it answers is no difference; ten planted ones are ten, and named. */
import { existsSync } from "node:fs";
import path from "node:path";
import { standInRecord } from "../../test/probes/stand-in-record";
import { probes } from "./all";
import { compareRecords, differenceText } from "./compare-records";
import type { Answer } from "./probe";
import { fromCells, parseRecord, toCells, type ProbeRecord } from "./record";

let record: ProbeRecord;

beforeAll(async () => {
  record = await standInRecord({ language: "fr-CA", excelApi: "1.20" });
});

const answerTo = ({ answers }: ProbeRecord, id: string) => answers.find((each) => each.id === id)?.answer;

/** The record with one answer changed at a place, such as ["values", 2, 0]. */
function planted(
  from: ProbeRecord,
  id: string,
  place: readonly (string | number)[],
  value: Answer,
): ProbeRecord {
  const copy = JSON.parse(JSON.stringify(from)) as ProbeRecord;
  let part = copy.answers.find((each) => each.id === id) as unknown as Record<string | number, unknown>;
  for (const step of ["answer", ...place.slice(0, -1)]) part = part[step] as Record<string | number, unknown>;
  part[place.at(-1) ?? "answer"] = value;
  return copy;
}

test("each is asked once, of a file of the stand-in that is there", () => {
  expect(new Set(probes.map(({ id }) => id)).size).toBe(probes.length);
  const host = path.join(__dirname, "../sandbox/host");
  expect(probes.filter(({ guess }) => !existsSync(path.join(host, guess)))).toEqual([]);
});

test("the stand-in answers every one of them, none by a fault of its own", () => {
  expect(record.answers.map(({ id }) => id)).toEqual(probes.map(({ id }) => id));
  const text = JSON.stringify(record.answers);
  expect(text).not.toMatch(/StandInBug|ApiNotFound|"failed"/);
});

test("some of what it answers, by hand", () => {
  expect(answerTo(record, "used-range")).toEqual({
    empty: [null, null],
    formatted: ["D4", null],
    filled: ["B2:D4", "B2:C3"],
    cleared: ["D4", null],
  });
  expect(answerTo(record, "date-system")).toBe(1463);
  expect(answerTo(record, "row-typed-under")).toMatchObject({ address: "A1:B4" });
});

test("it differs from itself nowhere", async () => {
  const again = await standInRecord({ language: "fr-CA", excelApi: "1.20" });
  expect(compareRecords(probes, again, record).differences.map(differenceText)).toEqual([]);
});

test("ten planted differences are found, each with the file that guesses", () => {
  const places: readonly (readonly [string, readonly (string | number)[], Answer])[] = [
    ["percent-texts", ["values", 2, 0], 0.75],
    ["date-texts", ["valueTypes", 1, 0], "Double"],
    ["formulas-refused", ["semicolons"], "taken"],
    ["shown-texts", ["text", 0, 0], "87,5 %"],
    ["used-range", ["formatted", 1], "D4"],
    ["sheet-titles", ["history"], "taken"],
    ["order-of-names", [2], "Zed"],
    ["order-of-formats", [0, "priority"], 1],
    ["cleared-cells", [0, "limits"], "None"],
    ["row-typed-under", ["address"], "A1:B5"],
  ];
  const excel = places.reduce((changed, [id, place, value]) => planted(changed, id, place, value), record);
  const { compared, differences, notAsked } = compareRecords(probes, excel, record);
  expect({ compared, notAsked }).toEqual({ compared: probes.length, notAsked: [] });
  expect(differences.map(({ probe, where }) => `${probe.id} ${where} ${probe.guess}`)).toEqual([
    "percent-texts values[2][0] coercion/interpret.ts",
    "date-texts valueTypes[1][0] coercion/dates.ts",
    "formulas-refused semicolons formulas/check.ts",
    "shown-texts text[0][0] model/display.ts",
    "used-range formatted[1] model/range.ts",
    "sheet-titles history limits/names.ts",
    "order-of-names [2] model/names.ts",
    "order-of-formats [0].priority model/conditional-formats.ts",
    "cleared-cells [0].limits model/clear.ts",
    "row-typed-under address model/tables.ts",
  ]);
  expect(differenceText(differences[9] as (typeof differences)[number])).toBe(
    'row-typed-under address: Excel "A1:B5", stand-in "A1:B4" – A value that the add-in writes right under the last row (src/sandbox/host/model/tables.ts)',
  );
});

test("what one of the two was not asked is said", () => {
  const [first, second, ...others] = record.answers;
  if (!first || !second) throw new Error("There are too few probes.");
  const excel = { ...record, answers: [{ ...second, answer: null, skipped: true as const }, ...others] };
  expect(compareRecords(probes, excel, record)).toEqual({
    compared: probes.length - 2,
    differences: [],
    notAsked: [first.id, second.id],
  });
});

describe("a record", () => {
  test("goes into cells that Excel holds, none a formula, and comes back", () => {
    const text = `=${"é".repeat(70_000)}`;
    const cells = toCells(text);
    expect(cells.map((cell) => cell.length)).toEqual([30_001, 30_001, 10_002]);
    expect(cells.every((cell) => cell.startsWith("|"))).toBe(true);
    expect(fromCells(cells)).toBe(text);
    expect(parseRecord(fromCells(toCells(JSON.stringify(record))))).toEqual(record);
  });

  test.each([
    ["{", "its text is not JSON, or was cut"],
    ["[]", "no record of the probes of schema 1"],
    ['{"schema":2,"client":{},"answers":[]}', "no record of the probes of schema 1"],
  ])("that is none is refused: %s", (text, why) => {
    expect(() => parseRecord(text)).toThrow(why);
  });
});
