/** Which report of a workbook is the one in use, where copies of it are kept beside it. */
import type { Decision } from "../programme/finding/decision";
import type { Template } from "../programme/template";
import type { GridSheet } from "../grid/grid";
import { decisionsOn } from "./report-decisions";
import type { Candidate } from "./sheet-candidates";
import { contestedRoles } from "./sheet-groups";
import { onlyOne, sheetInUse } from "./sheet-in-use";
import { titleOf } from "./sheet-titles";

const sentence = ({ key, decision, reason }: Decision): string =>
  JSON.stringify([key, decision.trim(), reason.trim()]);

const authorOf = ({ author = "" }: Decision): string => author.trim();

/** What is decided, and who is said to decide it where somebody is. */
const claims = (item: Decision): readonly string[] =>
  authorOf(item) === "" ? [sentence(item)] : [sentence(item), `${sentence(item)} ${authorOf(item)}`];

/** The report that holds everything that is decided in the others, authors included, and more. */
function mostComplete(sheets: readonly GridSheet[]): GridSheet | null {
  const claimsBySheet = new Map(sheets.map((sheet) => [sheet, new Set(decisionsOn(sheet).flatMap(claims))]));
  const claimsOf = (sheet: GridSheet): ReadonlySet<string> => claimsBySheet.get(sheet) ?? new Set();
  const holdsMore = (one: GridSheet, other: GridSheet): boolean =>
    claimsOf(one).size > claimsOf(other).size &&
    [...claimsOf(other)].every((claim) => claimsOf(one).has(claim));
  return onlyOne(sheets, (sheet) => sheets.every((other) => other === sheet || holdsMore(sheet, other)));
}

export interface ReportsInUse {
  /** The sheets that could be read, without the reports that are copies. */
  readonly candidates: readonly Candidate[];
  /** Reports of which nothing tells which is in use; empty when something does. */
  readonly rivals: readonly Candidate[];
}

/** Leaves out the reports that are copies; where several plans stand in the workbook, each may have one. */
export function reportsInUse(found: readonly Candidate[], template: Template): ReportsInUse {
  const contested = contestedRoles(found);
  if (contested.size !== 1 || !contested.has("report")) return { candidates: found, rivals: [] };
  const all = found.filter(({ role }) => role === "report");
  const marked = all.filter(({ by }) => by === "mark");
  const reports = marked.length > 0 ? marked : all;
  const used = sheetInUse(
    reports.map(({ sheet }) => sheet),
    titleOf("report", template),
    [mostComplete],
  );
  const others = found.filter(({ role }) => role !== "report");
  if (!used) return { candidates: others, rivals: reports };
  return { candidates: found.filter((item) => item.role !== "report" || item.sheet === used), rivals: [] };
}

/** What is decided under each key, by its sentences. */
function sentencesByKey(decisions: readonly Decision[]): ReadonlyMap<string, ReadonlySet<string>> {
  const sentences = new Map<string, Set<string>>();
  for (const item of decisions) {
    if (item.key !== "") sentences.set(item.key, (sentences.get(item.key) ?? new Set()).add(sentence(item)));
  }
  return sentences;
}

/** Number of findings of which several reports decide differently. */
export const contradictions = (sheets: readonly GridSheet[]): number =>
  [...sentencesByKey(sheets.flatMap(decisionsOn)).values()].filter(({ size }) => size > 1).length;

/** Rows that say the same: a row without key is told from another by what it says of its finding. */
const sameRows = (item: Decision): string =>
  item.key === "" ? JSON.stringify([sentence(item), item.said]) : sentence(item);

/** The first of rows that say the same, decided by all who are said to decide it in one of them. */
function together(rows: readonly Decision[]): readonly Decision[] {
  const authors = [...new Set(rows.map(authorOf).filter((author) => author !== ""))];
  return rows
    .slice(0, 1)
    .map((item) => (authors.length > 0 ? { ...item, author: authors.join("; ") } : item));
}

/** What is decided in reports of which nothing tells which is in use: but for what one says otherwise than another. */
export function pooledDecisions(sheets: readonly GridSheet[]): readonly Decision[] {
  const all = sheets.flatMap(decisionsOn);
  const sentences = sentencesByKey(all);
  const rows = new Map<string, Decision[]>();
  for (const item of all) {
    if (item.key !== "" && sentences.get(item.key)?.size !== 1) continue;
    const same = rows.get(sameRows(item));
    if (same) same.push(item);
    else rows.set(sameRows(item), [item]);
  }
  return [...rows.values()].flatMap(together);
}
