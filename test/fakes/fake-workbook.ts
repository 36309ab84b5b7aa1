import type { FindingCell } from "../../src/core/programme/finding/facts";
import { fromA1, toA1 } from "../../src/core/grid/address";
import type { Redrawing } from "../../src/core/integrity/integrity";
import type { CellEdit, NewContent } from "../../src/core/programme/finding/fix";
import type { CellValue, DefinedName, Grid, GridSheet, MarkCount } from "../../src/core/grid/grid";
import type { ReportPlace } from "../../src/core/reading/report-place";
import type { SheetDrawing } from "../../src/core/programme/workbook/drawing";
import {
  unwatched,
  type AskedFold,
  type AskedRedrawing,
  type AskedRefilling,
  WorkbookError,
  type Attempt,
  type EditOutcome,
  type GoingTo,
  type Hiding,
  type Mark,
  type ClearOutcome,
  type MarkOutcome,
  type NameChange,
  type Progress,
  type PutBackOutcome,
  type PutBackRefusal,
  type ReadOptions,
  type Refilled,
  type Replaced,
  type ReplacedCell,
  type RedrawOutcome,
  type RemovedIncomplete,
  type SheetColumns,
  type SheetPlace,
  type OpenWorkbook,
  type Workbook,
  type WrittenReport,
} from "../../src/workbook/workbook";

export type Call = Exclude<keyof Workbook, "watch" | "watchSelection">;
type Fault = { readonly error: WorkbookError } | "hang";

interface Sheet {
  readonly name: string;
  readonly cells: Map<string, CellValue>;
  names: readonly DefinedName[];
}

/**
 * A workbook in memory, stricter than Excel where a use case could cheat: it
 * refuses two calls at once, a mark that lies about its cell, a cell marked
 * twice, and any sheet it does not have. The test edits it as a user would.
 */
export class FakeWorkbook implements OpenWorkbook {
  /** Calls received, in order, e.g. "read". */
  readonly calls: Call[] = [];
  /** Whether each reading asked which cells hold a formula. */
  readonly formulasAsked: boolean[] = [];
  marks: readonly Mark[] = [];
  /** What was drawn again, in order. */
  readonly redrawn: Redrawing[] = [];
  selected: FindingCell | null = null;
  /** The pane opens with it. */
  opens = false;
  /** What becomes of a choice to open with it, or no more. */
  onOpening: (opens: boolean) => boolean = (opens) => opens;
  /** Excel tells of notes, as since ExcelApi 1.18. */
  tellsOfNotes = true;
  /** How it was last asked to go to a cell; null when it was not. */
  went: GoingTo | null = null;
  /** What was last folded and unfolded; null when nothing was. */
  folds: readonly AskedFold[] | null = null;
  /** Whether columns are in view, null where some of them are; all are at first. */
  shows: (columns: string) => boolean | null = () => true;
  /** What hides a cell; nothing does at first. */
  hides: (cell: FindingCell) => Hiding | null = () => null;
  /** Sheets whose cells can be neither marked nor corrected. */
  readonly protectedSheets = new Set<string>();
  watchers = 0;

  /** What commands write can be undone, as since ExcelApi 1.19. */
  isUndoable = true;

  readonly #sheets: Sheet[] = [];
  readonly #faults = new Map<Call, Fault[]>();
  readonly #listeners = new Set<() => void>();
  readonly #followers = new Set<() => void>();
  #busy: Call | null = null;
  #refusedWatches = 0;
  /** Metadata of the templates that were inserted. */
  readonly #templates = new Set<string>();
  /** What becomes of a content that is written; Excel makes numbers of some texts. */
  onWrite: (content: NewContent) => CellValue = (content) =>
    content !== null && typeof content === "object" ? content.formula : content;
  /** What becomes of the formula of a name. */
  onName: (formula: string) => string = (formula) => formula;
  /** Called at each sheet that is drawn again. */
  onRedraw: (redrawing: Redrawing) => void = () => undefined;
  /** Called at each step of an insertion, before it is done. */
  onStep: (step: number) => Promise<void> = () => Promise.resolve();

  addSheet(name: string, cells: Readonly<Record<string, CellValue>> = {}): this {
    this.#sheets.push({ name, cells: new Map(Object.entries(cells)), names: [] });
    return this;
  }

  removeSheet(title: string): void {
    this.#sheets.splice(this.#sheets.indexOf(this.#sheet(title)), 1);
  }

  /** The user types a value in a cell: the watchers hear of it. */
  type(sheet: string, address: string, value: CellValue): void {
    this.#sheet(sheet).cells.set(address, value);
    this.announce();
  }

  /** An event of the host, without any change that we know of. */
  announce(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  /** The next such call fails, or never answers. */
  break(call: Call, fault: Fault): this {
    this.#faults.set(call, [...(this.#faults.get(call) ?? []), fault]);
    return this;
  }

  count(call: Call): number {
    return this.calls.filter((each) => each === call).length;
  }

  /** The command under way, as it stands. */
  attempt: Attempt = unwatched;

  keepsUndo(): boolean {
    return this.isUndoable;
  }

  /** Nothing of the fake is ever half done: what was given up never began. */
  during(attempt: Attempt): Workbook {
    this.attempt = attempt;
    return this;
  }

  /** Ctrl+Z on what the add-in did with its marks: they are again those. */
  undoMarks(marks: readonly Mark[]): void {
    this.marks = marks;
    this.announce();
  }

  #standing(): MarkCount {
    return { formats: this.marks.length, own: this.marks.length };
  }

  read({ formulas, notes, marks }: ReadOptions = { formulas: false }): Promise<Grid> {
    this.formulasAsked.push(formulas);
    return this.#answer("read", () =>
      Promise.resolve({
        sheets: this.#sheets
          .map(toGridSheet)
          .map((sheet) => (notes && !this.tellsOfNotes ? { ...sheet, notesUnseen: true as const } : sheet)),
        names: [],
        date1904: false,
        unread: [],
        ...(marks && { marks: this.#standing() }),
      }),
    );
  }

  insertTemplate: Workbook["insertTemplate"] = (drawing, progress) =>
    this.#answer("insertTemplate", async () => {
      if (this.#templates.has(drawing.customXml))
        throw new WorkbookError("template-present", "a sheet has our mark");
      const titles: Record<string, string> = {};
      for (const [index, sheet] of drawing.sheets.entries()) {
        await this.onStep(index);
        this.attempt.alive();
        progress(index + 1, drawing.sheets.length);
        const title = this.#freeTitle(sheet.title);
        titles[sheet.role] = title;
        this.addSheet(title, contentOf(sheet));
      }
      this.#templates.add(drawing.customXml);
      const renamed = drawing.sheets.filter(({ role, title }) => titles[role] !== title);
      return { titles, renamed: renamed.map(({ role }) => role) };
    });

  putSheet(drawing: SheetDrawing, { replaced }: SheetPlace): Promise<void> {
    return this.#answer("putSheet", () => {
      const { title, names } = drawing;
      if (title !== replaced && this.#sheets.some(({ name }) => name === title))
        throw new Error(`${title} is there already`);
      const place = replaced === null ? this.#sheets.length : this.#sheets.indexOf(this.#sheet(replaced));
      const sheet = { name: title, cells: new Map(Object.entries(contentOf(drawing))), names };
      this.#sheets.splice(place, 1, sheet);
      return Promise.resolve();
    });
  }

  mark(marks: readonly Mark[]): Promise<MarkOutcome> {
    return this.#answer("mark", () => {
      const seen = new Set<string>();
      for (const { cell, content } of marks) {
        const key = `${cell.sheet}!${cell.address}`;
        if (seen.has(key)) throw new Error(`${key} is marked twice`);
        seen.add(key);
        const actual = this.#sheet(cell.sheet).cells.get(cell.address) ?? null;
        if (actual !== content)
          throw new Error(
            `the mark of ${key} says ${JSON.stringify(content)}, the cell ${JSON.stringify(actual)}`,
          );
      }
      this.marks = marks.filter(({ cell }) => !this.protectedSheets.has(cell.sheet));
      const refused = [...new Set(marks.map(({ cell }) => cell.sheet))].filter((sheet) =>
        this.protectedSheets.has(sheet),
      );
      return Promise.resolve({
        marked: this.marks.length,
        refused: refused.map((sheet) => ({ sheet, reason: "protected" as const })),
        standing: this.#standing(),
      });
    });
  }

  clearMarks(): Promise<ClearOutcome> {
    return this.#answer("clearMarks", () => {
      const isLeft = ({ cell }: Mark): boolean => this.protectedSheets.has(cell.sheet);
      const left = this.marks.filter(isLeft);
      const cleared = this.marks.length - left.length;
      this.marks = left;
      const sheets = [...new Set(left.map(({ cell }) => cell.sheet))];
      return Promise.resolve({ cleared, left: sheets, standing: this.#standing() });
    });
  }

  applyEdits(corrections: readonly (readonly CellEdit[])[]): Promise<EditOutcome> {
    return this.#answer("applyEdits", () => {
      const checked = corrections.map((edits) =>
        edits.map((edit) => ({ edit, reason: this.#refusal(edit) })),
      );
      const allowed = checked.filter((cells) => cells.every(({ reason }) => reason === null)).flat();
      const replaced = allowed.map(({ edit }): readonly ReplacedCell[] => [
        {
          edit,
          held: heldIn(edit.cell, edit.before),
          now: heldIn(edit.cell, this.onWrite(edit.after)),
        },
      ]);
      for (const { edit } of allowed) {
        this.#sheet(edit.cell.sheet).cells.set(edit.cell.address, this.onWrite(edit.after));
      }
      return Promise.resolve({
        written: allowed.map(({ edit }) => edit.cell),
        replaced,
        left: checked.flat().flatMap(({ edit: { cell }, reason }) => (reason ? [{ cell, reason }] : [])),
      });
    });
  }

  putBack(replaced: Replaced): Promise<PutBackOutcome> {
    return this.#answer("putBack", () => {
      const checked = replaced.flat().map(({ edit: { cell }, held, now }) => {
        const reason = this.#refusal({ cell, before: now.value });
        if (reason === null) this.#sheet(cell.sheet).cells.set(cell.address, held.value);
        return { cell, reason };
      });
      return Promise.resolve({
        back: checked.flatMap(({ cell, reason }) => (reason === null ? [cell] : [])),
        left: checked.flatMap(({ cell, reason }) => (reason === null ? [] : [{ cell, reason }])),
      });
    });
  }

  #refusal({ cell, before }: Pick<CellEdit, "cell" | "before">): PutBackRefusal | null {
    const sheet = this.#sheets.find(({ name }) => name === cell.sheet);
    if (!sheet) return "missing";
    if (this.protectedSheets.has(cell.sheet)) return "protected";
    return (sheet.cells.get(cell.address) ?? null) === before ? null : "changed";
  }

  keepNames(changes: readonly NameChange[]): Promise<void> {
    return this.#answer("keepNames", () => {
      for (const { sheet: title, name, formula } of changes) {
        const sheet = this.#sheet(title);
        const others = sheet.names.filter((item) => item.name !== name);
        const given = formula === null ? [] : [{ name, formula: this.onName(formula), visible: false }];
        sheet.names = [...others, ...given];
      }
      return Promise.resolve();
    });
  }

  redraw(redrawings: readonly AskedRedrawing[]): Promise<RedrawOutcome> {
    return this.#answer("redraw", () => {
      const allowed = redrawings.filter(({ sheet }) => !this.protectedSheets.has(sheet));
      for (const redrawing of allowed) this.onRedraw(redrawing);
      this.redrawn.push(...allowed);
      return Promise.resolve({
        drawn: allowed.map(({ sheet }) => sheet),
        refused: redrawings
          .filter((item) => !allowed.includes(item))
          .map(({ sheet }) => ({ sheet, reason: "protected" as const })),
      });
    });
  }

  writeReport(
    drawing: SheetDrawing,
    { refresh, setAside }: ReportPlace,
    progress: Progress,
  ): Promise<WrittenReport> {
    return this.#answer("writeReport", async () => {
      if (setAside !== null) this.#sheet(setAside);
      if (refresh === null && this.#freeTitle(drawing.title) !== drawing.title)
        throw new Error(`${drawing.title} is taken`);
      await this.onStep(0);
      this.attempt.alive();
      progress(1, 2);
      if (refresh === null) this.addSheet(drawing.title, cellsOf(drawing));
      else {
        const { cells } = this.#sheet(refresh);
        cells.clear();
        for (const [address, value] of Object.entries(cellsOf(drawing))) cells.set(address, value);
      }
      await this.onStep(1);
      progress(2, 2);
      return { typed: [] };
    });
  }

  removeIncomplete(): Promise<RemovedIncomplete> {
    return this.#answer("removeIncomplete", () => Promise.resolve({ removed: [], typed: [] }));
  }

  removeSheets(seen: readonly GridSheet[]): Promise<void> {
    return this.#answer("removeSheets", () => {
      for (const { name } of seen) this.removeSheet(name);
      return Promise.resolve();
    });
  }

  refill(asked: readonly AskedRefilling[]): Promise<Refilled> {
    return this.#answer("refill", () => {
      for (const { drawing } of asked) {
        const { cells } = this.#sheet(drawing.title);
        for (const [address, value] of Object.entries(cellsOf(drawing))) cells.set(address, value);
      }
      return Promise.resolve({ drawn: asked.map(({ drawing }) => drawing.title), left: [], typed: [] });
    });
  }

  goTo(cell: FindingCell, going: GoingTo): Promise<Hiding | null> {
    const { reveal, unfolds } = going;
    return this.#answer("goTo", () => {
      this.went = going;
      this.#sheet(cell.sheet);
      const found = reveal ? null : this.hides(cell);
      const hiding = found === "columns" && unfolds ? null : found;
      if (!hiding) this.select(cell.sheet, cell.address);
      return Promise.resolve(hiding);
    });
  }

  foldColumns(asked: readonly AskedFold[]): Promise<void> {
    return this.#answer("foldColumns", () => {
      const kept = asked.find(({ sheet }) => this.protectedSheets.has(sheet));
      if (kept) throw new WorkbookError("hidden-by-protection", `the sheet ${kept.sheet} is protected`);
      for (const { sheet } of asked) this.#sheet(sheet);
      this.folds = asked;
      return Promise.resolve();
    });
  }

  areShown(asked: readonly SheetColumns[]): Promise<readonly (boolean | null)[]> {
    return this.#answer("areShown", () => {
      for (const { sheet } of asked) this.#sheet(sheet);
      return Promise.resolve(asked.map(({ columns }) => this.shows(columns)));
    });
  }

  /** The user selects a cell: who follows the selection hears of it. */
  select(sheet: string, address: string): void {
    this.selected = { sheet, address };
    for (const follower of [...this.#followers]) follower();
  }

  opensPane(): Promise<boolean> {
    return this.#answer("opensPane", () => Promise.resolve(this.opens));
  }

  setOpensPane(opens: boolean): Promise<void> {
    return this.#answer("setOpensPane", () => {
      this.opens = this.onOpening(opens);
      return Promise.resolve();
    });
  }

  activeCell(): Promise<FindingCell> {
    const cell = this.selected ?? { sheet: this.#sheets[0]?.name ?? "", address: "A1" };
    return this.#answer("activeCell", () => Promise.resolve(cell));
  }

  watchSelection(moved: () => void): Promise<() => Promise<void>> {
    this.#followers.add(moved);
    return Promise.resolve(() => {
      this.#followers.delete(moved);
      return Promise.resolve();
    });
  }

  /** The next times that somebody asks to be told of changes, the host refuses. */
  refuseWatch(times: number): void {
    this.#refusedWatches = times;
  }

  watch(changed: () => void): Promise<() => Promise<void>> {
    if (this.#refusedWatches > 0) {
      this.#refusedWatches -= 1;
      return Promise.reject(new WorkbookError("host", "no events"));
    }
    this.#listeners.add(changed);
    this.watchers += 1;
    return Promise.resolve(() => {
      this.#listeners.delete(changed);
      this.watchers -= 1;
      return Promise.resolve();
    });
  }

  async #answer<T>(call: Call, work: () => Promise<T>): Promise<T> {
    this.calls.push(call);
    if (this.#busy) throw new Error(`${call} while ${this.#busy} is under way`);
    const fault = this.#faults.get(call)?.shift();
    // The host forgot this call: it is not busy with it either.
    if (fault === "hang") return new Promise<T>(() => {});
    this.#busy = call;
    try {
      await Promise.resolve();
      if (fault) throw fault.error;
      return await work();
    } finally {
      this.#busy = null;
    }
  }

  #freeTitle(title: string): string {
    return this.#sheets.some(({ name }) => name === title) ? `${title} (2)` : title;
  }

  #sheet(name: string): Sheet {
    const sheet = this.#sheets.find((each) => each.name === name);
    if (!sheet) throw new WorkbookError("host", `no sheet ${name}`);
    return sheet;
  }
}

const heldIn = (cell: FindingCell, value: CellValue) => ({
  ...{ cell, value, formula: null, numberFormat: "General" },
});

function contentOf(sheet: SheetDrawing): Record<string, CellValue> {
  return Object.fromEntries(
    sheet.content.map(({ range, content }) => [range.split(":")[0] ?? range, content[0]?.[0] ?? null]),
  );
}

/** Every cell of a drawing, formulas as their text. */
function cellsOf({ content }: SheetDrawing): Record<string, CellValue> {
  const cells: Record<string, CellValue> = {};
  for (const { range, content: block } of content) {
    const start = fromA1(range.split(":")[0] ?? range);
    if (!start) throw new Error(`not a range: ${range}`);
    block.forEach((line, row) => {
      line.forEach((value, column) => {
        if (value !== null) cells[toA1({ row: start.row + row, column: start.column + column })] = value;
      });
    });
  }
  return cells;
}

function toGridSheet({ name, cells, names }: Sheet): GridSheet {
  const placed = [...cells].map(([address, value]) => ({ position: fromA1(address), value }));
  const rows = Math.max(1, ...placed.map(({ position }) => (position?.row ?? 0) + 1));
  const columns = Math.max(1, ...placed.map(({ position }) => (position?.column ?? 0) + 1));
  const values = Array.from({ length: rows }, () => Array.from({ length: columns }, (): CellValue => null));
  for (const { position, value } of placed) {
    const row = position && values[position.row];
    if (row) row[position.column] = value;
  }
  return {
    name,
    visibility: "visible",
    origin: { row: 0, column: 0 },
    values,
    formats: values.map((row) => row.map(() => "general" as const)),
    names,
  };
}
