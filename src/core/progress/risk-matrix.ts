import type { CellValue } from "../grid/grid";
import { rowScope } from "../programme/rule/row-scope";
import { columnOf, hasColumn, type Table } from "../programme/table/table";
import { NOT_APPLICABLE } from "../programme/table/vocabulary";
import type { RiskMatrix } from "./progress";
import { itemIn, rowsIn, type Looked, type LookedRow } from "./table-rows";

const LIKELIHOOD = "likelihood";
const IMPACT = "impact";

/** The table whose rows have a likelihood and an impact. */
export const riskTable = ({ template }: Looked): Table | null =>
  template.tables.find((table) => hasColumn(table, LIKELIHOOD) && hasColumn(table, IMPACT)) ?? null;

function scaleOf(table: Table): RiskMatrix["scale"] {
  const { control } = columnOf(table, LIKELIHOOD);
  if (control?.type !== "whole") throw new Error(`${table.id}: a likelihood that is no whole number`);
  return { min: control.min, max: control.max };
}

/** What the workbook calls the level of a likelihood and an impact: worked out as on a row that holds them. */
function ratingOf({ scope }: Looked, table: Table, likelihood: number, impact: number): string {
  const cell = (value: number) => ({ value, address: "A1" });
  const cells = { [LIKELIHOOD]: cell(likelihood), [IMPACT]: cell(impact) };
  const rating = rowScope(table, { sheet: "", cells }, scope).column("rating");
  return typeof rating === "string" ? rating : "";
}

/** The official risks, and those that the organization adds, by likelihood and impact. */
export function riskMatrix(looked: Looked, table: Table): RiskMatrix {
  const scale = scaleOf(table);
  const steps = Array.from({ length: scale.max - scale.min + 1 }, (_, place) => scale.min + place);
  const isRating = (value: CellValue): value is number => steps.some((step) => step === value);
  const rows = rowsIn(looked, table).filter(({ number }) => number !== "");
  const placed = rows.flatMap(({ number, wording, value }) => {
    const [likelihood, impact] = [value(LIKELIHOOD), value(IMPACT)];
    return isRating(likelihood) && isRating(impact) ? [{ number, wording, likelihood, impact }] : [];
  });
  const isExcused = (row: LookedRow): boolean =>
    hasColumn(table, "applicable") &&
    itemIn(row, columnOf(table, "applicable"), looked.template) === NOT_APPLICABLE;
  return {
    scale,
    ratings: steps.map((likelihood) => steps.map((impact) => ratingOf(looked, table, likelihood, impact))),
    placed,
    unrated: rows
      .filter((row) => !isExcused(row) && !placed.some(({ number }) => number === row.number))
      .map(({ number, wording }) => ({ number, wording })),
  };
}
