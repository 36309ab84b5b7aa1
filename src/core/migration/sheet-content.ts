/** Every cell of a sheet that holds something. */
import { toA1, type CellPosition } from "../grid/address";
import type { CellValue, GridSheet } from "../grid/grid";
import { isBlankValue } from "../text/blank";

export interface HeldCell extends CellPosition {
  readonly address: string;
  readonly value: CellValue;
  /** Its formula; null when it has none, or when it is not known which cells have one. */
  readonly formula: string | null;
}

/** From top to bottom and from left to right, strays last. Cells of blanks hold nothing. */
export function heldCells({ values, origin, strays = [], formulas = {} }: GridSheet): readonly HeldCell[] {
  const held = (row: number, column: number, value: CellValue): readonly HeldCell[] => {
    if (isBlankValue(value)) return [];
    const address = toA1({ row, column });
    return [{ row, column, address, value, formula: formulas[address] ?? null }];
  };
  return [
    ...values.flatMap((line, row) =>
      line.flatMap((value, column) => held(origin.row + row, origin.column + column, value)),
    ),
    ...strays.flatMap(({ row, column, value }) => held(row, column, value)),
  ];
}
