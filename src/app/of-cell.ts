import type { Finding } from "../core/programme/finding/finding";
import type { FindingCell } from "../core/programme/finding/facts";

/** What is said of a cell, or of the row where it stands when nothing is said of it. */
export interface CellFindings<F> {
  readonly where: "cell" | "row";
  readonly findings: readonly F[];
}

const rowOf = (address: string): string => address.replace(/^[A-Z]+/, "");

/** Findings of the cell, else of its row, in the order in which they come; those that are justified are settled. */
export function findingsOf<F extends Finding>(
  findings: readonly F[],
  { sheet, address }: FindingCell,
): CellFindings<F> {
  const open = findings.filter(({ justified }) => !justified);
  const on = (isThere: (at: string) => boolean): readonly F[] =>
    open.filter(({ cells }) => cells.some((cell) => cell.sheet === sheet && isThere(cell.address)));
  const ofCell = on((at) => at === address);
  return ofCell.length > 0
    ? { where: "cell", findings: ofCell }
    : { where: "row", findings: on((at) => rowOf(at) === rowOf(address)) };
}
