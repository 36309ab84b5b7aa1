import type { PlanVersion, RowName } from "../../core/comparison/comparison";
import type { ComparisonCounts, ComparisonMessages } from "../comparison-messages";
import { arrow, comparisonWords } from "../comparison-words";
import { formats } from "../formats";
import { refusals } from "./refusals";
import { saidTitles } from "../sheet-titles";

const { number, list, time } = formats.en;

const many = (count: number, one: string, more: string) => `${number(count)} ${count === 1 ? one : more}`;
const some = (count: number, one: string, more: string) => (count === 0 ? [] : [many(count, one, more)]);
const quoted = (text: string) => `“${text}”`;

const rows: Readonly<Partial<Record<RowName["subject"], string>>> = {
  indicators: "Indicator",
  actions: "Action",
  risks: "Risk",
  change: "Condition",
  workforce: "Priority action",
  initiatives: "Initiative",
  maturity: "Maturity",
  radar: "Category",
  amounts: "Amount",
  totals: "Total",
  benefits: "Benefit",
};

const said = comparisonWords("en", {
  blank: "blank",
  truth: (value) => (value ? "TRUE" : "FALSE"),
  quoted,
  points: (value) => `${number(value, 1)}\u00a0${Math.abs(value) === 1 ? "point" : "points"}`,
  index: (value) => `${value} under the target`,
  local: (gap) => `${gap} under the local target`,
  milestone: "milestone not reached",
  standings: {
    gap: "gap",
    met: "target met",
    missing: "no result",
    unavailable: "result not available",
    "not-applicable": "not applicable",
    unclear: "result to check",
  },
  gap: ({ indicator, year }, change, result) =>
    `Indicator ${indicator}, ${year}: ${change}.${result === null ? "" : ` Result: ${result}.`}`,
  rows,
  line: (subject, line) => `${subject}, row ${line}`,
  identification: saidTitles["identification"] ?? "",
});

function version({ organization, fiscalYear, followUp, dataDate }: PlanVersion): string {
  const parts = [
    organization ?? "organization not stated",
    fiscalYear,
    followUp,
    dataDate === null ? null : `data of ${dataDate}`,
  ];
  return parts.filter((part) => part !== null).join(", ");
}

/** “2 gaps closed, 1 opened, 1 worsened”: the first one says of what. */
function gapCounts({ gaps }: ComparisonCounts): string {
  const parts = [
    [gaps.closed, "closed"],
    [gaps.opened, "opened"],
    [gaps.worsened, "worsened"],
    [gaps.eased, "reduced"],
    [gaps.unmeasured, "no longer measured"],
  ] as const;
  const shown = parts.filter(([count]) => count > 0);
  if (shown.length === 0) return "No gap changed.";
  return `${shown
    .map(([count, what], place) =>
      place === 0 ? `${many(count, "gap", "gaps")} ${what}` : `${number(count)} ${what}`,
    )
    .join(", ")}.`;
}

export const comparison: ComparisonMessages = {
  open: "Compare two versions…",
  back: "Back",
  title: "Comparison with a previous version",
  another: "Choose another file…",
  again: "Compare again",
  cancel: "Cancel",
  privacy: "The file is read on this computer. Nothing is sent, nothing is changed.",
  reading: (file) => `Reading ${quoted(file)}…`,
  sheetsRead: (done, total) => `Sheets read: ${number(done)} of ${number(total)}`,
  comparing: "Comparing with the open workbook…",
  cancelled: "Reading cancelled.",
  refused: (file) => `${quoted(file)} cannot be compared`,
  refusals: {
    ...refusals,
    access:
      "The file cannot be opened. If it changed since you chose it, or is open elsewhere, close it and choose it again.",
    "too-slow":
      "Reading this file takes too long: it was stopped. Remove the sheets that are not part of the plan.",
    "no-worker":
      "This version of Excel cannot read a file in the pane. Update Excel, or open the pane in Excel on the web.",
  },
  noPlan: "The open workbook holds no plan any more: there is nothing to compare.",
  otherProgramme:
    "This file holds no plan of the same programme: only two plans of one programme can be compared.",
  comparedAt: (at) => `Compared at ${time(at)}`,
  previous: "Previous version",
  current: "Open workbook",
  organization: "Organization",
  fiscalYear: "Fiscal year",
  followUp: "Follow-up",
  dataDate: "Date of the data",
  notSaid: "To be filled in",
  version,
  warnings: ({ organization, roadmap, isPreviousLater }) => [
    ...(organization === "other"
      ? ["The two workbooks are not from the same organization. Check the file you chose."]
      : []),
    ...(organization === "unknown"
      ? ["One of the workbooks does not state its organization. Check that it is the same."]
      : []),
    ...(roadmap === "other"
      ? ["The two workbooks follow different roadmaps. Only what they have in common is compared."]
      : []),
    ...(roadmap === "other-version"
      ? [
          "The two workbooks follow different versions of the roadmap. Only what they have in common is compared.",
        ]
      : []),
    ...(isPreviousLater
      ? [
          "The data of the file you chose are more recent than those of the open workbook. Check the file you chose.",
        ]
      : []),
  ],
  none: "No difference.",
  summary: (counts) => {
    const rest = [
      ...some(counts.appeared, "new finding", "new findings"),
      ...some(counts.gone, "finding gone", "findings gone"),
      ...some(counts.answers, "answer changed", "answers changed"),
      ...some(counts.added, "row added", "rows added"),
      ...some(counts.removed, "row removed", "rows removed"),
    ];
    return [gapCounts(counts), ...(rest.length === 0 ? [] : [`${list(rest)}.`])];
  },
  gaps: "Gaps",
  trends: {
    closed: "Closed",
    opened: "Opened",
    worsened: "Worsened",
    eased: "Reduced",
    unmeasured: "No longer measured",
  },
  gap: said.gap,
  unchanged: (gaps) => `${many(gaps, "gap", "gaps")} unchanged.`,
  appeared: "New findings",
  gone: "Findings gone",
  answers: "Answers changed",
  rows: "Rows added or removed",
  added: "Added",
  removed: "Removed",
  rowName: said.rowName,
  before: said.before,
  after: said.after,
  change: arrow,
  heardChange: (before, after) => `Before: ${before}. Now: ${after}.`,
  notComparedTitle: "Not compared",
  notCompared: ({ subject, header, missingIn }) => {
    const sides = missingIn.map((side) =>
      side === "previous" ? "in the previous version" : "in the open workbook",
    );
    const what =
      header === null
        ? `The sheet ${quoted(saidTitles[subject] ?? subject)}`
        : `The column ${quoted(header)} of ${quoted(saidTitles[subject] ?? subject)}`;
    return `${what} cannot be found ${list(sides)}.`;
  },
  gapsNotCompared: (count) =>
    `${many(count, "gap", "gaps")} could not be compared, for want of a sheet or a column.`,
};
