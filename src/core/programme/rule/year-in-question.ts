import type { Scope } from "../../conditions/evaluate";
import { PHASE_BEFORE, PHASE_ENDED } from "../workbook/phases";
import { yearlessId, type Column, type Table, type YearPlace } from "../table/table";
import { phaseId } from "../../programme/workbook/setting-names";

const latest = (years: readonly YearPlace[]): YearPlace | undefined => years.at(-1);

/**
 * The fiscal year that a cell is about which a row has once for all its years: see `wasOfRow`. Of gaps, those of years
 * that have ended count first, as for the explanation that is asked for. Without a year in view, the latest that has
 * begun; undefined when nothing tells.
 * @param years places of the fiscal years, in order.
 */
export function yearInQuestion(
  about: NonNullable<Column["wasOfRow"]>,
  { gaps }: Pick<Table, "gaps">,
  scope: Scope,
  years: readonly YearPlace[],
): YearPlace | undefined {
  const hasGap = (year: YearPlace): boolean =>
    gaps !== undefined && scope.column(gaps.state + String(year)) === "gap";
  const phaseOf = (year: YearPlace) => scope.parameter(phaseId(year));
  const withGap = about === "gap" ? years.filter(hasGap) : [];
  const inView = years.filter((year) => scope.parameter("fiscalYearPlace") === year);
  const begun = years.filter((year) => phaseOf(year) !== PHASE_BEFORE);
  return (
    latest(withGap.filter((year) => phaseOf(year) === PHASE_ENDED)) ??
    latest(withGap) ??
    latest(inView) ??
    latest(begun)
  );
}

/** The columns of a table that take the place, each for its year, of one that an earlier template has for the row. */
export function successorsOf(table: Table, former: Table, id: string): readonly Column[] {
  const isThere = (column: string): boolean => former.columns.some((item) => item.id === column);
  return isThere(id)
    ? table.columns.filter(
        (column) => column.wasOfRow !== undefined && yearlessId(column) === id && !isThere(column.id),
      )
    : [];
}
