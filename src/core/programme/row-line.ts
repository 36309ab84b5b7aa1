import { fromA1 } from "../grid/address";
import type { PlanRow } from "./plan";

/** Zero-based row on the sheet of a row of the plan; null when it has no cell. */
export function lineOfRow({ cells }: PlanRow): number | null {
  const [id] = Object.keys(cells);
  const first = id === undefined ? undefined : cells[id];
  return first ? (fromA1(first.address)?.row ?? null) : null;
}
