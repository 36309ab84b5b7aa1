import type { CellValue } from "../grid/grid";
import { rowScope } from "../programme/rule/row-scope";
import { columnOf, hasColumn, type ProgressColumns, type Table } from "../programme/table/table";
import { NOT_APPLICABLE } from "../programme/table/vocabulary";
import type { RiskMatrix } from "./progress";
import { itemIn, rowsIn, type Looked, type LookedRow } from "./table-rows";

/** A table of risks, and the columns that tell of one. */
export interface RiskTable {
  readonly table: Table;
  readonly of: NonNullable<ProgressColumns["risk"]>;
}

/** The table whose rows have a likelihood and an impact. */
export function riskTable({ template }: Looked): RiskTable | null {
  const [found] = template.tables.flatMap((table) =>
    table.progress?.risk ? [{ table, of: table.progress.risk }] : [],
  );
  return found ?? null;
}

function scaleOf({ table, of }: RiskTable): RiskMatrix["scale"] {
  const { control } = columnOf(table, of.likelihood);
  if (control?.type !== "whole") throw new Error(`${table.id}: a likelihood that is no whole number`);
  return { min: control.min, max: control.max };
}

/** What the workbook calls the level of a likelihood and an impact: worked out as on a row that holds them. */
function ratingOf({ scope }: Looked, { table, of }: RiskTable, likelihood: number, impact: number): string {
  const cell = (value: number) => ({ value, address: "A1" });
  const cells = { [of.likelihood]: cell(likelihood), [of.impact]: cell(impact) };
  const rating = rowScope(table, { sheet: "", cells }, scope).column(of.rating);
  return typeof rating === "string" ? rating : "";
}

/** The official risks, and those that the organization adds, by likelihood and impact. */
export function riskMatrix(looked: Looked, risky: RiskTable): RiskMatrix {
  const { table, of } = risky;
  const scale = scaleOf(risky);
  const steps = Array.from({ length: scale.max - scale.min + 1 }, (_, place) => scale.min + place);
  const isRating = (value: CellValue): value is number => steps.some((step) => step === value);
  const rows = rowsIn(looked, table).filter(({ number }) => number !== "");
  const placed = rows.flatMap(({ number, wording, value }) => {
    const [likelihood, impact] = [value(of.likelihood), value(of.impact)];
    return isRating(likelihood) && isRating(impact) ? [{ number, wording, likelihood, impact }] : [];
  });
  const isExcused = (row: LookedRow): boolean =>
    hasColumn(table, of.applicable) &&
    itemIn(row, columnOf(table, of.applicable), looked.template) === NOT_APPLICABLE;
  return {
    scale,
    ratings: steps.map((likelihood) => steps.map((impact) => ratingOf(looked, risky, likelihood, impact))),
    placed,
    unrated: rows
      .filter((row) => !isExcused(row) && !placed.some(({ number }) => number === row.number))
      .map(({ number, wording }) => ({ number, wording })),
  };
}
