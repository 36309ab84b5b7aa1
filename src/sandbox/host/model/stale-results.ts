/** Results of formulas that went while they were calculated, as when Ctrl+Z comes quickly. */
import type { ISetFormulaCalculationResultMutation } from "../univer-packages";
import type { Dependencies } from "./dependencies";
import { matrixEntries } from "./matrix-entries";
import type { UniverAccess } from "./univer-access";

/**
 * Takes out of what is about to be written the results of formulas that stood in their cells when the calculation
 * began and do not any more: values of nothing, which no later calculation would take away.
 */
export function dropStale(
  { unitId, workbook }: Pick<UniverAccess, "unitId" | "workbook">,
  { unitData }: ISetFormulaCalculationResultMutation,
  begun: Dependencies,
): void {
  for (const [sheetId, cells] of Object.entries(unitData[unitId] ?? {})) {
    const sheet = workbook.getSheetBySheetId(sheetId);
    const holdsFormula = (row: number, column: number): boolean => {
      const held = sheet?.getCellRaw(row, column);
      return Boolean(held?.f) || Boolean(held?.si);
    };
    for (const { row, column } of matrixEntries(cells)) {
      if (!holdsFormula(row, column) && begun.has({ sheetId, row, column })) delete cells[row]?.[column];
    }
  }
}
