import type { Edition } from "../programme/edition";
import { evaluate, type Scope } from "../conditions/evaluate";
import { reportFacts } from "../validation/row-findings";
import type { NotRead } from "../programme/rule/row-scope";
import { isUnknown } from "../conditions/unknown";
import type { Finding } from "../programme/finding/finding";
import type { CellValue } from "../grid/grid";
import type { PlanRow } from "../programme/plan";
import { toFact, type RowFacts, type RowRule, type RuleCheck } from "../programme/rule/rule";
import type { Table, YearPlace } from "../programme/table/table";
import type { GapAgainst, GapChange, GapSide, GapSize, GapTrend, Standing } from "./comparison";
import type { PairedTables, RowPairs } from "./pair-rows";
import { withoutNoise } from "./same-value";
import { factsOf, strictScope, type ReadSide } from "./side";

/** The rules that tell gaps. */
const gapRules = ({ rowRules }: Pick<Edition, "rowRules">): readonly RowRule[] =>
  rowRules.filter(({ gap }) => gap !== undefined);

/** Being late on the way to a target is no gap yet. */
const isPace = ({ facts }: Pick<Finding, "facts">): boolean => facts["against"] === "pace";

/** The finding says that there is a gap: the comparison tells of it as such. */
export const isGapFinding = (finding: Finding, edition: Pick<Edition, "rowRules">): boolean =>
  gapRules(edition).some(({ id }) => id === finding.rule) && !isPace(finding);

function standingOf(state: CellValue): Standing {
  switch (state) {
    case "gap":
    case "met":
    case "missing":
    case "unavailable":
    case "not-applicable":
      return state;
    case "future":
      return "missing";
    case "out-of-scope":
    case "none":
    case "inherited":
      return "not-applicable";
    default:
      return "unclear";
  }
}

const numberOrNull = (value: unknown): number | null =>
  typeof value === "number" ? withoutNoise(value) : null;

function sizeOf(against: GapAgainst, facts: Finding["facts"]): GapSize {
  return {
    against,
    points: numberOrNull(facts["gap"]),
    isIndex: facts["isIndex"] === true,
    threshold: numberOrNull(facts["threshold"]),
  };
}

/** One of the cases holds; which one does not matter, so that one of which nothing can be said does no harm. */
function holds({ cases }: RuleCheck, scope: Scope<NotRead>): boolean | NotRead {
  const answers = cases.map(({ when }) => evaluate(when, scope));
  return answers.includes(true) || (answers.find(isUnknown) ?? false);
}

/** The first check of the rules on gaps that holds, whatever else is reported on the same cells. */
function heldGap(
  side: ReadSide,
  scope: Scope<NotRead>,
  row: RowFacts,
  year: YearPlace,
): GapSize | null | NotRead {
  for (const { id, gap, checks } of gapRules(side.template)) {
    for (const check of checks.filter((item) => item.year === year)) {
      const answer = reportFacts(id, () => holds(check, scope));
      if (isUnknown(answer)) return answer;
      if (!answer) continue;
      const facts = reportFacts(id, () => check.facts(row));
      if (isPace({ facts })) continue;
      const local = facts["against"] === "local" ? "local" : "target";
      return sizeOf(gap === "milestone" ? "milestone" : local, facts);
    }
  }
  return null;
}

/** Where an indicator stands for a year; null when what was read does not tell. */
function gapSide(side: ReadSide, { id, gaps }: GapTable, row: PlanRow, year: YearPlace): GapSide | null {
  const scope = strictScope(side, id, row);
  const state = scope.column(gaps.state + String(year));
  if (isUnknown(state)) return null;
  const standing = standingOf(state);
  const facts = factsOf(side, id, row);
  const result = toFact(facts.value(gaps.result + String(year)));
  const gap = standing === "gap" || standing === "met" ? heldGap(side, scope, facts, year) : null;
  if (isUnknown(gap)) return null;
  return {
    standing: gap ? "gap" : standing,
    result: typeof result === "number" ? withoutNoise(result) : result,
    gap,
  };
}

/** Falling under the ministry's target is worse than falling under one's own, higher one. */
const gravity = ({ against }: GapSize): number => (against === "local" ? 0 : 1);

function trendOfBoth(before: GapSize, after: GapSize): GapTrend {
  const change = gravity(after) - gravity(before) || (after.points ?? 0) - (before.points ?? 0);
  if (change === 0) return "unchanged";
  return change > 0 ? "worsened" : "eased";
}

/** What became of a gap; null when there is none on either side. */
function trendOf(before: GapSide, after: GapSide): GapTrend | null {
  if (before.gap && after.gap) return trendOfBoth(before.gap, after.gap);
  if (after.gap) return "opened";
  if (!before.gap) return null;
  return after.standing === "met" ? "closed" : "unmeasured";
}

const fiscalYears = ({ template }: ReadSide): readonly (readonly [string, YearPlace])[] =>
  template.roadmap.fiscalYears.map(({ id }, place) => [id, place + 1] as const);

type GapTable = Table & Required<Pick<Table, "gaps">>;

const hasGaps = (table: Table): table is GapTable => table.gaps !== undefined;

interface GapOutcome {
  readonly gaps: readonly GapChange[];
  readonly unknown: number;
}

function tableGaps(
  table: GapTable,
  previous: ReadSide,
  current: ReadSide,
  { pairs }: Pick<RowPairs, "pairs">,
): GapOutcome {
  const gaps: GapChange[] = [];
  let unknown = 0;
  const yearsBefore = new Map(fiscalYears(previous));
  for (const pair of pairs) {
    for (const [id, year] of fiscalYears(current)) {
      const yearBefore = yearsBefore.get(id);
      if (yearBefore === undefined) continue;
      const before = gapSide(previous, table, pair.previous, yearBefore);
      const after = gapSide(current, table, pair.current, year);
      const address = pair.current.cells[table.gaps.result + String(year)]?.address;
      if (!before || !after || address === undefined) {
        unknown += 1;
        continue;
      }
      const trend = trendOf(before, after);
      if (trend === null) continue;
      const indicator = factsOf(current, table.id, pair.current).key;
      gaps.push({ trend, indicator, year: id, before, after, cell: { sheet: pair.current.sheet, address } });
    }
  }
  return { gaps, unknown };
}

/** Gaps of the rows that both workbooks have, in the years that both cover, and how many cannot be told of. */
export function compareGaps(previous: ReadSide, current: ReadSide, paired: PairedTables): GapOutcome {
  const found = current.template.tables
    .filter(hasGaps)
    .map((table) => tableGaps(table, previous, current, { pairs: paired[table.id]?.pairs ?? [] }));
  return {
    gaps: found.flatMap(({ gaps }) => gaps),
    unknown: found.reduce((sum, { unknown }) => sum + unknown, 0),
  };
}
