import { isoToSerial } from "../calendar/dates";
import type { CellValue, FormatCategory } from "../grid/grid";
import type { Column, InputControl } from "../programme/table/table";
import type { Template } from "../programme/template";
import { convert, textOf, type Conversion, type Converting } from "./convert";
import type { SourceCell } from "./source-table";

const template = { lists: { answers: ["Oui", "Non", "Reporté"], words: ["Sans objet"], sizes: [1, 2] } };

const cellOf = (value: CellValue, format: FormatCategory = "general"): SourceCell => ({
  address: "B2",
  place: 1,
  value,
  format,
});

const of = (control: InputControl | undefined, more: Partial<Converting> = {}): Converting => ({
  template: template as unknown as Template,
  column: { id: "column", ...(control && { control }) } as Column,
  habits: { scale: null, order: null },
  from1904: false,
  to1904: false,
  isName: false,
  ...more,
});

const taken = (after: string | number, more: object = {}): Conversion => ({ kind: "taken", after, ...more });
const refused = (why: Extract<Conversion, { kind: "refused" }>["why"]): Conversion => ({
  kind: "refused",
  why,
});
const day = (iso: string, more: object = {}) => taken(isoToSerial(iso), { format: "date", ...more });
const percent = (after: number, more: object = {}) => taken(after, { format: "percent", ...more });

describe("a date", () => {
  const date = (value: CellValue, format?: FormatCategory, more?: Partial<Converting>) =>
    convert(cellOf(value, format), of({ type: "date" }, more));

  test.each<[CellValue, FormatCategory, Conversion]>([
    [isoToSerial("1990-01-01"), "date", day("1990-01-01")],
    [isoToSerial("2099-12-31"), "general", day("2099-12-31")],
    [isoToSerial("1989-12-31"), "date", refused("not-a-date")],
    [isoToSerial("2100-01-01"), "date", refused("not-a-date")],
    ["1989-12-31", "text", refused("not-a-date")],
    ["2100-01-01", "text", refused("not-a-date")],
    // A number of eight digits is a day as people write it, unless it is shown as a date.
    [20_250_630, "general", day("2025-06-30")],
    [20_250_630, "date", refused("not-a-date")],
    [2025, "general", refused("not-a-date")],
    [-1, "general", refused("not-a-date")],
    ["30 juin 2025", "text", day("2025-06-30")],
    ["bientôt", "text", refused("not-a-date")],
    [true, "general", refused("not-a-date")],
  ])("%j shown as %s", (value, format, expected) => {
    expect(date(value, format)).toEqual(expected);
  });

  test("that could be two is the day first, with a doubt, unless its column tells", () => {
    const read = (order: Converting["habits"]["order"]) =>
      date("03/04/2025", "text", { habits: { scale: null, order } });
    expect([read(null), read("day-first"), read("month-first")]).toEqual([
      day("2025-04-03", { doubt: "order" }),
      day("2025-04-03"),
      day("2025-03-04"),
    ]);
  });

  test("counts as each workbook does", () => {
    const serial = isoToSerial("2025-06-30");
    expect(date(serial - 1462, "date", { from1904: true })).toEqual(day("2025-06-30"));
    expect(date(String(serial - 1462), "text", { from1904: true })).toEqual(day("2025-06-30"));
    expect(date("2025-06-30", "text", { to1904: true })).toEqual(taken(serial - 1462, { format: "date" }));
  });
});

describe("a share", () => {
  const share = (
    value: CellValue,
    format?: FormatCategory,
    scale: "fractions" | "hundredths" | null = null,
  ) => convert(cellOf(value, format), of({ type: "percent" }, { habits: { scale, order: null } }));

  test.each<[CellValue, FormatCategory, Conversion]>([
    [0.75, "general", percent(0.75)],
    [0, "general", percent(0)],
    [75, "general", percent(0.75)],
    [87.6, "number", percent(0.876)],
    [100, "general", percent(1)],
    [1, "percent", percent(1)],
    [0.876, "percent", percent(0.876)],
    ["75 %", "text", percent(0.75)],
    ["1 %", "text", percent(0.01)],
    ["0,75", "text", percent(0.75)],
    ["75", "text", percent(0.75)],
    [1.5, "percent", refused("out-of-bounds")],
    [100.5, "general", refused("out-of-bounds")],
    [-0.5, "general", refused("out-of-bounds")],
    [-5, "percent", refused("out-of-bounds")],
    // One of two numbers, a word beside a number of a scale, no number.
    ["1,234", "text", refused("not-a-number")],
    ["3 – Modéré", "text", refused("not-a-number")],
    ["moitié", "text", refused("not-a-number")],
    [true, "general", refused("not-a-number")],
  ])("%j shown as %s", (value, format, expected) => {
    expect(share(value, format)).toEqual(expected);
  });

  test("of 1 is what the others of its column say", () => {
    const read = [null, "fractions", "hundredths"] as const;
    expect(read.map((scale) => share(1, "general", scale))).toEqual([
      percent(1, { doubt: "scale" }),
      percent(1),
      percent(0.01),
    ]);
  });

  test("may be a word of its column", () => {
    const rate = of({ type: "percent", words: "words" });
    const read = (value: CellValue) => convert(cellOf(value), rate);
    expect([read("sans objet."), read("Sans objett"), read("50 %"), read("autre")]).toEqual([
      taken("Sans objet"),
      taken("Sans objet", { doubt: "near" }),
      percent(0.5),
      refused("not-a-number"),
    ]);
  });
});

test.each<[CellValue, FormatCategory, Conversion]>([
  ["62 %", "text", percent(0.62)],
  ["62", "text", percent(0.62)],
  [0.62, "percent", percent(0.62)],
  // The unit of the row says what a bare number is.
  [62, "general", refused("not-a-number")],
  [0.62, "number", refused("not-a-number")],
  [162, "general", refused("out-of-bounds")],
])("a rate or an index: %j shown as %s", (value, format, expected) => {
  expect(convert(cellOf(value, format), of({ type: "index" }))).toEqual(expected);
});

describe("a number", () => {
  const within = (control: InputControl, ...values: readonly CellValue[]) =>
    values.map((value) => {
      const done = convert(cellOf(value), of(control));
      return done.kind === "taken" ? [done.after, done.format, done.doubt] : done.why;
    });
  const is = (after: number, doubt?: string) => [after, undefined, doubt];

  test("whole, of a scale", () => {
    expect(within({ type: "whole", min: 1, max: 5 }, 1, 5, 0, 6, 2.5, "4", "50 %")).toEqual([
      ...[is(1), is(5), "out-of-bounds", "out-of-bounds", "out-of-bounds", is(4), "not-a-number"],
    ]);
  });

  test("whole or not, of a scale", () => {
    expect(within({ type: "decimal", min: 1, max: 5 }, 1, 5, 2.5, 0.9, 5.1, "2,5")).toEqual([
      ...[is(1), is(5), is(2.5), "out-of-bounds", "out-of-bounds", is(2.5)],
    ]);
  });

  test("of things, as many as may be", () => {
    expect(within({ type: "count", most: 12 }, 0, 12, -1, 13, 2.5)).toEqual([
      ...[is(0), is(12), "out-of-bounds", "out-of-bounds", is(2.5)],
    ]);
    expect(within({ type: "count" }, 9e12, -1)).toEqual([is(9e12), "out-of-bounds"]);
  });

  test("beside the words that say it", () => {
    const scale: InputControl = { type: "whole", min: 1, max: 300 };
    const label = (value: number) => is(value, "label");
    expect(
      within(scale, "3 – Modéré", " 3 - Modéré ", "12: élevé", "3(Modéré)", "3 Modéré", "100=tout"),
    ).toEqual([label(3), label(3), label(12), label(3), label(3), label(100)]);
    expect(within(scale, "Niveau 3 – Modéré", "3 – Modéré 2", "3Modéré", "3", "1234 – x")).toEqual([
      ...["not-a-number", "not-a-number", "not-a-number", is(3), "not-a-number"],
    ]);
  });
});

test.each<[CellValue, Conversion]>([
  ["oui", taken("Oui")],
  [true, taken("Oui")],
  [false, taken("Non")],
  ["Raporté", taken("Reporté", { doubt: "near" })],
  ["Reporté à mai", taken("Reporté", { doubt: "label" })],
  ["peut-être", refused("not-in-list")],
  [3, refused("not-in-list")],
])("%j in a list", (value, expected) => {
  expect(convert(cellOf(value), of({ type: "list", list: "answers" }))).toEqual(expected);
});

test("a number in a list of numbers", () => {
  expect(convert(cellOf(2), of({ type: "list", list: "sizes" }))).toEqual(taken("2"));
});

test("anything goes in a free column, and in one that asks for nothing; but for what nobody knows", () => {
  const cells = [cellOf("a"), cellOf(1.1), cellOf(45_000, "date")];
  for (const control of [{ type: "free" } as const, undefined]) {
    expect(cells.map((cell) => convert(cell, of(control)))).toEqual([
      ...[taken("a"), taken("1,1"), taken("2023-03-15")],
    ]);
    expect(convert(cellOf(1.1), of(control, { isName: true }))).toEqual(taken("1.1"));
    expect(convert({ ...cellOf(null), isOpen: true }, of(control))).toEqual(refused("not-calculated"));
    expect(convert(cellOf({ error: "#N/A" }), of(control))).toEqual(refused("error"));
  }
});

test.each<[CellValue, FormatCategory, string]>([
  [null, "general", ""],
  [{ error: "#N/A" }, "general", "#N/A"],
  [true, "general", "Vrai"],
  [false, "general", "Faux"],
  ["1.5", "percent", "1.5"],
  [0.5, "percent", "50\u00a0%"],
  [0.876, "percent", "87,6\u00a0%"],
  [45_000, "date", "2023-03-15"],
  [45_000, "number", "45000"],
  [-1, "date", "-1"],
  [1.5, "general", "1,5"],
])("the text of %j shown as %s is %j", (value, format, text) => {
  expect(textOf({ value, format }, false)).toBe(text);
});

test("a text counts dates as the workbook does, and keeps the point of a name", () => {
  expect(textOf({ value: 43_538, format: "date" }, true)).toBe("2023-03-15");
  expect(textOf({ value: 1.5, format: "general" }, false, true)).toBe("1.5");
});
