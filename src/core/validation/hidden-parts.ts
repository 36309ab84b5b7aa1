import { fromA1, toColumns, type CellPosition } from "../grid/address";
import type { Grid, GridSheet, HiddenRun } from "../grid/grid";
import type { Finding } from "../programme/finding/finding";
import type { FindingCell } from "../programme/finding/facts";

/** A part of the workbook that is not shown and holds findings. */
export interface HiddenPart {
  /** Title of the sheet. */
  readonly sheet: string;
  readonly part: "sheet" | "rows" | "columns";
  /** A filter that is on hides it, or somebody did (a folded group too). */
  readonly by: HiddenRun["by"];
  /** Rows "5:8" or columns "K:M"; null for the sheet as a whole. */
  readonly range: string | null;
  /** How many cells of findings are there. */
  readonly cells: number;
}

type Place = Omit<HiddenPart, "cells">;

const holds =
  (place: number) =>
  ({ first, last }: HiddenRun): boolean =>
    first <= place && place <= last;

/** Why a cell does not show, the widest reason first; null when it does, or when nothing is known of it. */
function placeOf({ name, visibility, hiddenRows, hiddenColumns }: GridSheet, address: string): Place | null {
  if (visibility !== "visible") return { sheet: name, part: "sheet", by: "hand", range: null };
  const cell = fromA1(address);
  if (!cell) return null;
  const rows = hiddenRows?.find(holds(cell.row));
  if (rows) return { sheet: name, part: "rows", by: rows.by, range: `${rows.first + 1}:${rows.last + 1}` };
  const columns = hiddenColumns?.find(holds(cell.column));
  if (!columns) return null;
  return { sheet: name, part: "columns", by: columns.by, range: toColumns(columns) };
}

/** Why the cell does not show in the workbook that was read; null when it does. */
export function hiddenPlace(grid: Pick<Grid, "sheets">, { sheet, address }: FindingCell): Place | null {
  const found = grid.sheets.find(({ name }) => name === sheet);
  return found ? placeOf(found, address) : null;
}

/** Hidden sheets, rows and columns that hold findings, in the order in which findings meet them. */
export function hiddenParts(grid: Grid, findings: readonly Finding[]): readonly HiddenPart[] {
  const cells = new Map(
    findings.flatMap(({ cells: [cell] }) => (cell ? [[`${cell.address} ${cell.sheet}`, cell] as const] : [])),
  );
  const parts = new Map<string, HiddenPart>();
  for (const cell of cells.values()) {
    const place = hiddenPlace(grid, cell);
    if (!place) continue;
    const key = JSON.stringify([place.sheet, place.range]);
    parts.set(key, { ...place, cells: (parts.get(key)?.cells ?? 0) + 1 });
  }
  return [...parts.values()];
}

const columnAt = (letters: string): number => fromA1(`${letters}1`)?.column ?? Number.NaN;

function isIn({ part, range }: HiddenPart, cell: CellPosition): boolean {
  if (range === null) return part === "sheet";
  const [first = "", last = first] = range.split(":");
  return part === "rows"
    ? Number(first) <= cell.row + 1 && cell.row + 1 <= Number(last)
    : columnAt(first) <= cell.column && cell.column <= columnAt(last);
}

/** The hidden part that a cell is in; null when it shows. */
export function hiddenPartOf(
  parts: readonly HiddenPart[],
  { sheet, address }: FindingCell,
): HiddenPart | null {
  const cell = fromA1(address);
  return parts.find((part) => part.sheet === sheet && cell !== null && isIn(part, cell)) ?? null;
}
