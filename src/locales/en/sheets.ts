import { formats } from "../formats";
import type { SheetMessages } from "../sheet-messages";
import { verdict } from "./verdict";

const { number } = formats.en;
const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${value === 1 ? one : many}`;

export const sheets: SheetMessages = {
  open: "Choose the sheet…",
  at: (button, about) => `${button} ${about}`,
  title: (role) => `Sheets that could be “${verdict.sheets.roles[role]}”`,
  explanation:
    "Say which one to read. Your choice is kept in the workbook; no cell changes. In some versions of Excel, Ctrl+Z cannot undo it.",
  holds: ({ headers, filled, visibility }) =>
    [
      count(headers, "header of the template", "headers of the template"),
      ...(filled === null ? [] : [count(filled, "row filled in", "rows filled in")]),
      ...(visibility === "visible" ? [] : ["hidden sheet"]),
    ].join(", "),
  isRead: "Read now",
  read: "Read this sheet",
  readPlan: "Read this plan",
  cancel: "Cancel",
  stopReading: "Stop choosing this sheet",
  forget: "Forget this choice",
  forgetAll: (choices) => `Forget the ${number(choices)} choices of sheets`,
  working: "Saving the choice…",
  used: (many) =>
    many > 1
      ? `${number(many)} sheets are now read as you chose. Save the workbook to keep this.`
      : "The sheet is now read as you chose. Save the workbook to keep this.",
  forgotten: (choices) =>
    choices > 1 ? `${number(choices)} choices of sheets forgotten.` : "The choice of the sheet is forgotten.",
  outdated: (choices) =>
    choices > 1
      ? `The workbook has changed meanwhile: ${number(choices)} choices were not made. See the updated list.`
      : "The workbook has changed meanwhile: the choice was not made. See the updated list.",
  notKept: (choices) =>
    choices > 1
      ? `${number(choices)} choices were not kept or are not followed.`
      : "This choice was not kept or is not followed.",
};
