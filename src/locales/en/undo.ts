import { formats } from "../formats";
import type { UndoMessages } from "../undo-messages";

const { number, list } = formats.en;

const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${value === 1 ? one : many}`;

const quoted = (title: string): string => `“${title}”`;

/** “a, b and 3 others”. */
const named = (names: readonly string[], more: number): string =>
  list(more === 0 ? names : [...names, more === 1 ? "one other place" : `${number(more)} other places`]);

/** The sheet of the template that people do not see. */
const hiddenSheet = "the hidden sheet of lists";

/** The titles of sheets, and the hidden one without its title. */
const sheetsOf = (titles: readonly string[], hasHidden: boolean): string =>
  list([...titles.map(quoted), ...(hasHidden ? [hiddenSheet] : [])]);

const kept = "The template was not removed";

export const undo: UndoMessages = {
  mark: {
    command: "Mark the cells",
    ask: "Mark the cells…",
    working: "Marking the cells…",
    cost: "In this version of Excel, marking cells clears the undo history: Ctrl+Z will no longer undo what you have done so far.",
    offered: (cells) =>
      `${count(cells, "cell with a finding is", "cells with findings are")} not coloured in the sheets.`,
    confirm: "Mark",
  },
  fixes: {
    command: "Undo the fix",
    working: "Undoing the fix…",
    corrected: (cells) => `${count(cells, "cell", "cells")} fixed.`,
    done: (cells) =>
      cells === 0
        ? "No cell was put back as it was before the fix."
        : `${count(cells, "cell", "cells")} put back as before the fix.`,
  },
  withdraw: {
    ask: "Remove the template…",
    title: "Remove the template",
    explanation:
      "All the sheets of the template are deleted; your other sheets are not touched. Nothing is removed if anything was typed there. Ctrl+Z cannot undo this removal.",
    confirm: "Remove",
    working: "Removing the template…",
    done: (sheets) => `The template is removed: ${count(sheets, "sheet", "sheets")} deleted.`,
    nothing: "There was no template to remove.",
    stays: {
      typed: (cells, more) =>
        `${kept}: something was typed there (${named(cells, more)}). Clear it first, if you no longer need it.`,
      noted: (sheets, more) => `${kept}: there are notes or comments in ${named(sheets.map(quoted), more)}.`,
      referring: (names, more) => `${kept}: formulas or names refer to it (${named(names, more)}).`,
      twice: (sheets, more) =>
        `${kept}: these sheets are there twice, and nothing tells which one is the copy: ${named(sheets.map(quoted), more)}.`,
      unread: (sheets, more) =>
        `${kept}: the content of these sheets could not be read: ${named(sheets.map(quoted), more)}.`,
    },
    alone: `The template was not removed: a workbook keeps at least one sheet. Add one, then try again.`,
  },
  emptied: {
    told: (sheets, hasHidden) =>
      sheets.length === 0
        ? `The template is incomplete: ${hiddenSheet} is empty, as after an undo (Ctrl+Z).`
        : `The template is incomplete: ${sheets.length > 1 || hasHidden ? "these sheets are empty" : "this sheet is empty"}, as after an undo (Ctrl+Z): ${sheetsOf(sheets, hasHidden)}.`,
    restore: "Restore",
    remove: "Remove",
    working: "Restoring the sheets of the template…",
    done: (sheets, hasHidden) => `Restored and checked: ${sheetsOf(sheets, hasHidden)}.`,
    left: (sheets, hasHidden) =>
      `Left alone, because ${sheets.length + Number(hasHidden) > 1 ? "they are no longer empty, or no longer there" : "it is no longer empty, or no longer there"}: ${sheetsOf(sheets, hasHidden)}.`,
    nothing: "There was nothing to restore.",
  },
  cancel: "Cancel",
};
