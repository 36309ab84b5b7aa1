import type { CliMessages } from "../locales/cli-messages";
import type { ComparisonReport } from "./comparison-report";

type Compared = Extract<ComparisonReport, { status: "compared" }>;

function sections(report: Compared, cli: CliMessages): readonly string[] {
  const { comparison: words } = cli;
  const titled = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];
  const at = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }) => cli.cell(sheet, cell);
  const finding = (item: Compared["gone"][number]) => `${item.rule}  ${item.message}`;
  return [
    ...titled(
      words.gaps,
      report.gaps.map((gap) => `${cli.label(words.trends[gap.trend], gap.message)}  ${at(gap)}`),
    ),
    ...titled(words.appeared, report.appeared.map(finding)),
    ...titled(words.gone, report.gone.map(finding)),
    ...titled(
      words.answers,
      report.answers.map(
        (answer) => `${cli.label(`${answer.row}, ${answer.header}`, answer.message)}  ${at(answer)}`,
      ),
    ),
    ...titled(words.rows, [
      ...report.added.map(({ row }) => cli.label(words.added, row)),
      ...report.removed.map(({ row }) => cli.label(words.removed, row)),
    ]),
    ...titled(words.notComparedTitle, [
      ...report.notCompared.map(words.notCompared),
      ...(report.gapsNotCompared > 0 ? [words.gapsNotCompared(report.gapsNotCompared)] : []),
    ]),
  ];
}

/** What changed since the previous version, for people. */
export function comparisonLines(report: ComparisonReport, cli: CliMessages): readonly string[] {
  const { comparison: words } = cli;
  const title = `  ${cli.label(words.title, report.file)}`;
  if (report.status !== "compared") return [title, `  ${cli.symbols.error} ${report.reason}`];
  const { counts, notCompared, gapsNotCompared } = report;
  const { gaps, ...others } = counts;
  const changes = [...Object.entries(gaps), ...Object.entries(others)];
  const isSame = changes.every(([what, count]) => count === 0 || what === "unchanged");
  return [
    title,
    `  ${cli.label(words.previous, words.version(report.previous))}`,
    ...report.warnings.map((warning) => `  ${cli.symbols.warning} ${warning}`),
    ...(isSame && notCompared.length === 0 && gapsNotCompared === 0
      ? [`  ${words.none}`]
      : words.summary(counts).map((line) => `  ${line}`)),
    ...sections(report, cli),
  ];
}
