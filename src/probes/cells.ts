import { probesOf, read, tried, type Scratch } from "./probe";

const column = (texts: readonly unknown[]) => texts.map((text) => [text]);

/** Writes a column of values from A1 down and reads what became of them. */
async function written(scratch: Scratch, values: readonly unknown[], numberFormat?: string) {
  const range = scratch.sheet.getRange(`A1:A${values.length}`);
  if (numberFormat !== undefined) range.numberFormat = column(values.map(() => numberFormat));
  range.values = column(values);
  return read(scratch, range, "values,valueTypes,numberFormat,formulas");
}

async function formulas(scratch: Scratch, texts: readonly string[]) {
  const range = scratch.sheet.getRange(`A1:A${texts.length}`);
  range.formulas = column(texts);
  return read(scratch, range, "values,valueTypes,formulas,numberFormat");
}

/** What becomes of what is written in cells. */
export const cellProbes = probesOf({
  "percent-texts": [
    "Percentages as texts, with each kind of space",
    "coercion/interpret.ts",
    (scratch) => written(scratch, ["75 %", "75%", "75\u00a0%", "75\u202f%", "75,5 %", "75.5%"]),
  ],
  "number-texts": [
    "Numbers as texts, in French and in English",
    "coercion/numbers.ts",
    (scratch) =>
      written(scratch, ["0,1", "0.1", "1 234", "1\u00a0234,5", "1,234.5", "1e3", "(5)", "-5", "1/2"]),
  ],
  "date-texts": [
    "Dates as texts",
    "coercion/dates.ts",
    (scratch) =>
      written(scratch, ["2025-03-31", "31/03/2025", "03/31/2025", "31 mars 2025", "12:30", "1899-12-31"]),
  ],
  "truth-texts": [
    "Words for true and false",
    "coercion/interpret.ts",
    (scratch) => written(scratch, ["VRAI", "TRUE", "true", "FAUX", true]),
  ],
  "armed-texts": [
    "Texts that begin like a formula, and apostrophes",
    "coercion/interpret.ts",
    (scratch) => written(scratch, ["=1+1", "'=1+1", "''a", "'", " =1"]),
  ],
  "numbers-in-percent-cells": [
    "Numbers in cells whose format is a percentage",
    "coercion/interpret.ts",
    (scratch) => written(scratch, ["0,1", "40", 40, 0.4, "40 %"], "0.0%"),
  ],
  "texts-in-text-cells": [
    "Anything in cells whose format is text",
    "coercion/interpret.ts",
    (scratch) => written(scratch, ["=1+1", "007", "1,5", 5, "VRAI", "2025-03-31"], "@"),
  ],
  "nothing-written": [
    "Null, and the empty text, over values",
    "objects/range.ts",
    async (scratch) => {
      scratch.sheet.getRange("A1:A2").values = [["a"], ["b"]];
      return written(scratch, [null, ""]);
    },
  ],
  "error-values": [
    "What formulas in error give",
    "model/cells.ts",
    (scratch) =>
      formulas(scratch, ["=1/0", "=NA()", "=#REF!", "=XYZ(1)", '=1+"a"', "=SQRT(-1)", "=A1:A3 C1:C3"]),
  ],
  "formula-formats": [
    "The number format that a formula gives its cell",
    "formulas/check.ts",
    (scratch) => formulas(scratch, ["=DATE(2025,3,31)", "=TODAY()-TODAY()", "=50%", "=1/3"]),
  ],
  "formulas-refused": [
    "Formulas that are not",
    "formulas/check.ts",
    (scratch) => {
      const cell = scratch.sheet.getRange("A1");
      const write = (text: string) => () => {
        cell.formulas = [[text]];
      };
      return tried(scratch, {
        open: write("=SUM("),
        unfinished: write("=1+"),
        french: write("=SOMME(1;2)"),
        semicolons: write("=SUM(1;2)"),
        missingArgument: write("=LEFT()"),
        tooManyArguments: write("=ABS(1,2)"),
        longText: write(`="${"a".repeat(256)}"`),
        tooLong: write(`=${"1+".repeat(4_200)}1`),
      });
    },
  ],
  "relative-formulas": [
    "Formulas in the R1C1 notation",
    "formulas/r1c1.ts",
    async (scratch) => {
      const range = scratch.sheet.getRange("B2:B4");
      range.formulas = column(["=A1", "=$A$1+C9", "=SUM(A:A)"]);
      return read(scratch, range, "formulasR1C1");
    },
  ],
  "wrong-shape": [
    "A grid of another shape than the range",
    "objects/range.ts",
    (scratch) =>
      tried(scratch, {
        tooSmall: () => {
          scratch.sheet.getRange("A1:B2").values = [["a"]];
        },
        ragged: () => {
          scratch.sheet.getRange("A1:B2").values = [["a", "b"], ["c"]];
        },
      }),
  ],
  "long-text": [
    "The longest text of a cell",
    "limits/payload.ts",
    async (scratch) => {
      const write = (length: number) => () => {
        scratch.sheet.getRange("A1").values = [["a".repeat(length)]];
      };
      return tried(scratch, { longest: write(32_767), longer: write(32_768) });
    },
  ],
  "format-categories": [
    "The category of number formats",
    "model/display.ts",
    async (scratch) => {
      const formats = [
        "General",
        "0.0%",
        "yyyy-mm-dd",
        "@",
        "0.00",
        "# ##0 $",
        "[h]:mm",
        "0.00E+00",
        "# ?/?",
      ];
      const range = scratch.sheet.getRange(`A1:A${formats.length}`);
      range.numberFormat = column(formats);
      return read(scratch, range, "numberFormat,numberFormatCategories");
    },
  ],
  "shown-texts": [
    "What cells show of their value",
    "model/display.ts",
    async (scratch) => {
      const range = scratch.sheet.getRange("A1:A5");
      range.numberFormat = column(["0.0%", "0.00", "yyyy-mm-dd", "General", "@"]);
      range.values = column([0.875, 1234.5, 45_747, 0.1, "x"]);
      return read(scratch, range, "text");
    },
  ],
  "whole-sheet": [
    "The values of a whole sheet, which no answer could hold",
    "limits/payload.ts",
    (scratch) => read(scratch, scratch.sheet.getRange(), "address,rowCount,columnCount,values"),
  ],
  "used-range": [
    "What counts as used: nothing, a format, a value that is gone",
    "model/range.ts",
    async (scratch) => {
      const { sheet } = scratch;
      const used = async () => {
        const [all, values] = [sheet.getUsedRangeOrNullObject(), sheet.getUsedRangeOrNullObject(true)];
        all.load("address");
        values.load("address");
        await scratch.context.sync();
        const place = (range: Excel.Range) =>
          range.isNullObject ? null : (range.address.split("!").at(-1) ?? "");
        return [place(all), place(values)];
      };
      const empty = await used();
      sheet.getRange("D4").format.fill.color = "#FF0000";
      const formatted = await used();
      sheet.getRange("B2:C3").values = [
        [1, ""],
        ["", 2],
      ];
      const filled = await used();
      sheet.getRange("B2:C3").clear("Contents");
      return { empty, formatted, filled, cleared: await used() };
    },
  ],
  "date-system": [
    "The first of January 1904, which tells the date system",
    "objects/functions.ts",
    async ({ context }) => {
      const date = context.workbook.functions.date(1904, 1, 2);
      date.load("value");
      await context.sync();
      return date.value;
    },
  ],
});
