import { followedRoadmap } from "./followed-roadmap";
import { excerpt } from "../excerpts";
import { formats } from "../formats";
import type { ReportMessages } from "../report-messages";

const { number, date, time, list } = formats.en;

const count = (value: number, one: string, many: string) => `${number(value)} ${value === 1 ? one : many}`;

export const report: ReportMessages = {
  write: "Write the report",
  working: "Writing the report…",
  step: (done, total) => `Writing the report: step ${number(done)} of ${number(total)}`,
  check: "Checking the written report…",
  copy: "Copy the report",
  download: "Download the report (.csv)",
  undoNotice: "In some versions of Excel, Ctrl+Z cannot undo the writing of the report.",
  written: (title, rows) => `The report is in the sheet “${title}” (${count(rows, "row", "rows")}).`,
  setAside: (title) => `The previous report had been rearranged: it stays as it was in “${title}”.`,
  notesUnseen:
    "Your version of Excel does not let add-ins see (yellow) notes: any that were on the report stayed in their cells, while its rows may have moved.",
  rivals: (titles) =>
    `The sheets ${list(titles.map((title) => `“${title}”`))} each hold a report, and nothing tells which is in use: they stay as they are. The new report brings their decisions together.`,
  decisions: ({ taken, detached, lost }) =>
    [
      taken === 0
        ? "No decision is carried over to its row in the new report."
        : `${count(taken, "decision is carried over to its row", "decisions are carried over to their rows")} in the new report.`,
      ...(detached > 0
        ? [
            `${count(detached, "decision had lost its key: it is kept at the foot of the report and does not count", "decisions had lost their keys: they are kept at the foot of the report and do not count")}.`,
          ]
        : []),
      ...(lost > 0
        ? [
            `${count(lost, "decision could not be carried over: it stays in the old sheet, where you can copy it from", "decisions could not be carried over: they stay in the old sheet, where you can copy them from")}.`,
          ]
        : []),
    ].join(" "),
  copied: (rows) => `${count(rows, "row", "rows")} copied. Paste in Excel or in an email.`,
  copyFailed:
    "The clipboard is refused by Excel or by the browser. Write the report to a sheet, or download the file.",
  downloaded: (file) =>
    `The file “${file}” is ready. If it does not show up in your downloads (Excel for Mac), write the report to a sheet.`,
  fileName: (day) => `validation-report-${day}.csv`,
  headers: {
    severity: "Severity",
    rule: "Rule",
    sheet: "Sheet",
    cell: "Cell",
    message: "Message",
    fix: "Suggested fix",
    source: "Source",
    decision: "Decision",
    reason: "Justification",
    author: "Decided by",
    state: "Status",
    key: "Key",
  },
  severities: {
    error: "✖ To correct",
    toFill: "○ To fill in",
    warning: "▲ To check",
    info: "● Good to know",
  },
  unchecked: "◇ Not checked",
  unread: "⊘ Not read",
  reading: "– Reading",
  past: "– Earlier",
  nothingRead: "◇ No findings",
  nothing: "✔ No findings",
  states: {
    justified: "Justified",
    "reason-missing": "Justification missing",
    "decision-missing": "Decision missing",
    "decision-unknown": "Decision not in the list",
  },
  pastState: "Resolved or changed",
  labels: {
    organization: "Organization",
    roadmap: "Roadmap",
    checked: "Checked on",
    coverage: "Coverage",
  },
  checkedAt: (at) => `${date(at)} at ${time(at)}`,
  roadmap: (roadmap, fiscalYear) =>
    `${followedRoadmap(roadmap)}${fiscalYear === null ? "" : `, fiscal year ${fiscalYear}`}`,
  organization: (name, category) =>
    name === null ? "To fill in" : category === null ? name : `${name} (${category})`,
  uncheckedRules: (rules) =>
    rules === 0
      ? "The whole plan was examined."
      : `${count(rules, "rule", "rules")} could not examine everything: see the end of the report.`,
  justified: (value) => `${number(value)} justified`,
  justifiedTitle: "Justified",
  justifiedMeaning: "Accepted with a reason; no longer counted",
  justification: ({ decision, reason, author }) =>
    `${decision === "accepted" ? "Accepted" : "Justified"}${author === undefined ? "" : ` by ${excerpt(author)}`}: ${reason}`,
};
