import {
  CalculationMode,
  CellValueType,
  ICommandService,
  IHyperlinkEngineFormulaService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverFormulaEnginePlugin,
  UniverInstanceType,
  UniverSheetsFormulaPlugin,
  UniverSheetsPlugin,
  type ICellData,
  type IMutation,
  type IOperation,
  type Injector,
  type IWorkbookData,
  type Workbook,
} from "../univer-packages";

/** One workbook open in a Univer, with its services at hand. */
export interface UniverAccess {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly unitId: string;
  /** Applies a mutation now; throws when Univer refuses it. */
  readonly apply: <P extends object>(
    mutation: IMutation<P> | IOperation<P>,
    params: P,
    options?: { onlyLocal: boolean },
  ) => void;
}

/** What is calculated when a workbook opens is for `Calculation` to say: Univer would also work out what answers "". */
export const formulaSettings = { initialFormulaComputing: CalculationMode.NO_CALCULATION } as const;

/** A Univer without a screen: formula engine and sheet model only. */
export function headlessUniver(): Univer {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, formulaSettings);
  return univer;
}

/** Opens a workbook in a Univer, on screen or not. */
export function openWorkbook(univer: Univer, data: Partial<IWorkbookData>): UniverAccess {
  const workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  // As in Excel, a cell with HYPERLINK holds its text; Univer would keep a document there, found through the unit in view.
  Object.assign(injector.get(IHyperlinkEngineFormulaService), {
    generateCellValue: (_link: string, text: string): ICellData => ({ v: text, t: CellValueType.STRING }),
  });
  injector.get(IUniverInstanceService).focusUnit(workbook.getUnitId());
  return {
    univer,
    injector,
    workbook,
    unitId: workbook.getUnitId(),
    apply: (mutation, params, options) => {
      if (!commands.syncExecuteCommand(mutation.id, params, options))
        throw new Error(`Univer refused ${mutation.id}`);
    },
  };
}
