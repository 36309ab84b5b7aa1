import { decisionsByKey, stateOf, type Decision } from "../core/programme/finding/decision";
import { justifiedBy } from "../core/programme/finding/justified-by";
import { countFindings, type KeyedFinding } from "../core/programme/finding/finding";
import { severities } from "../core/programme/finding/facts";
import type { Validation } from "../core/validation/validation";
import { fromA1 } from "../core/grid/address";
import { NO_KEY, type Report, type ReportRow } from "../core/programme/workbook/report";
import type { RuleTalk } from "../locales/describe-finding";
import type { Messages } from "../locales/messages";
import { sumCoverage } from "./sum-coverage";
import { readingWords } from "./reading-words";

type Texts = ReportRow["texts"];

const noTexts: Texts = {
  severity: "",
  rule: "",
  sheet: "",
  cell: "",
  message: "",
  fix: "",
  source: "",
  decision: "",
  reason: "",
  author: "",
  state: "",
  key: NO_KEY,
};

interface ReportWording {
  readonly words: Messages;
  readonly talk: RuleTalk;
}

function messageOf(finding: KeyedFinding, { words, talk }: ReportWording): Pick<Texts, "message" | "fix"> {
  const [cell, ...others] = finding.cells;
  const { message, fix } = talk.describe(finding);
  if (others.length === 0) return { message, fix };
  const addresses = others.map(({ sheet, address }) =>
    sheet === cell?.sheet ? address : words.findings.cell(sheet, address),
  );
  return { message: `${message} ${words.findings.otherCells(addresses)}.`, fix };
}

function decidedOf(decision: Decision | undefined, { report }: Messages): Partial<Texts> {
  if (!decision) return {};
  const state = stateOf(decision);
  return {
    decision: decision.decision,
    reason: decision.reason,
    author: decision.author ?? "",
    state: state === "none" ? "" : report.states[state],
  };
}

function findingRow(
  finding: KeyedFinding,
  decision: Decision | undefined,
  wording: ReportWording,
): ReportRow {
  const { words, talk } = wording;
  const [cell = null] = finding.cells;
  return {
    kind: "finding",
    cell,
    texts: {
      ...noTexts,
      ...messageOf(finding, wording),
      ...decidedOf(decision, words),
      severity: words.report.severities[finding.severity],
      rule: finding.rule,
      sheet: cell?.sheet ?? words.findings.wholeWorkbook,
      cell: cell?.address ?? "",
      source: talk.explain(finding.rule).source,
      key: finding.key,
    },
  };
}

/** A decision whose finding is gone keeps its row, and its key: the finding may come back with the same facts. */
function pastRow(
  { key, decision, reason, author = "", said }: Decision,
  isTaken: boolean,
  { report }: Messages,
): ReportRow {
  const { rule = "", sheet = "", cell = "", message = "", fix = "", source = "" } = said;
  return {
    kind: "past",
    cell: null,
    texts: {
      ...{ rule, sheet, message, fix, source, decision, reason, author },
      severity: report.past,
      cell: fromA1(cell) ? cell : "",
      state: report.pastState,
      key: isTaken || key === "" ? NO_KEY : key,
    },
  };
}

function uncheckedRows({ coverage }: Validation, { words, talk }: ReportWording): readonly ReportRow[] {
  return sumCoverage(coverage).unchecked.map(({ rule, skipped, why }) => ({
    kind: "unchecked",
    cell: null,
    texts: {
      ...noTexts,
      severity: words.report.unchecked,
      rule,
      message: words.coverage.skipped(talk.nameOf(rule), skipped, why),
      source: talk.explain(rule).source,
    },
  }));
}

/** What could not be read, before everything else. */
function unreadRows({ unread }: Validation, { verdict, report }: Messages): readonly ReportRow[] {
  return unread.map((item) => ({
    kind: "unread",
    cell: null,
    texts: {
      ...noTexts,
      severity: report.unread,
      sheet: item.sheet,
      message: item.isOfPlan
        ? verdict.unread.what(item)
        : `${verdict.unread.what(item)} ${verdict.unread.aside}`,
      fix: verdict.unread.toDo[item.reason],
    },
  }));
}

/** Which sheets were read and which were not, and the hidden parts that hold findings. */
const readingRows = (validation: Validation, words: Messages): readonly ReportRow[] =>
  readingWords(validation, words).map((message) => ({
    kind: "reading",
    cell: null,
    texts: { ...noTexts, severity: words.report.reading, message },
  }));

function summary(validation: Validation, checkedAt: Date, words: Messages): Report["summary"] {
  const { report, findings, coverage } = words;
  const { roadmap, organization, category, fiscalYear = null } = validation;
  const counts = countFindings(validation.findings);
  const counted = severities.map((severity) => findings.severities[severity].count(counts[severity]));
  const { rules, checks, unchecked } = sumCoverage(validation.coverage);
  const sheets = new Set(validation.integrity?.gaps.map(({ sheet }) => sheet));
  const lost = sheets.size > 0 ? [words.integrity.lostOn([...sheets])] : [];
  const justified =
    counts.justified > 0
      ? words.verdict.justified(justifiedBy(validation.findings))
      : report.justified(counts.justified);
  const all = [...counted, justified].join(", ");
  return [
    [words.verdict.label, `${words.verdict.said(validation.verdict)} ${all}.`],
    [report.labels.organization, report.organization(organization, category)],
    [report.labels.roadmap, report.roadmap(roadmap, fiscalYear)],
    [report.labels.checked, report.checkedAt(checkedAt)],
    [
      report.labels.coverage,
      [`${coverage.checked(rules, checks)}. ${report.uncheckedRules(unchecked.length)}`, ...lost].join(" "),
    ],
  ];
}

/** The report of a validation in words: what could not be read, the gravest findings, then what was justified, not checked, decided before. */
export function makeReport(validation: Validation, checkedAt: Date, words: Messages, talk: RuleTalk): Report {
  const wording = { words, talk: talk.of(validation.roadmap.id) };
  const byKey = decisionsByKey(validation.decisions);
  const rowOf = (finding: KeyedFinding) => findingRow(finding, byKey.get(finding.key), wording);
  const isJustified = ({ justified }: KeyedFinding) => justified !== undefined;
  const { findings } = validation;
  const keys = new Set(findings.map(({ key }) => key));
  const past = validation.decisions.filter((item) => !keys.has(item.key) || byKey.get(item.key) !== item);
  const isUnsure = validation.verdict === "inconclusive";
  const nothingSaid = isUnsure ? words.report.nothingRead : words.report.nothing;
  const nothing: ReportRow = {
    kind: "nothing",
    cell: null,
    texts: { ...noTexts, severity: nothingSaid, message: words.findings.noneExplanation },
  };
  return {
    organization: validation.organization ?? "",
    summary: summary(validation, checkedAt, words),
    rows: [
      ...unreadRows(validation, words),
      ...(findings.length === 0 ? [nothing] : []),
      ...findings.filter((finding) => !isJustified(finding)).map(rowOf),
      ...findings.filter(isJustified).map(rowOf),
      ...uncheckedRows(validation, wording),
      ...readingRows(validation, words),
      ...past.map((item) => pastRow(item, byKey.get(item.key) !== item, words)),
    ],
  };
}
