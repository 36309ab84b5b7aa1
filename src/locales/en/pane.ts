import { followedRoadmap, roadmapName } from "./followed-roadmap";
import { formats } from "../formats";
import type { Messages } from "../messages";
import { catalogueWords } from "./catalogue";
import { columns } from "./columns";
import { comparison } from "./comparison";
import { answeredLate, bug, failures, partMissing } from "./failures";
import { fixes } from "./fixes";
import { incomplete } from "./incomplete";
import { integrity } from "./integrity";
import { page } from "./page";
import { report } from "./report";
import { roadmapFile } from "./roadmap-file";
import { sheets } from "./sheets";
import { help } from "./help";
import { opening } from "./opening";
import { progress, reference } from "./views";
import { takeover } from "./takeover";
import { undo } from "./undo";
import { update } from "./update";
import { verdict } from "./verdict";
import { year } from "./year";

const { number, list, time } = formats.en;

const count = (value: number, one: string, many: string) => `${number(value)} ${value === 1 ? one : many}`;

const quoted = (titles: readonly string[]) => list(titles.map((each) => `“${each}”`));

const severities: Messages["findings"]["severities"] = {
  error: {
    name: "To correct",
    meaning: "To be corrected before filing",
    count: (value) => count(value, "to correct", "to correct"),
  },
  toFill: {
    name: "To fill in",
    meaning: "Nothing is wrong: it is still to be written",
    count: (value) => count(value, "to fill in", "to fill in"),
  },
  warning: {
    name: "To check",
    meaning: "To be confirmed or explained",
    count: (value) => count(value, "to check", "to check"),
  },
  info: {
    name: "Good to know",
    meaning: "No action required",
    count: (value) => count(value, "good to know", "good to know"),
  },
};

export const en: Messages = {
  language: "en",
  htmlLang: "en-CA",
  formats: formats.en,
  pageTitle: "Roadmap",
  title: "Action plan",
  otherLanguage: { label: "Français", htmlLang: "fr-CA" },
  starting: "Reading the workbook…",
  noTemplate: {
    title: "This workbook has no template yet",
    explanation:
      "Insert the official roadmap template (PTN SSSS 2023-2027), or that of another programme. It is added to this workbook: your sheets are not touched.",
    insert: "Insert the template",
    received: "Did you receive an action plan? Open it in Excel: the pane recognizes and validates it.",
    stranger: "This workbook follows a roadmap that the pane does not know",
  },
  roadmapFile,
  stranger: (roadmap, version) =>
    `Sheets of this workbook follow the roadmap “${roadmap}”, version ${version}, which comes from a file. The pane does not validate them: without that file, it does not know what is expected. Choose the file that came with the workbook, or ask whoever gave it to you.`,
  form: {
    title: "Insert the template",
    required: "All fields are required.",
    programme: "Programme",
    ended: (programme) => `${programme} (ended)`,
    endedHint: (day) => `This programme ended on ${day}: its template is for reference.`,
    present: (programme) => `${programme} (already in this workbook)`,
    category: "Category",
    chooseCategory: "Choose a category",
    categories: {
      MSSS: "MSSS (ministry)",
      OP: "OP (public body)",
      RSSS: "RSSS (network institution)",
      "Santé Québec": "Santé Québec",
    },
    organization: "Organization",
    organizationHint: "Choose from the list or type a name.",
    openList: "Open the list",
    noMatch: "No organization of that name in the list",
    fiscalYear: "Fiscal year",
    undoNotice: "In some versions of Excel, Ctrl+Z cannot undo an insertion.",
    submit: "Insert",
    cancel: "Cancel",
    missingCategory: "Choose a category.",
    missingOrganization: "Enter an organization.",
    otherCategory: "This organization belongs to another category.",
    unlisted: "This organization is not in the list. Check its name; you may continue.",
    excluded: "RAMQ prepares its own digital transformation plan. It is not covered by this roadmap.",
  },
  working: {
    insert: "Inserting the template…",
    insertStep: (done, total) => `Inserting the template: step ${number(done)} of ${number(total)}`,
    check: "Checking the inserted template…",
    validate: "Validating…",
    clear: "Clearing the marks…",
    read: "Reading the workbook…",
  },
  plan: {
    organization: "Organization",
    category: "Category",
    fiscalYear: "Fiscal year",
    roadmap: "Roadmap",
    unknown: "To fill in",
    roadmapName,
    followed: followedRoadmap,
    programmes: "Programmes in this workbook",
    tab: (programme, is, findings) => `${programme} (${is}, ${count(findings, "finding", "findings")})`,
  },
  page,
  commands: { validate: "Validate", clearMarks: "Clear the marks" },
  findings: {
    title: "Findings",
    checkedAt: (at) => `Checked at ${time(at)}`,
    formulasAt: (at) =>
      `Formulas last examined at ${time(at)}, on “Validate”: what was found there stays until the cell changes.`,
    none: "No findings",
    noneRead: "No findings in what was read",
    noneExplanation: "Nothing to fix or to check in what was examined.",
    severities,
    cell: (sheet, address) => `${sheet}, cell ${address}`,
    wholeWorkbook: "Whole workbook",
    otherCells: (addresses) =>
      `${addresses.length > 1 ? "Related cells" : "Related cell"}: ${list(addresses)}`,
    fix: (fix) => `Fix: ${fix}`,
    goTo: "Go to the cell",
    showAll: (hidden) => `Show ${hidden > 1 ? `the ${number(hidden)} others` : "the other one"}`,
    showFewer: "Show fewer",
    why: "Why?",
    source: (source) => `Source: ${source}`,
    cells: (value) => count(value, "cell", "cells"),
    cellsOf: (sheet, value) => `${sheet}, ${count(value, "cell", "cells")}`,
    moreCells: (hidden) => (hidden > 1 ? `and ${number(hidden)} others` : "and one other"),
    walk: {
      name: "Go through the findings",
      previous: "Previous finding",
      next: "Next finding",
      place: (place, all) => `${number(place)} of ${number(all)}`,
      current: "Current finding",
      gone: "This finding is gone.",
    },
  },
  catalogue: catalogueWords,
  coverage: {
    checked: (rules, checks) =>
      `Checked: ${count(rules, "rule", "rules")}, ${count(checks, "check", "checks")}`,
    allChecked: "The whole plan was examined.",
    unchecked: (rules) => `Not checked: ${count(rules, "rule", "rules")}`,
    skipped: (rule, rows, why) => {
      const reasons = {
        "sheet-missing": "sheet missing",
        "column-missing": "column missing",
        "sheet-unread": "sheet not read",
        "rows-beyond": "rows too far below the table",
        "merges-unknown": "merged cells that Excel did not list; it stops at 512",
        "calculated-by-hand": "manual calculation: press F9 in Excel, then validate again",
      };
      const parts = [why && reasons[why], rows > 0 && count(rows, "row", "rows")].filter(Boolean);
      return parts.length > 0 ? `${rule} (${parts.join(", ")})` : rule;
    },
  },
  marks: {
    done: (marked) => `${count(marked, "cell", "cells")} marked in the workbook.`,
    refused: (sheets) => `Not marked because protected: ${quoted(sheets)}.`,
    failed: (explanation) => `The cells could not be marked; the findings below are complete. ${explanation}`,
  },
  notices: {
    inserted: "The template is inserted. Fill in the white cells: the list follows as you type.",
    renamed: (titles) =>
      `Sheets of the same name were already there. Those of the template are called ${quoted(titles)}.`,
    templatePresent: "This workbook already has the template: nothing was inserted.",
    cleared: (value) =>
      value === 0
        ? "There was no mark to clear."
        : `${count(value, "mark", "marks")} cleared. Your colours and formats are untouched.`,
    hiddenCell: (cell, part, by) =>
      `${cell} is ${part === "sheet" ? "on a hidden sheet" : part === "rows" ? "in a hidden row" : "in a folded or hidden column"}${by === "filter" ? " (hidden by a filter)" : ""}.`,
    showingCosts:
      "In this version of Excel, showing it clears the undo history: Ctrl+Z will no longer undo what you have done so far.",
    show: "Show it and go there",
    marksLeft: (sheets) =>
      `Marks left, because the sheet is protected: ${quoted(sheets)}. Remove the protection, then clear the marks again.`,
  },
  verdict,
  report,
  fixes,
  incomplete,
  undo,
  update,
  takeover,
  help,
  opening,
  year,
  reference,
  progress,
  integrity,
  columns,
  comparison,
  sheets,
  failures,
  detail: "Technical detail",
  bug,
  partMissing,
  answeredLate,
};
