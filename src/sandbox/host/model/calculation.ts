/**
 * Formulas, calculated when somebody wants to read them. Univer waits 100 ms
 * after each change before it calculates; here the changes are collected and
 * calculated at once on demand, which is fast and leaves nothing to guess.
 */
import { Dependencies, type FormulaCell, type Lookup } from "./dependencies";
import { rectOf } from "./ranges";
import type { UniverAccess } from "./univer-access";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  ICommandService,
  IDefinedNamesService,
  IFunctionService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  TriggerCalculationController,
  type ICommandInfo,
  type IFormulaDataItem,
  type IFormulaDatasetConfig,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationStartMutation,
  type ISetRangeValuesMutationParams,
  type Nullable,
} from "../univer-packages";

type Dirty = Partial<ISetFormulaCalculationStartMutation>;

export interface Calculation {
  /** Resolves once every formula is up to date. */
  readonly settle: () => Promise<void>;
  /** Value of formulas as if they stood in a cell; an array for a range. */
  readonly evaluate: (sheetId: string, row: number, column: number, formula: string) => Promise<unknown>;
  readonly isPending: () => boolean;
  /** A defined name means something else from now on: formulas that use it are read and calculated again. */
  readonly renewName: (name: string, sheetIds: readonly string[]) => void;
  /** Called after each change that formulas may depend on. */
  readonly onPending: (listener: () => void) => void;
  readonly dispose: () => void;
}

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Joins two sets of marks; lists are appended, objects joined key by key. */
function join(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return [...(a as unknown[]), ...(b as unknown[])];
  if (!isTree(a) || !isTree(b)) return b ?? a;
  const joined: Record<string, unknown> = { ...a };
  for (const [key, value] of Object.entries(b)) joined[key] = join(a[key], value);
  return joined;
}

// Taken before a test can replace the timers.
const Channel = MessageChannel;

/** Resolves after everything that is already queued as a microtask. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new Channel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

const completeDirty = (dirty: Dirty): ISetFormulaCalculationStartMutation => ({
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
  options: null,
  ...dirty,
});

/** Cell changes that formulas do not depend on: styles, and the results of the engine itself. */
function isIgnored(command: Readonly<ICommandInfo>, onlyLocal: boolean): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  const { trigger } = command.params as ISetRangeValuesMutationParams;
  return onlyLocal || trigger === SetStyleCommand.id;
}

const isEmpty = (map: object | undefined): boolean =>
  Object.values(map ?? {}).every(
    (entry: unknown) => typeof entry !== "object" || entry === null || Object.keys(entry).length === 0,
  );

/** Names, sheets and structure change what formulas mean: then all of them are calculated. */
const isWhole = (dirty: ISetFormulaCalculationStartMutation): boolean =>
  dirty.forceCalculation ||
  !isEmpty(dirty.dirtyNameMap) ||
  !isEmpty(dirty.dirtyDefinedNameMap) ||
  !isEmpty(dirty.dirtySuperTableMap) ||
  !isEmpty(dirty.clearDependencyTreeCache);

/** Takes calculation over from Univer's own delayed trigger. */
export function createCalculation({ injector, unitId, workbook }: UniverAccess): Calculation {
  const commands = injector.get(ICommandService);
  const marks = injector.get(IActiveDirtyManagerService);
  const engine = injector.get(ICalculateFormulaService);
  const formulas = injector.get(FormulaDataModel);
  const names = injector.get(IDefinedNamesService);
  const lookup: Lookup = {
    sheetIdOf: (title) => workbook.getSheetBySheetName(title)?.getSheetId() ?? null,
    nameFormula: (name) => names.getValueByName(unitId, name)?.formulaOrRefString ?? null,
  };
  let dependencies = new Dependencies(lookup);
  const listeners: (() => void)[] = [];
  let pending: Dirty | null = { forceCalculation: true };
  injector.get(TriggerCalculationController).dispose();

  const collecting = commands.onCommandExecuted((command, options) => {
    const mark = marks.get(command.id);
    if (!mark || isIgnored(command, options?.onlyLocal === true)) return;
    pending = join(pending ?? {}, mark.getDirtyData(command)) as Dirty;
    for (const listener of listeners) listener();
  });

  /** Resolves with true once the engine is through, with false when it was stopped half-way. */
  function engineDone(): Promise<boolean> {
    return new Promise((resolve) => {
      const listening = commands.onCommandExecuted((command) => {
        if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
        const state = (command.params as ISetFormulaCalculationNotificationMutation).functionsExecutedState;
        if (state === undefined) return;
        listening.dispose();
        resolve(state !== 1);
      });
    });
  }

  async function calculate(): Promise<void> {
    while (pending) {
      const dirty = completeDirty(pending);
      pending = null;
      if (isWhole(dirty)) dependencies = new Dependencies(lookup);
      dependencies.update(formulaCells());
      const done = engineDone();
      if (isWhole(dirty))
        commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
      else void engine.execute(partOf(dirty));
      if (!(await done)) pending = { forceCalculation: true };
      await nextTask();
    }
  }

  /** Every formula of the workbook, those filled down on screen as if each had its own. */
  function* formulaCells(): Generator<FormulaCell> {
    for (const [sheetId, rows] of Object.entries(formulas.getFormulaData()[unitId] ?? {})) {
      for (const [row, cells] of Object.entries(rows ?? {})) {
        for (const [column, item] of Object.entries<Nullable<IFormulaDataItem>>(cells)) {
          if (!item) continue;
          const place = { sheetId, row: Number(row), column: Number(column) };
          const shared = item.x !== undefined || item.y !== undefined;
          const text = shared
            ? formulas.getFormulaStringByCell(place.row, place.column, sheetId, unitId)
            : item.f;
          if (text) yield { ...place, formula: text };
        }
      }
    }
  }

  /** A calculation of the formulas that the change reaches, and of nothing else. */
  function partOf(dirty: ISetFormulaCalculationStartMutation): IFormulaDatasetConfig {
    const changed = dirty.dirtyRanges.map(({ sheetId, range }) => ({ sheetId, rect: rectOf(range) }));
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
      arrayFormulaCellData: formulas.getArrayFormulaCellData(),
      arrayFormulaRange: formulas.getArrayFormulaRange(),
      forceCalculate: false,
      dirtyRanges: [...dirty.dirtyRanges, ...ranges],
      clearDependencyTreeCache: { [unitId]: Object.fromEntries(sheetIds().map((id) => [id, "1"])) },
    };
  }

  const sheetIds = (): readonly string[] => [...workbook.getWorksheets().keys()];

  let running: Promise<void> | null = null;
  const settle = (): Promise<void> => {
    running ??= calculate().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    settle,
    renewName: (name, sheetIds) => {
      injector.get(IFunctionService).deleteFormulaAstCacheKey(name);
      const clearDependencyTreeCache = { [unitId]: Object.fromEntries(sheetIds.map((id) => [id, "1"])) };
      pending = join(pending ?? {}, { forceCalculation: true, clearDependencyTreeCache }) as Dirty;
    },
    isPending: () => pending !== null || running !== null,
    onPending: (listener) => {
      listeners.push(listener);
    },
    evaluate: async (sheetId, row, column, formula) => {
      await settle();
      const answer = await engine.executeFormulas({
        [unitId]: { [sheetId]: { [row]: { [column]: [formula] } } },
      });
      return answer[unitId]?.[sheetId]?.[row]?.[column]?.[0]?.value ?? null;
    },
    dispose: () => {
      collecting.dispose();
    },
  };
}
