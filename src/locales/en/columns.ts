import { shortSample, type ColumnMessages } from "../column-messages";
import { formats } from "../formats";
import { fixes } from "./fixes";

const { number, list } = formats.en;
const quoted = (text: string): string => `“${text}”`;

export const columns: ColumnMessages = {
  open: "Choose the column…",
  at: (button, about) => `${button} ${about}`,
  title: (sheet) => `Columns not found, sheet ${quoted(sheet)}`,
  explanation:
    "If these data are in another column, say which one. Your choice is kept in the workbook; no cell changes. In some versions of Excel, Ctrl+Z cannot undo it.",
  field: (header) => `${quoted(header)} is the column`,
  noChoice: "Choose a column",
  option: ({ header, letters, sample }) =>
    sample.kind === "blank"
      ? `${header} (${letters}), empty`
      : `${header} (${letters}), e.g. ${fixes.shown(shortSample(sample))}`,
  use: (columns) => (columns > 1 ? "Use these columns" : "Use this column"),
  nothingChosen: "Choose at least one column.",
  nothingFree: (missing) =>
    missing.length > 1
      ? `No other column on this sheet; add the columns ${list(missing.map(quoted))}.`
      : `No other column on this sheet; add the column ${list(missing.map(quoted))}.`,
  cancel: "Cancel",
  close: "Close",
  stopUsing: "Stop using",
  forget: "Forget this choice",
  working: "Saving the choice…",
  used: (columns) =>
    columns > 1
      ? `${number(columns)} columns are now read as you chose. Save the workbook to keep this.`
      : "The column is now read as you chose. Save the workbook to keep this.",
  forgotten: (choices) =>
    choices > 1
      ? `${number(choices)} choices of columns forgotten.`
      : "The choice of the column is forgotten.",
  outdated: (choices) =>
    choices > 1
      ? `The plan has changed meanwhile: ${number(choices)} choices were not made. See the updated list.`
      : "The plan has changed meanwhile: the choice was not made. See the updated list.",
  notKept: (choices) =>
    choices > 1 ? `Excel did not keep ${number(choices)} choices.` : "Excel did not keep this choice.",
};
