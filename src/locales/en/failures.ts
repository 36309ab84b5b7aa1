import type { FailureCode, FailureWords } from "../messages";

const retry = "Try again";

export const failures: Readonly<Record<FailureCode, FailureWords>> = {
  "unsupported-excel": {
    title: "This version of Excel is too old",
    explanation:
      "Update Excel (Microsoft 365, Excel 2021 or later) or open the workbook in Excel on the web.",
    action: "Check again",
  },
  "cell-being-edited": {
    title: "A cell is being edited",
    explanation: "Finish typing in the sheet (Enter or Esc), then try again.",
    action: retry,
  },
  protected: {
    title: "The workbook is protected",
    explanation: "Remove the protection (Review tab, “Protect Workbook”), then try again.",
    action: retry,
  },
  "sheet-protected": {
    title: "The sheet to write is protected",
    explanation: "Remove the protection of that sheet (Review tab, “Unprotect Sheet”), then try again.",
    action: retry,
  },
  "hidden-by-protection": {
    title: "The sheet is protected",
    explanation:
      "Its protection keeps its rows and columns from being shown or folded. Remove it (Review tab, “Unprotect Sheet”), then try again.",
    action: retry,
  },
  "sheet-gone": {
    title: "This sheet is no longer in the workbook",
    explanation:
      "It was renamed or deleted since the last reading. Validate again: the list will follow the workbook as it is.",
    action: "Validate",
  },
  "read-only": {
    title: "The workbook is read-only",
    explanation: "Enable editing or save a copy of the workbook, then try again.",
    action: retry,
  },
  "template-present": {
    title: "There is already a template in this workbook",
    explanation:
      "It could not be read: its version is unknown or its sheets were changed. Open a new workbook to insert a template, or read this one again.",
    action: "Read the workbook again",
  },
  "no-answer": {
    title: "Excel does not answer",
    explanation: "Finish typing and wait for the calculation to end, then try again.",
    action: retry,
  },
  "too-large": {
    title: "The workbook is too large",
    explanation:
      "Excel could not hand over its content in one go. Delete unneeded rows or sheets, then try again.",
    action: retry,
  },
  changed: {
    title: "The workbook changed during the operation",
    explanation:
      "A sheet, a name or a cell that it depended on is no longer what it was. Try again: the workbook will be read first.",
    action: retry,
  },
  "half-done": {
    title: "The operation was only partly done",
    explanation: "Excel stopped on the way. Read the workbook again to see what is left to do.",
    action: "Read the workbook again",
  },
  host: {
    title: "Excel refused the operation",
    explanation: "Try again; if the message comes back, reopen the workbook.",
    action: retry,
  },
};

export const answeredLate: FailureWords = {
  title: "Excel took too long to answer",
  explanation:
    "The pane stopped waiting for the end of the command. Excel answers again and the workbook was just read: the rest of this page says what it holds. Try again if something is missing there.",
  action: retry,
};

export const bug: FailureWords = {
  title: "The add-in ran into an error",
  explanation:
    "The result could not be trusted, so it was removed. Reload the pane and, if the error comes back, send the detail below to support.",
  action: "Reload the pane",
};

export const partMissing: FailureWords = {
  title: "Part of the pane could not be loaded",
  explanation: "Check the network connection, then reload the pane. The workbook is not affected.",
  action: "Reload the pane",
};
