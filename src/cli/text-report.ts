import type { Severity } from "../core/findings/finding";
import { sumCoverage } from "../app/sum-coverage";
import type { CliMessages } from "../locales/cli-messages";
import type { FileReport } from "./validate-file";

const severities: readonly Severity[] = ["error", "warning", "info"];

function findings({ findings: all }: FileReport, words: CliMessages): readonly string[] {
  return severities.flatMap((severity) =>
    all
      .filter((finding) => finding.severity === severity)
      .map(
        ({ rule, sheet, cell, message, fix }) =>
          `  ${words.symbols[severity]} ${rule}  ${sheet === null || cell === null ? words.wholeWorkbook : words.cell(sheet, cell)}  ${message} ${words.fix(fix)}`,
      ),
  );
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
