import { hasColumn, ofYear, type Table } from "../programme/table/table";
import type { Indicator } from "../programme/roadmap/schema";
import { PHASE_ENDED } from "../programme/workbook/phases";
import { hasContent } from "../text/blank";
import type { Attainment, AttainmentCell, GapCoverage } from "./progress";
import { columnOfYear, rowsIn, type Looked, type LookedRow } from "./table-rows";
import { phaseId } from "../programme/workbook/setting-names";

/** The table of the targets, a state and a result a year. */
export type TargetTable = Table & Required<Pick<Table, "gaps">>;

export const targetTable = ({ template }: Looked): TargetTable | null =>
  template.tables.find((table): table is TargetTable => table.gaps !== undefined) ?? null;

/** Fiscal years that the table has a state for, with their places from 1. */
export const targetYears = ({ template, scope }: Looked, table: TargetTable) =>
  template.roadmap.fiscalYears.flatMap(({ id, end }, at) => {
    const state = ofYear(table.gaps.state, at + 1);
    return hasColumn(table, state)
      ? [{ id, end, place: at + 1, state, isEnded: scope.parameter(phaseId(at + 1)) === PHASE_ENDED }]
      : [];
  });

export const indicatorOf = ({ template }: Looked, { number }: LookedRow): Indicator | undefined =>
  template.roadmap.indicators.find(({ id }) => id.toUpperCase() === number);

const assessed: readonly unknown[] = ["met", "gap", "confirm"];

function count(rows: readonly LookedRow[], state: string, isEnded: boolean): AttainmentCell {
  const states = rows.map(({ value }) => value(state));
  return {
    met: states.filter((each) => each === "met").length,
    assessed: states.filter((each) => assessed.includes(each)).length,
    awaited: isEnded ? states.filter((each) => each === "missing").length : 0,
  };
}

/** Targets met, by orientation and year. */
export function attainmentOf(looked: Looked, table: TargetTable): Attainment {
  const years = targetYears(looked, table);
  const rows = rowsIn(looked, table).filter((row) => indicatorOf(looked, row));
  const cells = (of: readonly LookedRow[]) => years.map(({ state, isEnded }) => count(of, state, isEnded));
  return {
    years: years.map(({ id }) => id),
    rows: looked.template.roadmap.orientations.map(({ id, number, wording }) => ({
      ...{ number, wording },
      cells: cells(rows.filter((row) => indicatorOf(looked, row)?.orientation === id)),
    })),
    total: cells(rows),
  };
}

/** Gaps by year, and what makes up for them. */
export function gapCoverage(looked: Looked, table: TargetTable): readonly GapCoverage[] {
  const rows = rowsIn(looked, table);
  return targetYears(looked, table).map(({ id, place, state }) => {
    const isFilled = ({ value }: LookedRow, column: string): boolean => {
      const own = columnOfYear(table, column, place);
      return own !== null && hasContent(value(own));
    };
    const linked = columnOfYear(table, table.gaps.linked, place);
    const isAimedAt = ({ value }: LookedRow): boolean => {
      const actions = linked === null ? null : value(linked);
      return typeof actions === "number" && actions > 0;
    };
    const gaps = rows.filter(({ value }) => value(state) === "gap");
    const explained = gaps.filter((row) => isFilled(row, table.gaps.explanation));
    const isMeasured = (row: LookedRow) => isFilled(row, table.gaps.mitigation) || isAimedAt(row);
    return {
      year: id,
      gaps: gaps.length,
      explained: explained.length,
      measured: gaps.filter(isMeasured).length,
      covered: explained.filter(isMeasured).length,
    };
  });
}
