/**
 * What a change gives another meaning to, beyond the cells that it writes: names, titles of sheets, rows that are shown,
 * which formulas may use. Univer calculates everything again for each; here only where a formula uses the word.
 */
import { matrixEntries } from "./matrix-entries";
import {
  InsertSheetMutation,
  IOtherFormulaManagerService,
  RemoveDefinedNameMutation,
  RemoveSheetMutation,
  SetDefinedNameMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSuperTableMutation,
  type ICommandInfo,
  type IInsertSheetMutationParams,
  type IRemoveSheetMutationParams,
  type ISetDefinedNameMutationParam,
  type ISetSuperTableMutationParam,
} from "../univer-packages";
import type { Dirty } from "./dirty";
import type { UniverAccess } from "./univer-access";

/** The word by which a formula uses a defined name, whatever its case. */
export const nameWord = (name: string): string => name.toLowerCase();
/** The word by which a formula uses a sheet, whatever the case of its title. */
export const sheetWord = (title: string): string => `${title.toLowerCase()}!`;
/** The word of formulas that use a table, whichever it is. */
export const tableWord = "[";

/** The words of functions that leave hidden rows out. */
export const ofShownRows: readonly string[] = ["subtotal(", "aggregate("];

export interface Meaning {
  readonly words: readonly string[];
  /** Cells to calculate whether a formula uses the words or not. */
  readonly dirty: Dirty;
}

/** A sheet may come with formulas, as when its deletion is undone. */
function insertedMeaning({ unitId, sheet }: IInsertSheetMutationParams): Meaning {
  const dirtyRanges = [...matrixEntries(sheet.cellData)].flatMap(({ row, column, value }) =>
    value.f || value.si
      ? [
          {
            unitId,
            sheetId: sheet.id,
            range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
          },
        ]
      : [],
  );
  return { words: [sheetWord(sheet.name)], dirty: { dirtyRanges } };
}

function tableMeaning({ unitId, reference }: ISetSuperTableMutationParam): Meaning {
  const { sheetId, range } = reference;
  return { words: [tableWord], dirty: { dirtyRanges: [{ unitId, sheetId, range }] } };
}

/** What one of Univer's commands gives another meaning to; null when it only changes cells. */
export function meaningOf({ id, params }: Readonly<ICommandInfo>): Meaning | null {
  switch (id) {
    case SetDefinedNameMutation.id:
    case RemoveDefinedNameMutation.id:
      return { words: [nameWord((params as ISetDefinedNameMutationParam).name)], dirty: {} };
    case InsertSheetMutation.id:
      return insertedMeaning(params as IInsertSheetMutationParams);
    case RemoveSheetMutation.id:
      return { words: [sheetWord((params as IRemoveSheetMutationParams).subUnitName)], dirty: {} };
    case SetSuperTableMutation.id:
      return tableMeaning(params as ISetSuperTableMutationParam);
    case SetRowHiddenMutation.id:
    case SetRowVisibleMutation.id:
      return { words: ofShownRows, dirty: {} };
    default:
      return null;
  }
}

/** Whether a formula outside of the cells, as those of conditional formats on screen, may use one of the words. */
export function isUsedElsewhere({ injector, unitId }: UniverAccess, words: ReadonlySet<string>): boolean {
  const bySheet = injector.get(IOtherFormulaManagerService).getOtherFormulaData()[unitId] ?? {};
  return Object.values(bySheet).some((byId) =>
    Object.values(byId ?? {}).some((item) => {
      // A title stands between apostrophes, its own ones doubled.
      const text = item.f.toLowerCase().replaceAll("''", "'").replaceAll("'!", "!");
      return [...words].some((word) => text.includes(word));
    }),
  );
}
