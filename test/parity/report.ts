/** What to read when the two back ends disagree: the smallest row that still shows it. */
import { tableIds, type TableId } from "../../src/core/programme/table/table";
import { showValue, template, type RowInputs } from "../support/plan-grid";
import { differences, type Batch, type Difference, type Engine } from "./batch";

const filled = (row: RowInputs): readonly string[] =>
  Object.keys(row).filter((id) => (row[id] ?? null) !== null);
const without = (row: RowInputs, id: string): RowInputs => ({ ...row, [id]: null });

/** The batch with these rows only, and the actions that rows of other tables may be linked to. */
function only(batch: Batch, table: TableId, rows: readonly RowInputs[]): Batch {
  const linked = table === "indicators" || table === "risks" ? (batch.rows["actions"] ?? []) : [];
  return { ...batch, rows: { actions: linked, [table]: rows } };
}

/** Blanks cell after cell, as long as the same column still differs. */
async function shrink(batch: Batch, { table, row, column }: Difference, engine: Engine): Promise<RowInputs> {
  const id = tableIds(batch.edition ?? template).find((item) => item === table);
  if (!id) return batch.identification;
  let smallest = batch.rows[id]?.[row] ?? {};
  for (;;) {
    const candidates = filled(smallest).map((cell) => without(smallest, cell));
    if (candidates.length === 0) return smallest;
    const found = await differences(only(batch, id, candidates), engine);
    const next = found.find((item) => item.table === id && item.column === column);
    const smaller = next ? candidates[next.row] : undefined;
    if (!smaller) return smallest;
    smallest = smaller;
  }
}

const show = (row: RowInputs): string =>
  filled(row)
    .map((id) => `${id} = ${showValue(row[id] ?? null)}`)
    .join(", ");

/** Says which cell of which row differs and in what, the row cut down to what matters, and how to play it again. */
export async function report(
  batch: Batch,
  found: readonly Difference[],
  engine: Engine,
  seed: number,
): Promise<string> {
  const [first] = found;
  if (!first) return "";
  const smallest = await shrink(batch, first, engine);
  return [
    `${found.length} cells differ between evaluate and the formulas (${engine}, seed ${seed}). The first:`,
    `  ${first.table}, row ${first.row}, column ${first.column}`,
    `  evaluate: ${showValue(first.evaluated)}`,
    `  formula:  ${showValue(first.calculated)}`,
    `  row:      ${show(smallest)}`,
    `  fields:   ${show(batch.identification)}`,
  ].join("\n");
}
