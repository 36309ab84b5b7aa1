import { formats } from "../formats";
import type { UndoMessages } from "../undo-messages";

const { number } = formats.en;

const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${value === 1 ? one : many}`;

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
  cancel: "Cancel",
};
