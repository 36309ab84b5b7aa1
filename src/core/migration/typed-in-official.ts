import { fromA1 } from "../grid/address";
import { heldAt } from "../grid/input-cell";
import type { OfficialContent } from "../programme/official/content";
import { compareOfficial } from "../programme/official/compare";
import type { PlanRow } from "../programme/plan";
import { matchRows } from "../reading/match-rows";
import { officialHeaderOf } from "../reading/official-headers";
import type { OfficialTable } from "../reading/locate-official";
import type { PlanSheet } from "./plan-sheets";
import type { HeldCell } from "./sheet-content";
import type { PlanPlace } from "./update";

const lineOf = ({ cells }: PlanRow): number => fromA1(Object.values(cells)[0]?.address ?? "")?.row ?? -1;

/**
 * Where each cell of an official sheet that is no table stands; undefined for what has to be looked at otherwise, null
 * for what is published.
 */
export function placesIn(
  { sheet }: PlanSheet,
  content: OfficialContent,
  { rows }: OfficialTable,
): (cell: HeldCell) => PlanPlace | null | undefined {
  const header = officialHeaderOf(content, sheet);
  const lines = new Map([...matchRows(content, rows)].map(([id, row]) => [lineOf(row), { id, row }]));
  const placeOf = (cell: HeldCell): PlanPlace | null | undefined => {
    const line = lines.get(cell.row);
    if (!header || !line) return undefined;
    const own = content.columns.find(({ id }) => line.row.cells[id]?.address === cell.address);
    const official = own && content.rows.find(({ id }) => id === line.id)?.cells[own.id];
    if (own && official) {
      const isSame = cell.formula === null && compareOfficial(own.kind, cell.value, official) !== "changed";
      return isSame ? null : { kind: "over" };
    }
    const text = heldAt(sheet, { row: header.row, column: cell.column });
    return typeof text === "string" ? { kind: "entry", row: line.id, header: text } : undefined;
  };
  return placeOf;
}
