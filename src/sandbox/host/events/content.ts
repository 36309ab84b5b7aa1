import type { ICellData, Nullable } from "../univer-packages";

/** A cell of a mutation that sets what the cell holds, not only how it looks or where its formula points. */
export const isContent = (cell: Nullable<ICellData>): boolean =>
  cell === null || cell === undefined || "v" in cell || "p" in cell;
