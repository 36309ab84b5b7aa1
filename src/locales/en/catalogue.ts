import type { CatalogueMessages } from "../catalogue-messages";
import { formats } from "../formats";
import { voidRuleWords } from "./void-rules";

const { number } = formats.en;

const places = { cells: "In the cells as you type", validation: "In the pane on validation" };
const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The view “Rules”. */
export const catalogueWords: CatalogueMessages = {
  open: "Rules",
  back: "Back",
  title: "Validation rules",
  add: "Add the catalogue to the workbook",
  undoNotice: "In some versions of Excel, Ctrl+Z cannot undo this.",
  working: "Adding the catalogue…",
  setAside: (title) =>
    `The sheet “${title}” held more than the catalogue: it is kept as it is and no longer updated.`,
  notesUnseen:
    "Your version of Excel does not let add-ins see (yellow) notes: any that were on the former sheet went with it.",
  rivals: (titles) =>
    `The sheets ${formats.en.list(titles.map((title) => `“${title}”`))} each hold the catalogue, and nothing tells which is in use: they stay as they are.`,
  added: (sheet, isNew) =>
    isNew ? `The catalogue is in the sheet “${sheet}”.` : `The sheet “${sheet}” is up to date.`,
  programme: "Rules of the programme",
  search: "Search the rules",
  searchHint: "A number or words, for example MES-03 or risk",
  checked: (rules, notChecked) =>
    `${number(rules)} ${rules === 1 ? "rule checked" : "rules checked"}${notChecked === 0 ? "" : `, ${number(notChecked)} not checked`}`,
  noMatch: "No rule contains these words. Try a shorter word or a rule number.",
  families: {
    STR: "Structure and identification",
    FDR: "Official content",
    POR: "Scope",
    VAL: "Values entered",
    CIB: "Targets",
    ECA: "Results and gaps",
    MES: "Explanations and measures",
    ACT: "Actions",
    RIS: "Risks",
    DAT: "Dates",
    SUI: "Follow-ups",
    COH: "Consistency",
    GDC: "Change management",
    PRI: "Protection of information",
    VAR: "Other programmes",
  },
  labels: {
    checks: "What is reported",
    why: "Why",
    source: "Source",
    fix: "Fix",
    severity: "Severity",
    shownIn: "Where to see it",
    onlyFor: "Only for",
    reason: "Reason",
  },
  shownIn: (shown) =>
    shown.map((place, rank) => (rank === 0 ? places[place] : lowered(places[place]))).join(", and "),
  severities: (names) => names.map((name, rank) => (rank === 0 ? name : lowered(name))).join(" or "),
  notChecked: "Not checked",
  voidRules: voidRuleWords,
};
