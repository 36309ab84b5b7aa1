import type { FactValue } from "../../core/programme/finding/facts";
import { factWords } from "../fact-words";
import { formats } from "../formats";
import type { TypedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { text } = factWords("en");

/** Ranges that a fact holds one a line, in one line. */
const inLine = (value: FactValue): string => formats.en.list(text(value).split("\n"));

/** Cells whose answer is not plain to read: merged, or worked out by nobody. */
export const unclearCellWords = {
  "STR-13": {
    name: "Merged cells",
    checks:
      "Cells of the plan are merged: downwards in a column to fill in, the answer holds for each row; otherwise only the first cell counts.",
    message: ({ problem, sheet, ranges }) =>
      problem === "down"
        ? `Cells are merged on the sheet “${text(sheet)}” (${inLine(ranges)}). The answer counts for each of their rows, but the colours of the sheet cannot follow.`
        : `Cells are merged on the sheet “${text(sheet)}” (${inLine(ranges)}). Only the first cell of each group counts; the others read as blank.`,
    fix: ({ problem }) =>
      problem === "down"
        ? "No action is required for the validation. To sort or filter, unmerge them and copy the answer to each row."
        : "Unmerge them, then write each answer in its own cell.",
    fixInGeneral: "Unmerge the cells (Home > Merge & Center), then write each answer in its own cell.",
    why: "Of merged cells Excel keeps the content of the first one only; sorting, filters and formulas do not see the others.",
    source: sources.template,
  },
  "VAL-11": {
    name: "Formula not calculated",
    checks: "A cell to fill in holds a formula whose result is not in the file.",
    message: (_, { address }) =>
      `Cell ${address} holds a formula that is not calculated: the file does not keep its result. It is neither blank nor read.`,
    fix: () => "Open the file in Excel and save it, then validate it again.",
    why: "Some programs save formulas without their results: nobody can tell what the cell will show.",
    source: sources.template,
  },
} satisfies Partial<TypedRuleWords>;
