import type { SandboxWords } from "../fr/sandbox";

/** Words of the stand-in Excel page. */
export const sandboxEn: SandboxWords = {
  application: "Trial spreadsheet",
  blankFile: "Book1.xlsx",
  newWorkbook: "New",
  open: "Open…",
  save: "Save (.xlsx)",
  sheetArea: "Worksheet",
  paneArea: (name) => `${name} pane`,
  closePane: "Close the pane",
  resizePane: "Pane width",
  starting: "Starting…",
  startFailed: (why) => `The spreadsheet could not start: ${why}`,
  ready: "Ready",
  opening: (file) => `Opening ${file}…`,
  opened: (file) => `${file} is open.`,
  notOpened: (file, why) => `${file} could not be opened: ${why}`,
  saving: (file) => `Saving ${file}…`,
  saved: (file) => `${file} is saved in your downloads.`,
  notSaved: (file, why) => `${file} could not be saved: ${why}`,
  running: (command) => `${command}…`,
  commandFailed: (command) => (why) => `${command} failed: ${why}`,
};
