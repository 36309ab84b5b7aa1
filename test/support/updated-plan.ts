/** A plan brought to a newest edition: what tests of the update start from. */
import { drawnContent } from "../../src/core/migration/drawn-cells";
import { updateOffer } from "../../src/core/migration/followed";
import { prepareUpdate } from "../../src/core/migration/prepare-update";
import type { Update } from "../../src/core/migration/update";
import type { Grid } from "../../src/core/grid/grid";
import { toA1 } from "../../src/core/grid/address";
import { columnPlace, FIRST_ROW, tableOf } from "../../src/core/programme/table/table";
import type { CellContent } from "../../src/core/programme/workbook/drawing";
import { keptWords } from "../../src/locales/fr/kept";
import { formerEdition as before, revisedEdition as after } from "../programmes/ptn-sss-2024";
import { fullPlan } from "./full-plan";
import { planGrid, type PlanInputs } from "./plan-grid";
import type { TableId } from "./ptn-sss";
import { withFormulas } from "./with-formulas";

export const editions = [before, after];

/** The update that is offered, made. */
export function updated(grid: Grid): Update {
  const offer = updateOffer(grid, before, editions);
  if (!offer) throw new Error("No update is offered");
  return prepareUpdate(grid, {
    ...offer,
    before,
    after,
    words: keptWords,
    around: grid,
    today: "2025-06-01",
  });
}

/** A whole plan of the edition before, with its formulas. */
export const filled = (inputs: Partial<PlanInputs> = {}): Grid =>
  withFormulas(planGrid({ ...fullPlan, formulas: 0, ...inputs }));

/** What the new sheet of a role holds in a cell. */
export function drawn({ drawing }: Update, role: string, address: string): CellContent {
  const sheet = drawing.sheets.find((item) => item.role === role);
  if (!sheet) throw new Error(`No sheet ${role}`);
  return drawnContent(sheet).get(address) ?? null;
}

/** Address in the new sheet of a table, by official number or place among the rows that people added. */
export function addressIn(id: TableId, row: string | number, column: string): string {
  const table = tableOf(after, id);
  const official = after.official[id]?.rows.map((item) => item.id) ?? [];
  const index = typeof row === "number" ? official.length + row : official.indexOf(row);
  return toA1({ row: FIRST_ROW + index, column: columnPlace(table, column) });
}

/** What is kept apart, one line each: why, where it was, what it is. */
export const keptLines = ({ kept }: Update): readonly string[] =>
  kept.map(({ why, from }) => `${why} ${from.sheet}!${from.address} ${JSON.stringify(from.value)}`);
