import type { OpeningMessages } from "../opening-messages";

export const opening: OpeningMessages = {
  open: "Open the pane with this workbook",
  stop: "Stop opening the pane with this workbook",
  working: "Setting what opens…",
  opens:
    "The pane will open with this workbook once the workbook is saved. For someone without the add-in, Excel will say so when they open it: take this choice back before you send the file.",
  stopped: "The pane will not open with this workbook any more, once the workbook is saved.",
  takeBack: "Stop opening it",
};
