import { fromA1 } from "../grid/address";
import type { PlanRow } from "./plan";

/** Zero-based row on the sheet of a row of the plan; null when it has no cell. */
export function lineOfRow({ cells }: PlanRow): number | null {
  const [first] = Object.values(cells);
  return first ? (fromA1(first.address)?.row ?? null) : null;
}
