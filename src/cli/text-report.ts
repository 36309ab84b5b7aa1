import type { Severity } from "../core/findings/finding";
import { sumCoverage } from "../app/sum-coverage";
import type { CliMessages } from "../locales/cli-messages";
import type { FileReport, ReportedFinding } from "./validate-file";

const severities: readonly Severity[] = ["error", "warning", "info"];

function placeOf({ sheet, cell }: ReportedFinding, words: CliMessages): string {
  return sheet === null || cell === null ? words.wholeWorkbook : words.cell(sheet, cell);
}

function findings({ findings: all }: FileReport, words: CliMessages): readonly string[] {
  const lineOf = (finding: ReportedFinding, symbol: string, end: string): string =>
    `  ${symbol} ${finding.rule}  ${placeOf(finding, words)}  ${finding.message} ${end}`;
  const open = severities.flatMap((severity) =>
    all
      .filter((finding) => finding.severity === severity && !finding.justified)
      .map((finding) => lineOf(finding, words.symbols[severity], words.fix(finding.fix))),
  );
  const justified = all.flatMap((finding) =>
    finding.justified
      ? [lineOf(finding, words.symbols.justified, words.fix(words.justified(finding.justified)))]
      : [],
  );
  return [...open, ...justified];
}

/** One file of the report, for people. */
export function textReport(report: FileReport, words: CliMessages): string {
  if (report.status !== "validated")
    return `${report.file}\n  ${words.symbols.error} ${report.reason ?? ""}\n`;
  const { organization, roadmap, counts, coverage } = report;
  const { rules, checks, unchecked } = sumCoverage(coverage);
  const lines = [
    report.file,
    `  ${words.heading(organization, roadmap ? `${roadmap.id} ${roadmap.version}` : "")}`,
    ...findings(report, words),
    `  ${words.counts(counts)}`,
    `  ${words.coverage(rules, checks)}`,
    ...unchecked.map(({ rule, skipped, why }) => `  ${words.unchecked(rule, skipped, why)}`),
  ];
  return `${lines.join("\n")}\n`;
}
