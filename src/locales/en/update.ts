import { formats } from "../formats";
import type { UpdateMessages } from "../update-messages";

const { number, percent } = formats.en;
const quoted = (titles: readonly string[]): string => titles.map((title) => `“${title}”`).join(", ");
const isOne = (items: readonly unknown[]): boolean => items.length === 1;
const cells = (count: number): string => `${number(count)} ${count === 1 ? "cell" : "cells"}`;

export const update: UpdateMessages = {
  offer: (from, to) =>
    from === to
      ? "This workbook follows an earlier revision of the template; a newer one is available."
      : `This workbook follows edition ${from}; edition ${to} is out.`,
  look: "Update…",
  looking: "Looking at what the update would change…",
  title: (from, to) =>
    from === to ? "Update to the latest revision of the template" : `Update to edition ${to}`,
  changes: {
    texts: "Wordings and targets changed",
    rowsAdded: "Rows added",
    rowsRemoved: "Rows removed",
    columnsAdded: "Columns added",
    columnsRemoved: "Columns removed",
    columnsByYear: "Columns that each fiscal year now has",
  },
  text: (sheet, row, header) => `${sheet}, ${row} – ${header}`,
  value: (value, isTarget) => {
    if (value === null) return "(nothing)";
    if (typeof value === "string") return value;
    return isTarget ? percent(value) : number(value);
  },
  was: "Before",
  is: "Now",
  row: (sheet, row, wording) => `${sheet}, ${row}${wording === null ? "" : `: ${wording}`}`,
  column: (sheet, header) => `${sheet} – ${header}`,
  byYear: (column, about) =>
    `${column}: what it holds goes to the fiscal year ${about === "gap" ? "of the row’s latest gap, otherwise to the fiscal year in view" : "in view"}`,
  noChanges: "The official content stays the same; only the template is drawn anew.",
  counts: (moved, kept) =>
    kept === 0
      ? `Your data: ${cells(moved)} to carry over; every one has its place.`
      : `Your data: ${cells(moved)} to carry over; ${cells(kept)} without a place in the new template, to be kept on a separate sheet.`,
  notes: (count) =>
    `${number(count)} ${count === 1 ? "Excel note or comment is not carried over and stays" : "Excel notes or comments are not carried over and stay"} on the old sheets.`,
  after:
    "The new sheets are created beside the old ones, which stay untouched and are no longer read. To go back, delete the new ones.",
  update: "Update the workbook",
  cancel: "Cancel",
  updating: "Updating the workbook…",
  done: (version, moved, kept, sheet) => {
    const edition = version === null ? "" : ` to edition ${version}`;
    const taken = `Workbook updated${edition}: ${cells(moved)} carried over`;
    if (sheet === null) return `${taken}.`;
    if (kept === 0) return `${taken}; the formulas that were typed are in “${sheet}”.`;
    return `${taken}, ${number(kept)} kept in “${sheet}”.`;
  },
  oldSheets: (titles) => `Old sheets, untouched: ${quoted(titles)}.`,
  missing: (places, more) =>
    `These cells do not hold what was to be carried over: ${places.join(", ")}${more > 0 ? ` and ${number(more)} more` : ""}. The old sheet still has it.`,
  lapsed: (count) =>
    count < 2
      ? "One decision of the report no longer holds: its finding changed with the update. It stays in the report; check whether it still applies."
      : `${number(count)} decisions of the report no longer hold: their findings changed with the update. They stay in the report; check whether they still apply.`,
  stale: (titles) =>
    `Something was typed during the update in ${quoted(titles)}: it is still there, but not in the new sheets. Carry it over.`,
  stillThere: (titles) =>
    `${isOne(titles) ? "This sheet from before the update is still there and is" : "These sheets from before the update are still there and are"} no longer read: ${quoted(titles)}.`,
  remove: "Remove the old sheets",
  removing: "Removing the old sheets…",
  removed: (titles) => `Old ${isOne(titles) ? "sheet" : "sheets"} removed: ${quoted(titles)}.`,
  changed: (titles) =>
    `Nothing was removed: the content changed since the update in ${quoted(titles)}. Carry what matters over to the new sheets, then delete the old ones yourself.`,
  noted: (titles) =>
    `Nothing was removed: there are notes or comments in ${quoted(titles)}. Carry what matters over, then delete the old sheets yourself.`,
  referring: (names) =>
    `Nothing was removed: formulas refer to the old sheets, in ${quoted(names)}. Make them refer to the new ones, then try again.`,
};
