import { toA1 } from "../../core/grid/address";
import { assembleCells, type RowCells } from "../../core/grid/assemble-cells";
import type { CellValue, FormatCategory, GridSheet } from "../../core/grid/grid";
import { categoryOf, toValue } from "./cell-content";

/** What Excel gives of a rectangle of cells, whose first one is at this place. */
export interface Piece {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
  readonly codes: readonly (readonly string[])[];
  readonly kinds: readonly (readonly string[])[];
}

type Cells = Pick<GridSheet, "origin" | "values" | "formats" | "strays" | "formatCodes">;

/** Calls back for each cell of a piece that holds something, place by place in it. */
function eachHeld({ types }: Piece, use: (down: number, across: number) => void): void {
  types.forEach((line, down) => {
    line.forEach((type, across) => {
      if (type !== "Empty") use(down, across);
    });
  });
}

const valueIn = ({ values, types }: Piece, down: number, across: number): CellValue =>
  toValue(values[down]?.[across], types[down]?.[across] ?? "");
const codeIn = ({ codes }: Piece, down: number, across: number): string => codes[down]?.[across] ?? "";
const formatIn = (piece: Piece, down: number, across: number): FormatCategory =>
  categoryOf(piece.kinds[down]?.[across] ?? "", codeIn(piece, down, across));

function codesOf(pieces: readonly Piece[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const piece of pieces) {
    eachHeld(piece, (down, across) => {
      const code = codeIn(piece, down, across);
      const address = { row: piece.row + down, column: piece.column + across };
      if (code !== "" && code !== "General") found[toA1(address)] = code;
    });
  }
  return found;
}

/** A piece as it is: the rectangle that Excel gave. */
function whole(piece: Piece): Cells {
  const { row, column, values, kinds } = piece;
  return {
    origin: { row, column },
    values: values.map((line, down) => line.map((_, across) => valueIn(piece, down, across))),
    formats: kinds.map((line, down) => line.map((_, across) => formatIn(piece, down, across))),
  };
}

interface Row {
  readonly columns: number[];
  readonly values: CellValue[];
  readonly formats: FormatCategory[];
}

function rowsOf(pieces: readonly Piece[]): ReadonlyMap<number, RowCells> {
  const rows = new Map<number, Row>();
  for (const piece of pieces) {
    eachHeld(piece, (down, across) => {
      const row = piece.row + down;
      let cells = rows.get(row);
      if (!cells) rows.set(row, (cells = { columns: [], values: [], formats: [] }));
      cells.columns.push(piece.column + across);
      cells.values.push(valueIn(piece, down, across));
      cells.formats.push(formatIn(piece, down, across));
    });
  }
  return rows;
}

/** Content of a sheet, from the pieces that it was read in. */
export function joinPieces(pieces: readonly Piece[]): Cells {
  const [first, ...others] = pieces;
  const cells = first && others.length === 0 ? whole(first) : assembleCells(rowsOf(pieces));
  return { ...cells, formatCodes: codesOf(pieces) };
}
