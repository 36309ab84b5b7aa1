import { severities } from "../app/count-findings";
import { sumCoverage } from "../app/sum-coverage";
import type { Justification } from "../core/programme/finding/decision";
import type { CliMessages } from "../locales/cli-messages";
import { comparisonLines } from "./comparison-text";
import { oneLine } from "./one-line";
import type { ReportedFinding } from "./reported-finding";
import type { FileReport, PlanReport, ReportedGap } from "./validate-file";
import { readingWords } from "../app/reading-words";

type Same = readonly [ReportedFinding, ...ReportedFinding[]];

/** Findings that say the same thing of several cells, in the order in which they come. */
function groupSame(findings: readonly ReportedFinding[]): readonly Same[] {
  const groups = new Map<string, [ReportedFinding, ...ReportedFinding[]]>();
  for (const [place, finding] of findings.entries()) {
    const { rule, message, fix, justified, cell } = finding;
    const key = JSON.stringify([rule, message, fix, justified, cell === null ? place : ""]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

/** The cells of the findings, sheet by sheet. */
function placesOf(findings: Same, words: CliMessages): string {
  const sheets = new Map<string, string[]>();
  for (const { sheet, cell } of findings) {
    if (sheet !== null && cell !== null) sheets.set(sheet, [...(sheets.get(sheet) ?? []), cell]);
  }
  const places = [...sheets].map(([sheet, cells]) => words.cell(sheet, cells.join(", ")));
  return places.length === 0 ? words.wholeWorkbook : places.join("; ");
}

const justification = ({ author, ...said }: NonNullable<ReportedFinding["justified"]>): Justification => ({
  ...said,
  ...(author === null ? {} : { author }),
});

function findings({ findings: all }: PlanReport, words: CliMessages): readonly string[] {
  const lineOf = (same: Same, symbol: string, end: string): string =>
    `  ${symbol} ${same[0].rule}  ${placesOf(same, words)}  ${same[0].message} ${end}`;
  const open = severities.flatMap((severity) =>
    groupSame(all.filter((finding) => finding.severity === severity && !finding.justified)).map((same) =>
      lineOf(same, words.symbols[severity], words.fix(same[0].fix)),
    ),
  );
  const justified = groupSame(all.filter((finding) => finding.justified)).flatMap((same) =>
    same[0].justified
      ? [lineOf(same, words.symbols.justified, words.fix(words.justified(justification(same[0].justified))))]
      : [],
  );
  return [...open, ...justified];
}

/** Columns that a line names. */
const named = 5;

function lossOf({ part, columns, whole }: ReportedGap, { parts }: CliMessages["integrity"]): string {
  const { lost, lostWhole, why } = parts[part];
  const names = columns.slice(0, named).map(({ name, ranges }) => `${name} (${ranges.join(", ")})`);
  return `${whole ? lostWhole : lost(names, columns.length - names.length)} ${why}`;
}

/** What the sheets lost of the template besides their contents: a line a sheet, a sentence a kind. */
function losses({ integrity }: PlanReport, words: CliMessages): readonly string[] {
  const { lost = [], unknown = [] } = integrity ?? {};
  const { title, notRestorable, inExcel, unknown: notChecked } = words.integrity;
  const lines = [...new Set(lost.map(({ sheet }) => sheet))].map((sheet) => {
    const ofSheet = lost.filter((gap) => gap.sheet === sheet);
    const said = ofSheet.map((gap) => lossOf(gap, words.integrity)).join(" ");
    const fixes = [
      ...(ofSheet.some(({ restorable }) => restorable) ? [inExcel] : []),
      ...(ofSheet.some(({ restorable }) => !restorable) ? [notRestorable] : []),
    ];
    return `  ${words.symbols.warning} ${title}  ${sheet}  ${said} ${words.fix(fixes.join(" "))}`;
  });
  return [...lines, ...(unknown.length > 0 ? [`  ${notChecked(unknown)}`] : [])];
}

/** What could not be read, with what to do. */
const unreadLines = ({ unread }: Pick<PlanReport, "unread">, words: CliMessages): readonly string[] =>
  unread.map(({ message, toDo }) => `  ${words.unreadSymbol} ${message} ${words.fix(toDo)}`);

/** What was read, and what was not: a line for the sheets read, one for the others, one a hidden part. */
const readingLines = (report: PlanReport, words: CliMessages): readonly string[] =>
  readingWords(report, words).map((line) => `  ${line}`);

function planLines(report: PlanReport, words: CliMessages): readonly string[] {
  const { organization, counts, coverage } = report;
  const { rules, checks, unchecked } = sumCoverage(coverage);
  return [
    `  ${words.heading(organization, report.roadmap)}`,
    ...findings(report, words),
    ...losses(report, words),
    `  ${words.counts(counts)}`,
    `  ${words.coverage(rules, checks)}`,
    ...unchecked.map(({ rule, skipped, why }) => `  ${words.unchecked(rule, skipped, why)}`),
    ...readingLines(report, words),
    ...(report.comparison ? comparisonLines(report.comparison, words) : []),
  ];
}

/** How many findings were justified, and by whom, beside the verdict that they do not lower. */
const justifiedLine = ({ justifiedBy: by }: PlanReport, { verdict }: CliMessages): readonly string[] =>
  by.length > 0 ? [`${verdict.justified(by)}.`] : [];

/** The verdict on a plan, what could not be read, then the rest. */
function planReport(plan: PlanReport, verdict: string, words: CliMessages): readonly string[] {
  return [
    `  ${[verdict, ...justifiedLine(plan, words)].join(" ")}`,
    ...unreadLines(plan, words),
    ...planLines(plan, words),
  ];
}

/** The plans of a file; of several, the verdict on the file comes first and each is named. */
function plansLines({ verdict, plans }: FileReport, words: CliMessages): readonly string[] {
  const { said } = words.verdict;
  const [only, another] = plans;
  if (only && !another) return planReport(only, said(verdict), words);
  return [
    `  ${words.plans(plans.length)} ${said(verdict)}`,
    ...plans.flatMap((plan) => [
      "",
      ...planReport(plan, words.plan(plan.roadmap, said(plan.verdict)), words),
    ]),
  ];
}

/** One file of the report, for people. */
export function textReport(report: FileReport, words: CliMessages): string {
  const lines =
    report.status === "validated"
      ? plansLines(report, words)
      : [
          `  ${words.symbols.error} ${words.refused(words.verdict.names[report.verdict], report.reason)}`,
          ...unreadLines(report, words),
        ];
  return `${[report.file, ...lines].map(oneLine).join("\n")}\n`;
}
