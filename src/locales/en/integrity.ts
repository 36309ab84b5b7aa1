import { formats } from "../formats";
import type { IntegrityMessages } from "../integrity-messages";

const { number, list } = formats.en;

/** “a, b and 3 others”. */
const named = (names: readonly string[], more: number) =>
  list(more === 0 ? names : [...names, more === 1 ? "one other" : `${number(more)} others`]);

const titled = (sheets: readonly string[]) => list(sheets.map((each) => `“${each}”`));

const states = { missing: "missing", partial: "partly missing", changed: "changed" } as const;

export const integrity: IntegrityMessages = {
  title: "Template",
  explanation: "Your data is there, but some of the template’s tools are gone or were changed.",
  parts: {
    controls: {
      lost: (names, more) => `Lists or entry limits lost: ${named(names, more)}.`,
      lostWhole: "All lists and entry limits are lost.",
      why: "Without lists and limits, values that the ministry cannot read may be typed.",
    },
    highlights: {
      lost: (names, more) => `Highlighting lost: ${named(names, more)}.`,
      lostWhole: "All highlighting is lost.",
      why: "Without highlighting, what remains to be corrected does not show in the cells.",
    },
  },
  place: (name, cells, state) => `${name} (${cells}): ${states[state]}`,
  lostOn: (sheets) => `Lists or highlighting of the template to be restored: ${titled(sheets)}.`,
  seeSheets: (sheets) => `See the ${sheets === 1 ? "sheet" : `${number(sheets)} sheets`}`,
  details: "See the cells",
  restore: "Restore",
  restoreSheet: (sheet) => `Restore the sheet “${sheet}”`,
  restoreAll: "Restore everything",
  notRestorable:
    "The hidden column that commands this highlighting is gone. Insert a new template and copy your data into it.",
  inExcel: "Open the workbook in Excel, click “Validate”, then “Restore”.",
  unknown: (sheets) => `Lists and highlighting not checked: ${titled(sheets)}.`,
  working: "Restoring the template…",
  done: (sheets) =>
    `Lists and highlighting restored and checked: ${titled(sheets)}. Your data and your own formats are as they were. Ctrl+Z undoes it if your version of Excel allows.`,
  nothing: "There was nothing left to restore.",
  refused: (sheets) =>
    `Nothing was restored on ${titled(sheets)}: ${sheets.length > 1 ? "these sheets are protected" : "this sheet is protected"}. Remove the protection, then try again.`,
  changed: (sheets) =>
    `Lists changed meanwhile: ${titled(sheets)}. They were left as they were. Click “Validate”, then try again if needed.`,
  gone: (sheets) =>
    `Nothing was restored because ${sheets.length > 1 ? "these sheets are" : "this sheet is"} no longer there: ${titled(sheets)}.`,
  remaining: (sheets) => `Still incomplete after restoring: ${titled(sheets)}.`,
};
