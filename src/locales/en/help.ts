import { formats } from "../formats";
import type { HelpMessages } from "../help-messages";

const { number } = formats.en;

/** The page “Help”. */
export const help: HelpMessages = {
  open: "Help",
  back: "Back",
  title: "Help",
  tour: {
    title: "Guided tour",
    explanation:
      "A few stops on the page, one minute. Escape ends it, and the tour is always found here again.",
    start: "Start the tour",
    place: (place, all) => `Stop ${number(place)} of ${number(all)}`,
    next: "Next",
    previous: "Previous",
    skip: "Skip the tour",
    end: "Finish",
    stops: {
      insert: {
        title: "Start a plan",
        text: "This button inserts the official template in new sheets. Yours are not touched.",
      },
      received: {
        title: "Check a plan that you received",
        text: "Open the workbook in Excel: the pane recognizes the plan in it and lists the findings.",
      },
      bar: {
        title: "How the plan stands",
        text: "Whose plan it is, for which fiscal year, and what is left. Each number is a button that filters the list.",
      },
      commands: {
        title: "The commands",
        text: "“Validate” reads the whole workbook again. The three dots lead to the rest: report, comparison of two versions, progress, roadmap.",
      },
      cell: {
        title: "In this cell",
        text: "What is about the cell selected in Excel, with its correction. The pane follows your cursor and writes nothing.",
      },
      tools: {
        title: "The list",
        text: "By indicator, by sheet or by severity. The magnifying glass searches the findings, whatever the accents.",
      },
      finding: {
        title: "A finding",
        text: "What is wrong, where, why, and how to correct it. A click on its cell takes you there in the workbook.",
      },
      rules: {
        title: "The rules",
        text: "Everything that is checked, with its source in the official documents.",
      },
      help: {
        title: "Help",
        text: "This tour, the illustrated guide and the version of the add-in are found here.",
      },
    },
  },
  guide: {
    title: "User guide",
    explanation: "Fill in and check a plan step by step, with pictures. Ten minutes to read.",
    open: "Open the guide (new window)",
  },
  privacy: {
    title: "Privacy",
    items: [
      "Nothing leaves your computer: not the content of the workbook, not your name, no measure of use. There is no server and no account.",
      "Only the Office.js library, through which the pane talks to Excel, comes from Microsoft.",
      "The browser remembers the language of the pane, the order of the list and the roadmaps that you give in a file. The workbook keeps what you see in it, hidden names that say which sheet is which, and the choices that you make in the pane.",
    ],
  },
  about: {
    title: "The add-in and your Excel",
    version: "Version of the add-in",
    excel: "Excel",
    platforms: { PC: "Windows", OfficeOnline: "Web", Mac: "Mac", iOS: "iPad" },
    offered: "What your Excel allows",
    offers: {
      needed: "Everything that the add-in requires",
      notes: "Seeing the notes of cells",
      undo: "Undoing with Ctrl+Z what the add-in writes",
      oneUndo: "Undoing a whole command with one Ctrl+Z",
    },
    yes: "Yes",
    no: "No",
    noUndo:
      "In this Excel, writing from the pane empties the list of Ctrl+Z. Save before a command that writes.",
  },
};
