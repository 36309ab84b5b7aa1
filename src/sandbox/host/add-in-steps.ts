/**
 * Ctrl+Z over what an add-in wrote, as Excel has it from ExcelApi 1.19 on: one step for
 * each sync, or one for a whole run that asked for it (`mergeUndoGroup`, 1.20). Cells and
 * what the book keeps of a sheet (rules, marks, tables) come back; sheets, names and
 * sizes do not.
 */
import { sheetKey, worksheetOf, type Book, type Sheet } from "./model/book";
import { activeSheet, sheetsOf } from "./model/sheets";
import type { SheetState } from "./model/sheet-state";
import {
  IUndoRedoService,
  SetRangeValuesMutation,
  type ICellData,
  type IMutationInfo,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
} from "./univer-packages";

type Content = Required<Pick<ICellData, "v" | "t" | "f" | "si">>;

interface Held {
  readonly content: Content;
  readonly style: IStyleData | null;
}

/** The workbook at one moment. */
interface Moment {
  readonly cells: ReadonlyMap<Sheet, ReadonlyMap<string, Held>>;
  readonly states: ReadonlyMap<Sheet, SheetState>;
  readonly restoreStates: () => void;
}

const contentOf = ({ v, t, f, si }: ICellData): Content => ({
  v: v ?? null,
  t: t ?? null,
  f: f ?? null,
  si: si ?? null,
});

const empty: Held = { content: { v: null, t: null, f: null, si: null }, style: null };

function cellsOf(sheet: Sheet): ReadonlyMap<string, Held> {
  const styles = sheet.book.access.workbook.getStyles();
  const held = new Map<string, Held>();
  worksheetOf(sheet)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell) return;
      held.set(`${row} ${column}`, { content: contentOf(cell), style: styles.getStyleByCell(cell) ?? null });
    });
  return held;
}

function now(book: Book): Moment {
  const sheets = sheetsOf(book);
  return {
    cells: new Map(sheets.map((sheet) => [sheet, cellsOf(sheet)])),
    states: new Map(sheets.map((sheet) => [sheet, book.state(sheet)])),
    restoreStates: book.keepStates(),
  };
}

/** The result of a formula is no change of ours. */
function isSame(one: Content, other: Content): boolean {
  if (one.f !== other.f || one.si !== other.si) return false;
  return one.f !== null || one.si !== null || (one.v === other.v && one.t === other.t);
}

/** What makes a style of another one: Univer merges, so what is too much is named and taken away. */
function stylePatch(from: IStyleData | null, to: IStyleData | null): IStyleData {
  const gone = Object.keys(from ?? {}).map((key) => [key, null] as const);
  return { ...Object.fromEntries(gone), ...to };
}

function cellBetween(from: Held, to: Held): ICellData {
  return {
    ...(isSame(from.content, to.content) ? {} : to.content),
    ...(from.style === to.style ? {} : { s: stylePatch(from.style, to.style) }),
  };
}

/** The mutations that lead from one moment to the other, on the sheets that are in both. */
function mutationsBetween(from: Moment, to: Moment): readonly IMutationInfo[] {
  return [...from.cells].flatMap(([sheet, before]) => {
    const after = to.cells.get(sheet);
    if (!after) return [];
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      const cell = cellBetween(before.get(key) ?? empty, after.get(key) ?? empty);
      const [row = 0, column = 0] = key.split(" ").map(Number);
      if (Object.keys(cell).length > 0) (cellValue[row] ??= {})[column] = cell;
    }
    if (Object.keys(cellValue).length === 0) return [];
    return [{ id: SetRangeValuesMutation.id, params: { ...sheetKey(sheet), cellValue } }];
  });
}

const emptyMutation = (book: Book): IMutationInfo => ({
  id: SetRangeValuesMutation.id,
  params: { ...sheetKey(activeSheet(book)), cellValue: {} },
});

const sameStates = (from: Moment, to: Moment): boolean =>
  [...from.states].every(([sheet, state]) => to.states.get(sheet) === state);

/** The steps of the undo list that an add-in makes. */
export class AddInSteps {
  private group: Moment | null = null;

  constructor(private readonly book: Book) {}

  /** Runs a batch; what it wrote is one step, unless it belongs to a group. */
  async during<T>(batch: () => Promise<T>): Promise<T> {
    const before = this.group ? null : now(this.book);
    const { revision } = this.book;
    try {
      return await batch();
    } finally {
      if (before && this.book.revision !== revision) this.push(before);
    }
  }

  begin(): void {
    this.group ??= now(this.book);
  }

  end(): void {
    if (this.group) this.push(this.group);
    this.group = null;
  }

  private push(before: Moment): void {
    const after = now(this.book);
    const undoMutations = [...mutationsBetween(after, before)];
    if (undoMutations.length === 0 && sameStates(before, after)) return;
    const redoMutations = [...mutationsBetween(before, after)];
    const { injector, unitId } = this.book.access;
    const history = injector.get(IUndoRedoService);
    // Univer forgets a step without mutations once it is undone.
    if (redoMutations.length === 0) redoMutations.push(emptyMutation(this.book));
    history.pushUndoRedo({ unitID: unitId, undoMutations, redoMutations });
    const element = history.pitchTopUndoElement();
    if (element) this.book.steps.set(element, { before: before.restoreStates, after: after.restoreStates });
  }
}
