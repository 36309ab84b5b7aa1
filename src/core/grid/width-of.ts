import { onceFor } from "../collections/once-for";
import type { GridSheet } from "./grid";

/** Columns of the longest of these rows. */
export const widthOf = onceFor((values: GridSheet["values"]): number =>
  values.reduce((most, row) => Math.max(most, row.length), 0),
);
