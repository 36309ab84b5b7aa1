/**
 * Formulas, calculated when somebody wants to read them. Univer waits 100 ms
 * after each change before it calculates; here the changes are collected and
 * calculated at once on demand, which is fast and leaves nothing to guess.
 */
import { Dependencies } from "./dependencies";
import { completeDirty, isIgnored, isWhole, joinDirty, type Dirty } from "./dirty";
import { formulaCells, lookupOf, partToCalculate } from "./formula-cells";
import { isUsedElsewhere, meaningOf } from "./meanings";
import { nextTask } from "./next-task";
import { dropStale } from "./stale-results";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  ICommandService,
  IDependencyManagerService,
  IFunctionService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  TriggerCalculationController,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationResultMutation,
  type ISetFormulaCalculationStartMutation,
} from "../univer-packages";
import type { UniverAccess } from "./univer-access";

/** Milliseconds without a batch before somebody who looks on sees new results. */
const pause = 30;

/** The formulas of one workbook. */
export class Calculation {
  private pending: Dirty | null = { forceCalculation: true };
  /** Names, sheets and tables that are something else since the last calculation. */
  private renewed: ReadonlySet<string> = new Set();
  private running: Promise<void> | null = null;
  private dependencies: Dependencies;
  private isManual = false;
  private held = false;
  private telling = false;
  private readonly listeners: (() => void)[] = [];
  private readonly listening: readonly { readonly dispose: () => void }[];

  /** Takes calculation over from Univer's own delayed trigger. */
  constructor(private readonly access: UniverAccess) {
    const { injector } = access;
    this.dependencies = new Dependencies(lookupOf(access));
    injector.get(TriggerCalculationController).dispose();
    const marks = injector.get(IActiveDirtyManagerService);
    const commands = injector.get(ICommandService);
    this.listening = [
      commands.onCommandExecuted((command, options) => {
        const meaning = meaningOf(command);
        if (meaning) {
          this.renewed = new Set([...this.renewed, ...meaning.words]);
          this.mark(meaning.dirty);
          return;
        }
        const mark = marks.get(command.id);
        if (mark && !isIgnored(command, options?.onlyLocal === true)) this.mark(mark.getDirtyData(command));
      }),
      commands.beforeCommandExecuted(({ id, params }) => {
        if (id !== SetFormulaCalculationResultMutation.id) return;
        dropStale(access, params as ISetFormulaCalculationResultMutation, this.dependencies);
      }),
    ];
  }

  /** Resolves once every formula is up to date. */
  readonly settle = (): Promise<void> => {
    if (this.isManual) return Promise.resolve();
    this.running ??= this.calculate().finally(() => {
      this.running = null;
    });
    return this.running;
  };

  isPending(): boolean {
    return this.pending !== null || this.running !== null;
  }

  /** Calls the listener shortly after changes that formulas may depend on, never in the middle of a batch. */
  onPending(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Nobody is told of changes until `release`. */
  hold(): void {
    this.held = true;
  }

  release(): void {
    this.held = false;
    if (this.pending) this.tellSoon();
  }

  /** From now on what the cells hold stands, as when calculation was set to manual. */
  keepResults(): void {
    this.isManual = true;
  }

  /** What the cells hold now is what their formulas give: only what changes from here on is calculated. */
  trustResults(): void {
    this.pending = null;
    this.renewed = new Set();
  }

  /** Everything is calculated again, as when the day has changed. */
  renewAll(): void {
    this.mark({ forceCalculation: true });
  }

  /** A defined name means something else from now on: formulas that use it are read again. */
  forgetName(name: string): void {
    this.access.injector.get(IFunctionService).deleteFormulaAstCacheKey(name);
  }

  /** Value of a formula as if it stood in a cell; an array for a range. */
  async evaluate(sheetId: string, row: number, column: number, formula: string): Promise<unknown> {
    await this.settle();
    const { injector, unitId } = this.access;
    const asked = { [unitId]: { [sheetId]: { [row]: { [column]: [formula] } } } };
    const answer = await injector.get(ICalculateFormulaService).executeFormulas(asked);
    return answer[unitId]?.[sheetId]?.[row]?.[column]?.[0]?.value ?? null;
  }

  dispose(): void {
    for (const each of this.listening) each.dispose();
  }

  private mark(dirty: object): void {
    this.pending = joinDirty(this.pending, dirty);
    this.tellSoon();
  }

  /** Once for a burst: an add-in that builds sheets sends one batch after the other. */
  private tellSoon(): void {
    if (this.listeners.length === 0 || this.held || this.telling) return;
    this.telling = true;
    setTimeout(() => {
      this.telling = false;
      if (!this.held) for (const listener of this.listeners) listener();
    }, pause);
  }

  private async calculate(): Promise<void> {
    const { injector } = this.access;
    while (this.pending) {
      const dirty = this.takeFormulas(completeDirty(this.pending));
      this.pending = null;
      // It would keep what formulas read that are gone, as those of a sheet that was deleted or emptied.
      injector.get(IDependencyManagerService).reset();
      const done = this.engineDone();
      if (isWhole(dirty)) {
        const start = SetFormulaCalculationStartMutation.id;
        injector.get(ICommandService).syncExecuteCommand(start, dirty, { onlyLocal: true });
      } else {
        const part = partToCalculate(this.access, this.dependencies, dirty);
        void injector.get(ICalculateFormulaService).execute(part);
      }
      if (!(await done)) this.pending = { forceCalculation: true };
      // Univer writes the results a few microtasks later.
      await nextTask();
    }
  }

  /** Takes the formulas as they are now; answers what to calculate: all, where one uses what was renewed. */
  private takeFormulas(dirty: ISetFormulaCalculationStartMutation): ISetFormulaCalculationStartMutation {
    const words = this.renewed;
    this.renewed = new Set();
    if (isWhole(dirty)) {
      this.readFormulas();
      return dirty;
    }
    const isUsed = () => [...words].some((word) => this.dependencies.isUsed(word));
    const wasUsed = isUsed();
    this.dependencies.update(formulaCells(this.access));
    if (!wasUsed && !isUsed() && !isUsedElsewhere(this.access, words)) return dirty;
    this.readFormulas();
    return { ...dirty, forceCalculation: true };
  }

  private readFormulas(): void {
    this.dependencies = new Dependencies(lookupOf(this.access));
    this.dependencies.update(formulaCells(this.access));
  }

  /** Resolves with true once the engine is through, with false when it was stopped half-way. */
  private engineDone(): Promise<boolean> {
    return new Promise((resolve) => {
      const listening = this.access.injector.get(ICommandService).onCommandExecuted((command) => {
        if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
        const state = (command.params as ISetFormulaCalculationNotificationMutation).functionsExecutedState;
        if (state === undefined) return;
        listening.dispose();
        resolve(state !== FormulaExecutedStateType.STOP_EXECUTION);
      });
    });
  }
}
