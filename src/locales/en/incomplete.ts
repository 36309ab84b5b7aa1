import type { IncompleteMessages } from "../incomplete-messages";

const quoted = (titles: readonly string[]): string => titles.map((title) => `“${title}”`).join(", ");
const isOne = (items: readonly unknown[]): boolean => items.length === 1;

export const incomplete: IncompleteMessages = {
  template: (titles) =>
    `The template is incomplete: its insertion stopped on the way. Unfinished ${isOne(titles) ? "sheet" : "sheets"}: ${quoted(titles)}.`,
  report: (titles) =>
    `${isOne(titles) ? "The report" : "The reports"} ${quoted(titles)} ${isOne(titles) ? "is" : "are"} incomplete: write it again to finish it.`,
  catalogue: (titles) => `The catalogue of rules was left unfinished in ${quoted(titles)}.`,
  remove: "Remove what is unfinished",
  removing: "Removing the unfinished sheets…",
  removed: (titles) =>
    titles.length === 0
      ? "No sheet was removed."
      : `Removed ${isOne(titles) ? "sheet" : "sheets"}: ${quoted(titles)}.`,
  kept: (cells) =>
    `Something was typed in ${cells.join(", ")}: these sheets are kept as they are and no longer belong to the template.`,
  typed: (cells) =>
    `Something was typed during the writing: ${cells.join(", ")}. It was kept as it is; check these cells.`,
  remains: {
    asBefore: "Checked after the failure: nothing of the operation is left in the workbook.",
    unknown: "Excel did not let us check what was done. The next reading will tell what was left unfinished.",
    incomplete: (titles) => `Left unfinished: ${quoted(titles)}.`,
    typed: (cells) =>
      `What had been done was taken back, except where something was typed meanwhile: ${cells.join(", ")}.`,
    written: (cells) =>
      `These cells were written and could not be given back what they held: ${cells.join(", ")}.`,
    partly: (titles) =>
      titles.length === 0
        ? "No sheet was finished; trying again does what is missing."
        : `Done: ${quoted(titles)}. Trying again does what is missing.`,
    someMarks:
      "Some marks may have been drawn or removed. “Validate” draws them all again, “Clear marks” removes them all.",
    done: "The operation itself is done; only the reading that follows it failed.",
  },
};
