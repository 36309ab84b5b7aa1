import { toBlocks, type Block } from "../core/grid/blocks";
import type { GridSheet, HiddenRun } from "../core/grid/grid";
import { hiddenRuns } from "../core/grid/hidden-runs";
import type { XmlAttributes, XmlHandler } from "./xml-reader";
import { xmlBoolean } from "./xstring";

/** A sheet with more merged regions is not a plan: they would take memory for nothing. */
const MOST_MERGES = 20_000;

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** A range that can be filtered, and whether something is chosen in it. */
export interface FilteredRange {
  readonly block: Block;
  readonly isOn: boolean;
}

/** What filters of tables need, once the sheet is read. */
export type TableFilters = (parts: readonly string[]) => readonly FilteredRange[];

const isZero = (size: string | undefined): boolean => size !== undefined && Number(size) === 0;
const isLarge = ({ top, left, bottom, right }: Block): boolean => bottom > top || right > left;
const isOnSheet = ({ bottom, right }: Block): boolean => bottom <= LAST_ROW && right <= LAST_COLUMN;

/** Merged regions and hidden rows and columns of a worksheet part, as its parser meets them. */
export class LayoutReader implements XmlHandler {
  readonly #merges: Block[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #shownRows: number[] = [];
  readonly #columns: HiddenRun[] = [];
  readonly #filters: FilteredRange[] = [];
  readonly #tables: string[] = [];
  #merged = 0;
  #areRowsHidden = false;

  readonly open = (name: string, attributes: XmlAttributes): void => {
    if (name === "mergeCell") this.#openMerge(attributes);
    else if (name === "col") this.#openColumns(attributes);
    else if (name === "sheetFormatPr") this.#areRowsHidden = xmlBoolean(attributes["zeroHeight"]);
    else if (name === "autoFilter") this.#openFilter(attributes);
    else if (name === "filterColumn") this.#filters.push(...this.#filters.splice(-1).map(turnOn));
    else if (name === "tablePart") this.#tables.push(attributes["id"] ?? "");
  };

  /** Told of each row that the file describes. */
  readonly row = (row: number, { hidden, ht }: XmlAttributes): void => {
    const isHidden = xmlBoolean(hidden) || isZero(ht);
    (isHidden ? this.#hiddenRows : this.#shownRows).push(row);
  };

  /** `tableFilters` gives the filters of tables by their relationship; it is only asked when rows are hidden. */
  build(tableFilters: TableFilters): Pick<GridSheet, "merges" | "hiddenRows" | "hiddenColumns"> {
    const hiddenRows = this.#rows(tableFilters);
    return {
      ...(this.#merged <= MOST_MERGES && { merges: this.#merges }),
      ...(hiddenRows.length > 0 && { hiddenRows }),
      ...(this.#columns.length > 0 && { hiddenColumns: this.#columns }),
    };
  }

  /** A reference that is none is left out, as Excel does when it repairs the file. */
  #openMerge({ ref = "" }: XmlAttributes): void {
    const [block] = toBlocks(ref);
    if (!block || !isLarge(block) || !isOnSheet(block)) return;
    this.#merged += 1;
    if (this.#merged <= MOST_MERGES) this.#merges.push(block);
  }

  #openColumns({ min, max, hidden, width }: XmlAttributes): void {
    if (!xmlBoolean(hidden) && !isZero(width)) return;
    const [first, last] = [Number(min) - 1, Math.min(Number(max) - 1, LAST_COLUMN)];
    if (!(first >= 0 && last >= first)) return;
    const previous = this.#columns.at(-1);
    if (previous && previous.last + 1 === first) this.#columns.splice(-1, 1, { ...previous, last });
    else this.#columns.push({ first, last, by: "hand" });
  }

  #openFilter({ ref = "" }: XmlAttributes): void {
    const [block] = toBlocks(ref);
    if (block) this.#filters.push({ block, isOn: false });
  }

  #rows(tableFilters: TableFilters): readonly HiddenRun[] {
    if (this.#areRowsHidden) return allBut(this.#shownRows);
    if (this.#hiddenRows.length === 0) return [];
    const filters = [...this.#filters, ...tableFilters(this.#tables)].filter(({ isOn }) => isOn);
    const isFiltered = (row: number): boolean =>
      filters.some(({ block }) => row > block.top && row <= block.bottom);
    return hiddenRuns(this.#hiddenRows, isFiltered);
  }
}

const turnOn = ({ block }: FilteredRange): FilteredRange => ({ block, isOn: true });

/** Of a sheet whose rows are hidden unless it says otherwise. */
function allBut(shown: readonly number[]): readonly HiddenRun[] {
  const found: HiddenRun[] = [];
  let next = 0;
  for (const row of [...new Set(shown)].sort((one, other) => one - other)) {
    if (row > next) found.push({ first: next, last: row - 1, by: "hand" });
    next = row + 1;
  }
  if (next <= LAST_ROW) found.push({ first: next, last: LAST_ROW, by: "hand" });
  return found;
}
