/** The formulas of the workbook as Univer's engine keeps them, and a part of them to calculate. */
import { matrixEntries } from "./matrix-entries";
import { rectOf } from "./ranges";
import {
  FormulaDataModel,
  IDefinedNamesService,
  type IFormulaDataItem,
  type IFormulaDatasetConfig,
  type ISetFormulaCalculationStartMutation,
} from "../univer-packages";
import type { Area, Dependencies, FormulaCell, Lookup } from "./dependencies";
import type { UniverAccess } from "./univer-access";

/** Every formula of the workbook, those filled down on screen as if each had its own. */
export function* formulaCells({ injector, unitId }: UniverAccess): Generator<FormulaCell> {
  const model = injector.get(FormulaDataModel);
  for (const [sheetId, matrix] of Object.entries(model.getFormulaData()[unitId] ?? {})) {
    for (const { row, column, value: item } of matrixEntries(matrix ?? {})) {
      if (!item) continue;
      const shared = item.x !== undefined || item.y !== undefined;
      const text = shared ? model.getFormulaStringByCell(row, column, sheetId, unitId) : item.f;
      if (text) yield { sheetId, row, column, formula: text };
    }
  }
}

export function lookupOf({ injector, unitId, workbook }: UniverAccess): Lookup {
  const names = injector.get(IDefinedNamesService);
  return {
    sheetIdOf: (title) => workbook.getSheetBySheetName(title)?.getSheetId() ?? null,
    nameFormula: (name) => names.getValueByName(unitId, name)?.formulaOrRefString ?? null,
  };
}

/** A calculation of the formulas that the change reaches, and of nothing else. */
export function partToCalculate(
  { injector, unitId }: UniverAccess,
  dependencies: Dependencies,
  dirty: ISetFormulaCalculationStartMutation,
): IFormulaDatasetConfig {
  const model = injector.get(FormulaDataModel);
  const changed = dirty.dirtyRanges.map(({ sheetId, range }): Area => ({ sheetId, rect: rectOf(range) }));
  const reached = dependencies.reachedFrom(changed);
  const sheets: Record<string, Record<number, Record<number, IFormulaDataItem>>> = {};
  for (const { sheetId, row, column, formula } of reached) {
    ((sheets[sheetId] ??= {})[row] ??= {})[column] = { f: formula };
  }
  const ranges = reached.map(({ sheetId, row, column }) => ({
    unitId,
    sheetId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  }));
  return {
    ...dirty,
    formulaData: { [unitId]: sheets },
    arrayFormulaCellData: model.getArrayFormulaCellData(),
    arrayFormulaRange: model.getArrayFormulaRange(),
    forceCalculate: false,
    dirtyRanges: [...dirty.dirtyRanges, ...ranges],
  };
}
