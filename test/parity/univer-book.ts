/**
 * A workbook calculated by Univer's formula engine, without a screen: the
 * second opinion on every generated formula.
 */
import type { CellValue } from "../../src/core/grid/grid";
import {
  CellValueType,
  ICommandService,
  LocaleType,
  LogLevel,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  TriggerCalculationController,
  Univer,
  UniverFormulaEnginePlugin,
  UniverInstanceType,
  UniverSheetsFormulaPlugin,
  UniverSheetsPlugin,
  type ICellData,
  type ISetFormulaCalculationNotificationMutation,
  type IWorkbookData,
  type Nullable,
  type Workbook,
} from "../../src/sandbox/host/univer-packages";

/** A formula, typed into one cell and filled down: Excel saves it once too, as a shared formula. */
export interface FilledFormula {
  readonly formula: string;
  /** Zero-based. */
  readonly column: number;
  readonly firstRow: number;
  readonly rows: number;
}

export interface BookSheet {
  readonly name: string;
  /** Constants, by zero-based row and column; an error is made by a formula that gives it. */
  readonly values: ReadonlyMap<number, ReadonlyMap<number, CellValue>>;
  readonly formulas: readonly FilledFormula[];
}

export interface BookName {
  readonly name: string;
  /** With its equals sign. */
  readonly formula: string;
}

/** Formulas that give each error that a cell can show. */
const errorFormulas: Readonly<Record<string, string>> = {
  "#N/A": "=NA()",
  "#DIV/0!": "=1/0",
  "#VALUE!": '="x"+1',
  "#NUM!": "=SQRT(-1)",
  "#NAME?": "=AUCUNEFONCTION()",
};
export const errorCodes: readonly string[] = Object.keys(errorFormulas);

function toCell(value: CellValue): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "string") return { v: value, t: CellValueType.STRING };
  const formula = value === null ? undefined : errorFormulas[value.error];
  if (formula === undefined) throw new Error(`No formula gives ${JSON.stringify(value)}`);
  return { f: formula };
}

function cellsOf({ name, values, formulas }: BookSheet): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, cell: ICellData) => {
    (cells[row] ??= {})[column] = cell;
  };
  for (const [row, line] of values)
    for (const [column, value] of line) if (value !== null) put(row, column, toCell(value));
  formulas.forEach(({ formula, column, firstRow, rows }, index) => {
    const si = `${name}-${index}`;
    for (let row = 0; row < rows; row += 1)
      put(firstRow + row, column, row === 0 ? { f: formula, si } : { si });
  });
  return cells;
}

const ROOM = 10;

function toData(sheets: readonly BookSheet[]): Partial<IWorkbookData> {
  const entries = sheets.map((sheet, index) => {
    const cellData = cellsOf(sheet);
    const rows = Object.keys(cellData).map(Number);
    const columns = Object.values(cellData).flatMap((line) => Object.keys(line).map(Number));
    const id = `sheet-${index}`;
    const rowCount = rows.reduce((most, row) => Math.max(most, row), 0) + ROOM;
    const columnCount = columns.reduce((most, column) => Math.max(most, column), 0) + ROOM;
    return [id, { id, name: sheet.name, cellData, rowCount, columnCount }] as const;
  });
  return { id: "parity", sheetOrder: entries.map(([id]) => id), sheets: Object.fromEntries(entries) };
}

/** What the engine answered, by sheet, row and column. */
export interface CalculatedBook {
  /** An error value as `{ error }`, a blank as null. */
  valueAt(sheet: string, row: number, column: number): CellValue;
  dispose(): void;
}

function toValue(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === null || value === undefined) return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  if (typeof value === "string" && (cell?.f ?? cell?.si) !== undefined && /^#[A-Z/0!?]+$/.test(value))
    return { error: value };
  return value;
}

/** Calculates every formula of a workbook once. */
export async function calculateBook(
  sheets: readonly BookSheet[],
  names: readonly BookName[],
): Promise<CalculatedBook> {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    toData(sheets),
  );
  const commands = univer.__getInjector().get(ICommandService);
  // Univer calculates some time after a change; here once, when everything is in place.
  univer.__getInjector().get(TriggerCalculationController).dispose();
  for (const { name, formula } of names) {
    const params = {
      unitId: "parity",
      id: name,
      name,
      formulaOrRefString: formula.slice(1),
      localSheetId: "AllDefaultWorkbook",
    };
    if (!commands.syncExecuteCommand(SetDefinedNameMutation.id, params))
      throw new Error(`Name refused: ${name}`);
  }
  await new Promise<void>((resolve) => {
    commands.onCommandExecuted((command) => {
      if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) resolve();
    });
    commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      { forceCalculation: true },
      { onlyLocal: true },
    );
  });
  return {
    valueAt(sheet, row, column) {
      const worksheet = workbook.getSheetBySheetName(sheet);
      if (!worksheet) throw new Error(`No sheet ${sheet}`);
      return toValue(worksheet.getCellMatrix().getValue(row, column));
    },
    dispose: () => {
      univer.dispose();
    },
  };
}
