/** A plan as it was inserted, and what is lost of its lists and highlights. */
import type { Grid } from "../../src/core/grid/grid";
import { checkIntegrity } from "../../src/core/integrity/check-integrity";
import type { Integrity } from "../../src/core/integrity/integrity";
import { readPlan } from "../../src/core/reading/read-plan";
import { drawing, planGrid, template } from "./plan-grid";

export const plan = planGrid({ choice: { category: "RSSS", organization: "CISSS de Laval" } });

export const check = (grid: Grid): Integrity | null =>
  checkIntegrity(grid, readPlan(grid, template), template);

/** The sheet as it is drawn. */
export function drawn(role: string) {
  const found = drawing().sheets.find((sheet) => sheet.role === role);
  if (!found) throw new Error(`No sheet ${role}`);
  return found;
}
