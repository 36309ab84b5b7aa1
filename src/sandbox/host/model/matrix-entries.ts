import type { IObjectMatrixPrimitiveType } from "../univer-packages";

interface Numbered<V> {
  readonly [index: number]: V;
}

const entries = <V>(numbered: Numbered<V>): readonly (readonly [string, V])[] =>
  Object.entries<V>({ ...numbered });

/** Every entry of one of Univer's matrices, with its place. */
export function* matrixEntries<V>(
  matrix: IObjectMatrixPrimitiveType<V>,
): Generator<{ readonly row: number; readonly column: number; readonly value: V }> {
  for (const [row, cells] of entries<Numbered<V>>(matrix)) {
    for (const [column, value] of entries(cells)) yield { row: Number(row), column: Number(column), value };
  }
}
