/** What has changed since the last calculation, in the form in which Univer's engine wants it. */
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  type ICommandInfo,
  type ISetFormulaCalculationStartMutation,
  type ISetRangeValuesMutationParams,
} from "../univer-packages";

export type Dirty = Partial<ISetFormulaCalculationStartMutation>;

const isEmpty = (entry: unknown): boolean => Object.keys(entry ?? {}).length === 0;

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function joined(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return [...(a as unknown[]), ...(b as unknown[])];
  if (!isTree(a) || !isTree(b)) return b ?? a;
  const both: Record<string, unknown> = { ...a };
  for (const [key, value] of Object.entries(b)) both[key] = joined(a[key], value);
  return both;
}

/** Joins two sets of marks; lists are appended, objects joined key by key. */
export const joinDirty = (a: Dirty | null, b: object): Dirty => joined(a ?? {}, b) as Dirty;

export const completeDirty = (dirty: Dirty): ISetFormulaCalculationStartMutation => ({
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
export function isIgnored(command: Readonly<ICommandInfo>, onlyLocal: boolean): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  const { trigger } = command.params as ISetRangeValuesMutationParams;
  return onlyLocal || trigger === SetStyleCommand.id;
}

/** What no list of cells tells, as rows that moved: then every formula is calculated. */
export const isWhole = ({ forceCalculation, clearDependencyTreeCache }: Dirty): boolean =>
  forceCalculation === true ||
  Object.values(clearDependencyTreeCache ?? {}).some((sheets) => !isEmpty(sheets));
