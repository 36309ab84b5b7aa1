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
  cancel: "Cancel",
};
