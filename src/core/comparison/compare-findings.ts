/** Findings that one workbook has and the other has not: by rule and place, the rows being paired. */
import type { Finding, KeyedFinding } from "../programme/finding/finding";
import { canonicalFacts, sheetRoles } from "../programme/finding/finding-key";
import type { PlanRow } from "../programme/plan";
import type { RuleSubject } from "../programme/rule/rule";
import { tableIds } from "../programme/table/table";
import type { PairedTables } from "./pair-rows";
import { isGapFinding } from "./compare-gaps";
import type { Comparison, NotCompared, Side } from "./comparison";
import { successorIn, type ReadSide } from "./side";

const addressOf = (sheet: string, address: string): string => `${sheet}!${address}`;

/** Where each cell of the plan is, in terms that both workbooks share. */
function sharedPlaces(
  read: ReadSide,
  other: ReadSide,
  pairs: PairedTables,
  side: Side,
): ReadonlyMap<string, string> {
  const { plan, template } = read;
  const places = new Map<string, string>();
  const add = (subject: RuleSubject, row: PlanRow, name: string): void => {
    for (const [column, { address }] of Object.entries(row.cells)) {
      // What a row says once for all its years goes by the year that it is about, where the other workbook has one a year.
      const isOfTable = template.tables.some(({ id }) => id === subject);
      const shared =
        (isOfTable && successorIn(other, { side: read, id: subject, row, column })?.id) || column;
      places.set(addressOf(row.sheet, address), JSON.stringify([subject, name, shared]));
    }
  };
  if (plan.identification) add("identification", plan.identification, "");
  for (const id of tableIds(template)) {
    const of = pairs[id];
    if (!of) continue;
    const { pairs: paired, added, removed } = of;
    paired.forEach((pair, place) => {
      add(id, pair[side], String(place));
    });
    (side === "previous" ? removed : added).forEach((row, place) => {
      add(id, row, `${side} ${place}`);
    });
  }
  return places;
}

/** What a finding is known by in both workbooks; outside of the plan its sheet and its facts, never an address. */
function namesOf(
  side: ReadSide,
  other: ReadSide,
  pairs: PairedTables,
  of: Side,
): (finding: Finding) => string {
  const places = sharedPlaces(side, other, pairs, of);
  const roles = sheetRoles(side.grid, side.plan);
  return ({ rule, cells, facts }) => {
    const where = cells.map(
      ({ sheet, address }) => places.get(addressOf(sheet, address)) ?? roles.get(sheet) ?? sheet,
    );
    const isInPlan =
      cells.length > 0 && cells.every(({ sheet, address }) => places.has(addressOf(sheet, address)));
    return JSON.stringify([rule, where.sort(), isInPlan ? "" : canonicalFacts(facts)]);
  };
}

/** Findings whose name is not among those of the others, each of which answers for one. */
function without(
  findings: readonly KeyedFinding[],
  name: (finding: Finding) => string,
  others: readonly string[],
): readonly KeyedFinding[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return findings.filter((finding) => {
    const times = left.get(name(finding)) ?? 0;
    left.set(name(finding), times - 1);
    return times <= 0;
  });
}

/** Those that can be compared: gaps are told apart, and a sheet that one workbook lacks says nothing of change. */
function comparable(
  { grid, plan, template, validation }: ReadSide,
  notCompared: readonly NotCompared[],
): readonly KeyedFinding[] {
  const lost = new Set<string>(
    notCompared.filter(({ header }) => header === null).map(({ subject }) => subject),
  );
  const roles = sheetRoles(grid, plan);
  return validation.findings.filter((finding) => {
    const [cell] = finding.cells;
    return !isGapFinding(finding, template) && !(cell && lost.has(roles.get(cell.sheet) ?? cell.sheet));
  });
}

/** Findings that appeared and those that are gone. */
export function compareFindings(
  previous: ReadSide,
  current: ReadSide,
  pairs: PairedTables,
  notCompared: readonly NotCompared[],
): Comparison["findings"] {
  const before = comparable(previous, notCompared);
  const after = comparable(current, notCompared);
  const nameBefore = namesOf(previous, current, pairs, "previous");
  const nameAfter = namesOf(current, previous, pairs, "current");
  return {
    appeared: without(after, nameAfter, before.map(nameBefore)),
    gone: without(before, nameBefore, after.map(nameAfter)),
  };
}
