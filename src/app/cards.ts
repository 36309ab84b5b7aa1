/** The list of findings, put together by row of the plan, by sheet or by severity: one problem is one card. */
import { groupBy } from "../core/collections/group-by";
import { severities, type Severity } from "../core/programme/finding/facts";
import type { KeyedFinding } from "../core/programme/finding/finding";
import type { FindingItem } from "../core/programme/finding/finding-item";
import { holdingWords } from "./plain-text";

/** A problem that several findings make, or one finding. */
export interface Card {
  readonly key: string;
  readonly findings: readonly [KeyedFinding, ...KeyedFinding[]];
  /** Absent on the card of a finding that stands alone. */
  readonly problem?: {
    readonly item: FindingItem;
    /** Rules that say what is left to do, in the order of the list. */
    readonly left: readonly string[];
  };
}

/** Cards of one row of the plan, or of one sheet; of the workbook as a whole when there is neither. */
export interface CardGroup {
  readonly key: string;
  readonly item?: FindingItem;
  readonly sheet?: string;
  readonly cards: readonly Card[];
  /** Number of findings. */
  readonly count: number;
}

/** The line of a finding; a row whose name is blank is known by it. */
const lineOf = ({ cells: [cell] }: KeyedFinding): string => /\d+$/.exec(cell?.address ?? "")?.[0] ?? "";

const rowKey = (finding: KeyedFinding, { subject, name }: FindingItem): readonly string[] => [
  subject,
  name,
  name === "" ? lineOf(finding) : "",
];

function problemKey(finding: KeyedFinding): string {
  const { item, problem, facts, key } = finding;
  return item && problem && typeof facts["year"] === "string"
    ? JSON.stringify([problem.kind, ...rowKey(finding, item), facts["year"]])
    : key;
}

const isWrong = ({ problem }: KeyedFinding): boolean => problem?.part === "wrong";

function cardOf(key: string, members: readonly KeyedFinding[]): readonly Card[] {
  const [first, ...others] = [...members.filter(isWrong), ...members.filter((each) => !isWrong(each))];
  if (!first) return [];
  if (others.length === 0 || !first.item) return [{ key, findings: [first] }];
  const left = [first, ...others].filter(({ problem }) => problem?.part === "left").map(({ rule }) => rule);
  return [{ key, findings: [first, ...others], problem: { item: first.item, left } }];
}

/** Findings that make one problem together, in the order in which the first of each comes. */
const cardsOf = (findings: readonly KeyedFinding[]): readonly Card[] =>
  [...groupBy(findings, problemKey)].flatMap(([key, members]) => cardOf(key, members));

/** The heaviest severity on a card. */
export const weightOf = ({ findings }: Card): Severity =>
  severities.find((severity) => findings.some((each) => each.severity === severity)) ?? "info";

const byWeight = (one: Card, other: Card): number =>
  severities.indexOf(weightOf(one)) - severities.indexOf(weightOf(other));

function groupOf(
  key: string,
  members: readonly [KeyedFinding, ...KeyedFinding[]],
  by: "item" | "sheet",
): CardGroup {
  const [{ item, cells }] = members;
  const sheet = cells[0]?.sheet;
  return {
    key,
    ...(by === "item" && item ? { item } : sheet === undefined ? {} : { sheet }),
    cards: [...cardsOf(members)].sort(byWeight),
    count: members.length,
  };
}

const placesOf = (sheets: readonly string[], finding: KeyedFinding): readonly number[] => [
  finding.cells[0] ? sheets.indexOf(finding.cells[0].sheet) : -1,
  Number(lineOf(finding)),
];

/** As one meets them in the workbook: sheet after sheet, row after row. */
function inOrder(findings: readonly KeyedFinding[], sheets: readonly string[]): readonly KeyedFinding[] {
  return findings
    .map((finding) => ({ finding, place: placesOf(sheets, finding) }))
    .sort(({ place: [sheet = 0, row = 0] }, { place: [other = 0, line = 0] }) => sheet - other || row - line)
    .map(({ finding }) => finding);
}

/**
 * The groups of the list, in the order of the workbook; the heaviest card of a group first.
 * @param sheets titles of the sheets, in the order of the workbook.
 */
export function groupCards(
  findings: readonly KeyedFinding[],
  by: "item" | "sheet",
  sheets: readonly string[],
): readonly CardGroup[] {
  const keyOf = (finding: KeyedFinding): string =>
    by === "item" && finding.item
      ? JSON.stringify(rowKey(finding, finding.item))
      : JSON.stringify([finding.cells[0]?.sheet ?? null]);
  return [...groupBy(inOrder(findings, sheets), keyOf)].map(([key, members]) => groupOf(key, members, by));
}

/** Findings in whose words every word of the query is, whatever its case and accents. */
export function searchFindings<F>(
  findings: readonly F[],
  query: string,
  textOf: (finding: F) => string,
): readonly F[] {
  if (query.trim() === "") return findings;
  const isHeld = holdingWords(query);
  return findings.filter((finding) => isHeld(textOf(finding)));
}
