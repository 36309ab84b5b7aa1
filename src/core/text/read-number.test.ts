import fc from "fast-check";
import { readNumber, type NumberReading } from "./read-number";

fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 1) });

const sure = (value: number, others: Partial<NumberReading> = {}): readonly NumberReading[] => [
  { value, isPercent: false, hasPlus: false, ...others },
];
const percent = { isPercent: true };
const plus = { hasPlus: true };

describe("readNumber", () => {
  it.each<[string, readonly NumberReading[]]>([
    ["75", sure(75)],
    ["0", sure(0)],
    ["007", sure(7)],
    ["0,75", sure(0.75)],
    ["0.75", sure(0.75)],
    ["87,5", sure(87.5)],
    [".5", sure(0.5)],
    [",5", sure(0.5)],
    ["0,125", sure(0.125)],
    ["0,1", sure(0.1)],
    ["1234,567", sure(1234.567)],
    ["1,2345", sure(1.2345)],
    ["1,23", sure(1.23)],
    [",125", sure(0.125)],
    ["012,345", sure(12.345)],
  ])("%j: the comma and the point are decimal signs", (text, expected) => {
    expect(readNumber(text)).toEqual(expected);
  });

  it.each<[string, readonly NumberReading[]]>([
    ["75%", sure(0.75, percent)],
    ["75 %", sure(0.75, percent)],
    ["75\u00a0%", sure(0.75, percent)],
    ["75\u202f%", sure(0.75, percent)],
    ["75\u2009%", sure(0.75, percent)],
    ["87.5%", sure(0.875, percent)],
    ["87,6 %", sure(0.876, percent)],
    ["0,07 %", sure(0.0007, percent)],
    ["0 %", sure(0, percent)],
    ["150 %", sure(1.5, percent)],
    ["75 pour cent", sure(0.75, percent)],
    ["75 POURCENT", sure(0.75, percent)],
    ["75 p. 100", sure(0.75, percent)],
    ["75 p. cent", sure(0.75, percent)],
    ["75 per cent", sure(0.75, percent)],
    ["75 percent", sure(0.75, percent)],
    ["75 pour cents", sure(0.75, percent)],
    ["75p.cent", sure(0.75, percent)],
    ["75 p.100", sure(0.75, percent)],
    ["1 250 p. 100", sure(12.5, percent)],
  ])("%j is a percentage", (text, expected) => {
    expect(readNumber(text)).toEqual(expected);
  });

  it.each<[string, readonly NumberReading[]]>([
    ["+5 %", sure(0.05, { ...percent, ...plus })],
    ["+ 5", sure(5, plus)],
    ["-5", sure(-5)],
    ["\u22125", sure(-5)],
    ["\u20135 %", sure(-0.05, percent)],
    ["- 5,5", sure(-5.5)],
    ["-0", sure(0)],
    ["-0,0 %", sure(0, percent)],
  ])("%j has a sign", (text, expected) => {
    expect(readNumber(text)).toStrictEqual(expected);
  });

  it.each<[string, number]>([
    ["1 234", 1234],
    ["1\u00a0234,5", 1234.5],
    ["1\u202f234\u202f567", 1_234_567],
    ["12\u2009345.25", 12_345.25],
    ["1 234,567", 1234.567],
    ["1'234", 1234],
    ["1\u2019234\u2019567,5", 1_234_567.5],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["1.234.567", 1_234_567],
    ["1,234,567", 1_234_567],
    ["1,234,567.89", 1_234_567.89],
    ["1.234.567,891", 1_234_567.891],
    ["12.345,67", 12_345.67],
    ["123.456.789", 123_456_789],
    ["12,345.67", 12_345.67],
    ["123,456,789", 123_456_789],
    ["12'345'678.9", 12_345_678.9],
  ])("%j has thousands", (text, value) => {
    expect(readNumber(text)).toEqual(sure(value));
  });

  it.each<[string, readonly number[]]>([
    ["1,234", [1.234, 1234]],
    ["1.234", [1.234, 1234]],
    ["-12,500", [-12.5, -12_500]],
    ["87,125 %", [0.87125, 871.25]],
    ["999,999", [999.999, 999_999]],
    ["10.000", [10, 10_000]],
  ])("%j can be read two ways, decimals first", (text, values) => {
    expect(readNumber(text).map(({ value }) => value)).toEqual(values);
  });

  it.each(["\ufeff75\u200b ", "\t75\n", "\u200e75\u200f", "7\u00ad5"])(
    "%j has invisible characters that are no content",
    (text) => {
      expect(readNumber(text)).toEqual(sure(75));
    },
  );

  it.each([
    ...["", " ", "%", "-", "+", "-----", ",", "."],
    ...["Sans objet", "n/d", "#N/A", "75 environ", "env. 75 %", "~75", "<5", "75-80", "8/10", "75 %?"],
    ...["12 34", "1 2345", "1234 567", "0 125", "1 234'567", "1.23.4", "1,23,456", "1.234.5", "1,234,5"],
    ...[
      "0'125",
      "0.125.000",
      "0,125,000",
      "1234'567",
      "1234.567,8",
      "1234,567.8",
      "1.2345.678",
      "1,2345,678",
    ],
    ...[
      "a1 234",
      "1 234a",
      "1'234a",
      "1.234.567a",
      "1,234,567a",
      "a1.234,5",
      "a1,234.5",
      "a1'234",
      "x0,5",
      "0,5x",
    ],
    ...[
      "1 234,",
      "1 234,5,6",
      "1.234,5,6",
      "1,234.5.6",
      "75 pour",
      "75 cent",
      "75 p.",
      "p. 100",
      "x75",
      "75x",
    ],
    ...["75 %s", "75 pour centaine", "75 p. 1000", "75 % 80", "75 pour  mille"],
    ...[
      "5,",
      "5.",
      "5-",
      "(5)",
      "--5",
      "1e3",
      "0x10",
      "Infinity",
      "NaN",
      "75 %%",
      "5 ‰",
      "75 $",
      "2025-06-30",
    ],
    // Digits of other scripts, superscripts and fractions: « 75² » is a note, « 7½ » is not 712.
    ...["\uff17\uff15", "\u0667\u0665", "75\u00b2", "7\u00bd", `1${"0".repeat(309)}`],
  ])("%j is no number", (text) => {
    expect(readNumber(text)).toEqual([]);
  });
});

describe("a number as the add-in, Excel or another program writes it reads back as itself", () => {
  const groups = [" ", "\u00a0", "\u202f", "\u2009", "'", "\u2019"];
  const amount = fc.record({
    whole: fc.nat({ max: 999_999_999 }),
    decimals: fc.option(
      fc.nat({ max: 9999 }).map((digits) => String(digits).padStart(4, "0")),
      { nil: "" },
    ),
    mark: fc.constantFrom(",", "."),
    group: fc.constantFrom("", ...groups),
    minus: fc.constantFrom("", "-", "\u2212", "\u2013"),
    space: fc.constantFrom("", " ", "\u00a0", "\u202f"),
  });

  test.each([false, true])("as a percentage: %j", (isPercent) => {
    fc.assert(
      fc.property(amount, ({ whole, decimals, mark, group, minus, space }) => {
        const shown = String(whole).replace(/\B(?=(\d{3})+$)/g, group);
        const text = `${minus}${shown}${decimals === "" ? "" : mark + decimals}${isPercent ? `${space}%` : ""}`;
        const value = Number(`${minus === "" ? "" : "-"}${whole}.${decimals}${isPercent ? "e-2" : ""}`);
        expect(readNumber(text)).toEqual(sure(value === 0 ? 0 : value, { isPercent }));
      }),
      { numRuns: 500 },
    );
  });

  test("and Intl's own numbers, in French and in English", () => {
    const rate = fc.integer({ min: -100_000_000, max: 100_000_000 }).map((cents) => cents / 100);
    for (const locale of ["fr-CA", "fr-FR", "fr-CH", "en-CA"]) {
      const formats = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
      fc.assert(
        fc.property(rate, (value) => {
          const readings = readNumber(formats.format(value)).map((reading) => reading.value);
          // One group and no decimals: « 1,234 » stays open.
          expect(readings.at(-1)).toBe(value === 0 ? 0 : value);
          expect(readings.length).toBe(/^.?\d{1,3},\d{3}$/.test(formats.format(value)) ? 2 : 1);
        }),
        { numRuns: 300 },
      );
    }
  });

  test("whatever the text, it answers, with numbers that a cell can hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 12 }), (text) => {
        for (const { value } of readNumber(text)) expect(Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
