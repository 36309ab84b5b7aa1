import type { YearMessages } from "../year-messages";

export const year: YearMessages = {
  ask: "Year shown…",
  title: "Year shown",
  explanation: "The columns of the year you choose unfold, those of the others fold. Gaps stay visible.",
  cost: "In this version of Excel, folding columns clears the undo history: Ctrl+Z will no longer undo what you have done so far.",
  working: "Showing the year…",
  shown: (year) => `Year shown: ${year}. The others are folded; their gaps stay visible.`,
  notFound: (year) => `No column of ${year} was found in the workbook: nothing was folded.`,
};
