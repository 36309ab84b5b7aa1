import { shortSample } from "../column-messages";
import { formats } from "../formats";
import type { TakeoverCounts, TakeoverMessages } from "../takeover-messages";
import { fixes } from "./fixes";

const { number } = formats.en;
const quoted = (text: string): string => `“${text}”`;
const many = (count: number, one: string, more: string): string =>
  `${number(count)} ${count === 1 ? one : more}`;

const nouns: Readonly<Record<string, readonly [one: string, more: string]>> = {
  actions: ["action", "actions"],
  risks: ["risk", "risks"],
};

const rowsOf = (rows: number, table: string): string =>
  many(rows, ...(nouns[table] ?? (["row", "rows"] as const)));

const tail = ({ commented, listed, doubtful }: TakeoverCounts): string =>
  [
    ...(commented > 0 ? [`${many(commented, "value", "values")} in ${quoted("Commentaires")}`] : []),
    ...(listed + doubtful > 0 ? [`${number(listed + doubtful)} to review`] : []),
  ]
    .map((part) => `, ${part}`)
    .join("");

export const takeover: TakeoverMessages = {
  open: "Bring in an existing plan…",
  hint: "Do you already keep an action plan or a risk register? Insert the template, then choose “Bring in an existing plan…” to copy your table into it.",
  back: "Back",
  title: "Bring in an existing plan",
  explanation:
    "Choose one of your tables. Its rows are copied into the first free rows of the template; your table is not changed.",
  fromFile: "Choose another file…",
  fromWorkbook: "Tables of this workbook",
  reading: (file) => (file === null ? "Reading the workbook…" : `Reading ${quoted(file)}…`),
  noPlan: "The open workbook no longer holds a plan: there is nothing to fill in.",
  nothing: (file) =>
    file === null
      ? "No other table was found in this workbook. Choose a file."
      : `No table was found in ${quoted(file)}. A table has a row of headers and at least one filled row.`,
  refused: (file) => `${quoted(file)} cannot be read`,
  source: "Your table",
  table: (sheet, range, title, rows) =>
    `${sheet} (${range})${title === null ? "" : ` – ${title}`}, ${many(rows, "row", "rows")}`,
  target: "Template sheet to fill in",
  columns: "Columns",
  field: (header) => `${quoted(header)} takes the column`,
  noChoice: "None",
  rest: "Columns that are not chosen go to “Commentaires”.",
  preview: "Preview",
  counts: (counts) =>
    `${rowsOf(counts.rows, counts.table)} brought in (${many(counts.taken, "value", "values")})${tail(counts)}.`,
  conversions: (column) => `Values written otherwise: ${column}`,
  conversion: (before, after, count) => `${before} → ${after}${count > 1 ? ` (${number(count)} times)` : ""}`,
  doubts: {
    near: "likely reading, to be checked",
    scale: "1 or 1%? To be checked",
    order: "day or month first? To be checked",
    label: "read in a text that says more, to be checked",
  },
  commented: "In “Commentaires”",
  comment: (cell, value, why) => `${cell}: ${value}${why === null ? "" : ` (${why})`}`,
  refusals: {
    error: "error value",
    "not-calculated": "formula without a result",
    "not-in-list": "not in the list",
    "not-a-date": "not a date",
    "not-a-number": "not a number",
    "out-of-bounds": "out of bounds",
  },
  listed: "Not brought in",
  listing: (cell, value, why) => `${cell}: ${value} – ${why}`,
  reasons: {
    error: "error value",
    "not-calculated": "formula whose result the file does not hold",
    total: "row of totals",
    section: "title without rows",
    nameless: "row without a value to bring in",
    again: "an earlier row of your table already goes to this row of the template",
    "no-room": "the template’s table has no free row left: add rows to it, then take your table over again",
    "no-row": "no row of the template has this number",
    occupied: "the plan already says something else there",
    "no-comments": "this sheet has no “Commentaires” column",
    "too-long": "too long for “Commentaires”",
    missing: "the sheet of the plan is gone",
    protected: "the sheet of the plan is protected",
    changed: "the row of the plan was filled in meanwhile",
    formula: "the cell of the plan holds a formula",
    altered: "Excel did not keep the value",
  },
  outside: (cells, more) =>
    `Outside the table, not brought in: ${cells.join(", ")}${more > 0 ? ` and ${number(more)} more` : ""}.`,
  untouched: "Your table stays as it is. Nothing that the plan already holds is replaced.",
  take: (rows, table) => `Bring in ${rowsOf(rows, table)}`,
  nothingToTake: "Choose at least one column that holds values.",
  working: "Bringing in the existing plan…",
  shown: (value) => fixes.shown(shortSample(value)),
  done: (counts, sheet) =>
    counts.rows === 0
      ? `Nothing was brought into ${quoted(sheet)}${tail(counts)}.`
      : `${rowsOf(counts.rows, counts.table)} brought into ${quoted(sheet)}${tail(counts)}. Your table was not changed. Ctrl+Z undoes this if your version of Excel allows it.`,
  outdated:
    "Nothing was brought in: the table or the plan has changed since the preview. Choose “Bring in an existing plan…” again.",
  changed: (sheet) =>
    `Your table on ${quoted(sheet)} changed while it was being copied: what was typed since is not in the plan.`,
  review: "To review",
  doubtful: "Brought in, to be checked",
  notTaken: "Not brought in",
};
