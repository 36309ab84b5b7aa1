/**
 * Which formulas a change reaches. Univer looks at every formula of the
 * workbook for each calculation; a template of two thousand formulas then takes
 * most of a second per entry. Here only those that are reached go to its engine.
 */
import { parseAddress } from "./addresses";
import { nameWord, sheetWord, tableWord } from "./meanings";
import { overlaps, type Rect } from "./rect";
import { tokenize, type Token } from "../formulas/tokenize";

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

const openFunctions = new Set(["OFFSET(", "INDIRECT(", "NOW(", "RAND(", "RANDBETWEEN("]);

const nothing: Reads = { areas: [], open: false, words: [] };
const anything: Reads = { areas: [], open: true, words: [] };

function readsOfReference({ text }: Token, sheetId: string, lookup: Lookup): Reads {
  const address = parseAddress(text);
  if (!address) return nothing;
  const { sheet, rect } = address;
  if (sheet === null) return { ...nothing, areas: [{ sheetId, rect }] };
  const owner = lookup.sheetIdOf(sheet);
  return { ...nothing, areas: owner === null ? [] : [{ sheetId: owner, rect }], words: [sheetWord(sheet)] };
}

function readsOfName({ text }: Token, sheetId: string, lookup: Lookup, depth: number): Reads {
  const name = text.replace(/^.*!/, "");
  const meaning = lookup.nameFormula(name, sheetId);
  const reads = meaning === null ? nothing : readsOf(meaning, sheetId, lookup, depth + 1);
  return { ...reads, words: [nameWord(name), ...reads.words] };
}

function readsOfToken(token: Token, sheetId: string, lookup: Lookup, depth: number): Reads {
  switch (token.type) {
    case "structured":
      return { ...anything, words: [tableWord] };
    case "function":
      return openFunctions.has(token.text.toUpperCase()) ? anything : nothing;
    case "reference":
      return readsOfReference(token, sheetId, lookup);
    case "name":
      return readsOfName(token, sheetId, lookup, depth);
    default:
      return nothing;
  }
}

function readsOf(formula: string, sheetId: string, lookup: Lookup, depth = 0): Reads {
  const tokens = depth > 8 ? null : tokenize(formula.replace(/^=/, ""));
  if (!tokens) return anything;
  const parts = tokens.map((token) => readsOfToken(token, sheetId, lookup, depth));
  return {
    areas: parts.flatMap(({ areas }) => areas),
    open: parts.some(({ open }) => open),
    words: [...new Set(parts.flatMap(({ words }) => words))],
  };
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
    const reads = readsOf(cell.formula, cell.sheetId, this.lookup);
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
