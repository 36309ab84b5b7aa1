/**
 * Which formulas a change reaches. Univer looks at every formula of the
 * workbook for each calculation; a template of two thousand formulas then takes
 * most of a second per entry. Here only those that are reached go to its engine.
 */
import { usesOf, type Use } from "./formula-uses";
import { nameWord, sheetWord } from "./meanings";
import { overlaps, type Rect } from "./rect";

/** A rectangle on a sheet. */
export interface Area {
  readonly sheetId: string;
  readonly rect: Rect;
}

export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** With its equals sign. */
  readonly formula: string;
}

/** What the graph asks of the workbook. */
export interface Lookup {
  readonly sheetIdOf: (title: string) => string | null;
  /** Formula of a defined name, null when there is none. */
  readonly nameFormula: (name: string, sheetId: string) => string | null;
}

/** What a formula reads; `open` when that cannot be told from its text. */
interface Reads {
  readonly areas: readonly Area[];
  readonly open: boolean;
  /** Names, titles of sheets and tables that it uses, known or not (`meanings`). */
  readonly words: readonly string[];
}

/** Gathers what a formula reads, through the names that it uses. */
class Gathering {
  private readonly areas: Area[] = [];
  private readonly words = new Set<string>();
  private open = false;

  constructor(
    private readonly sheetId: string,
    private readonly lookup: Lookup,
  ) {}

  of(formula: string, depth = 0): this {
    const uses = depth > 8 ? null : usesOf(formula);
    if (!uses) this.open = true;
    for (const use of uses ?? []) this.take(use, depth);
    return this;
  }

  reads(): Reads {
    return { areas: this.areas, open: this.open, words: [...this.words] };
  }

  private take(use: Use, depth: number): void {
    switch (use.kind) {
      case "open":
        this.open = true;
        break;
      case "word":
        this.words.add(use.word);
        break;
      case "area": {
        const { sheet, rect } = use;
        if (sheet !== null) this.words.add(sheetWord(sheet));
        const sheetId = sheet === null ? this.sheetId : this.lookup.sheetIdOf(sheet);
        if (sheetId !== null) this.areas.push({ sheetId, rect });
        break;
      }
      case "name": {
        this.words.add(nameWord(use.name));
        const meaning = this.lookup.nameFormula(use.name, this.sheetId);
        if (meaning !== null) this.of(meaning, depth + 1);
      }
    }
  }
}

const keyOf = (sheetId: string, row: number, column: number): string => `${sheetId}|${row}|${column}`;
type CellPlace = Pick<FormulaCell, "sheetId" | "row" | "column">;
const keyOfCell = ({ sheetId, row, column }: CellPlace): string => keyOf(sheetId, row, column);

interface Node extends Reads {
  readonly cell: FormulaCell;
}

/** The formulas of a workbook and what each of them reads. */
export class Dependencies {
  private readonly nodes = new Map<string, Node>();
  /** Formulas by sheet, then by row. */
  private readonly rows = new Map<string, Map<number, Set<string>>>();
  /** Readers of a single cell, by that cell. */
  private readonly ofCell = new Map<string, Set<string>>();
  /** Readers of larger ranges, by sheet. */
  private readonly ofRange = new Map<string, Map<string, readonly Rect[]>>();
  private readonly open = new Set<string>();
  /** How many formulas use a word. */
  private readonly users = new Map<string, number>();

  constructor(private readonly lookup: Lookup) {}

  /** Takes the formulas as they are now; only those that changed are read again. */
  update(cells: Iterable<FormulaCell>): void {
    const seen = new Set<string>();
    for (const cell of cells) {
      const key = keyOfCell(cell);
      seen.add(key);
      if (this.nodes.get(key)?.cell.formula === cell.formula) continue;
      this.remove(key);
      this.add(key, cell);
    }
    for (const key of this.nodes.keys()) if (!seen.has(key)) this.remove(key);
  }

  /** A formula stood in this cell when they were last taken. */
  has(cell: CellPlace): boolean {
    return this.nodes.has(keyOfCell(cell));
  }

  /** Whether a formula uses the name, the sheet or the table (`meanings`), itself or through a name. */
  isUsed(word: string): boolean {
    return (this.users.get(word) ?? 0) > 0;
  }

  /** Formulas in the changed areas, and all that read them directly or not. */
  reachedFrom(changed: readonly Area[]): readonly FormulaCell[] {
    const reached = new Map<string, FormulaCell>();
    const queue: Area[] = [...changed];
    const reach = (key: string): void => {
      const node = this.nodes.get(key);
      if (!node || reached.has(key)) return;
      reached.set(key, node.cell);
      const { sheetId, row, column } = node.cell;
      queue.push({ sheetId, rect: { row, column, rows: 1, columns: 1 } });
    };
    for (const key of this.open) reach(key);
    for (const area of changed) this.inside(area).forEach(reach);
    for (let area = queue.pop(); area; area = queue.pop()) this.readersOf(area).forEach(reach);
    return [...reached.values()];
  }

  private add(key: string, cell: FormulaCell): void {
    const reads = new Gathering(cell.sheetId, this.lookup).of(cell.formula).reads();
    this.nodes.set(key, { cell, ...reads });
    this.rowOf(cell).add(key);
    if (reads.open) this.open.add(key);
    this.countUses(reads, 1);
    for (const { sheetId, rect } of reads.areas) {
      if (rect.rows === 1 && rect.columns === 1) {
        const place = keyOf(sheetId, rect.row, rect.column);
        const readers = this.ofCell.get(place) ?? new Set<string>();
        this.ofCell.set(place, readers.add(key));
      } else {
        const onSheet = this.ofRange.get(sheetId) ?? new Map<string, readonly Rect[]>();
        this.ofRange.set(sheetId, onSheet.set(key, [...(onSheet.get(key) ?? []), rect]));
      }
    }
  }

  private remove(key: string): void {
    const node = this.nodes.get(key);
    if (!node) return;
    this.nodes.delete(key);
    this.rowOf(node.cell).delete(key);
    this.open.delete(key);
    this.countUses(node, -1);
    for (const { sheetId, rect } of node.areas) {
      this.ofCell.get(keyOf(sheetId, rect.row, rect.column))?.delete(key);
      this.ofRange.get(sheetId)?.delete(key);
    }
  }

  private countUses({ words }: Reads, count: 1 | -1): void {
    for (const word of words) this.users.set(word, (this.users.get(word) ?? 0) + count);
  }

  private rowOf({ sheetId, row }: FormulaCell): Set<string> {
    const onSheet = this.rows.get(sheetId) ?? new Map<number, Set<string>>();
    this.rows.set(sheetId, onSheet);
    const onRow = onSheet.get(row) ?? new Set<string>();
    onSheet.set(row, onRow);
    return onRow;
  }

  /** Formulas in an area; the rows of its sheet are fewer than its cells, where it has many. */
  private inside({ sheetId, rect }: Area): readonly string[] {
    if (rect.rows * rect.columns === 1) return [keyOf(sheetId, rect.row, rect.column)];
    return [...(this.rows.get(sheetId) ?? [])].flatMap(([row, keys]) => {
      if (row < rect.row || row >= rect.row + rect.rows) return [];
      return [...keys].filter((key) => {
        const column = this.nodes.get(key)?.cell.column ?? -1;
        return column >= rect.column && column < rect.column + rect.columns;
      });
    });
  }

  private readersOf({ sheetId, rect }: Area): readonly string[] {
    const ranges = this.ofRange.get(sheetId) ?? new Map<string, readonly Rect[]>();
    const readers = [...ranges].flatMap(([key, rects]) =>
      rects.some((part) => overlaps(part, rect)) ? [key] : [],
    );
    if (rect.rows * rect.columns > 20_000) return [...readers, ...this.nodes.keys()];
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        readers.push(...(this.ofCell.get(keyOf(sheetId, row, column)) ?? []));
      }
    }
    return readers;
  }
}
