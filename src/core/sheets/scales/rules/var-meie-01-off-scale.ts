import { boundedCells } from "../../../programme/rule/bounded-cells";
import { rowRule } from "../../../programme/rule/rule";
import type { Table } from "../../../programme/table/table";

/** A measure or a target is no number of its scale. Made from the columns' own controls. */
export const offScale = (tables: readonly Table[]) =>
  rowRule({
    id: "VAR-MEIE-01",
    checks: boundedCells(tables, ({ key, header, value, min, max }) => ({
      key,
      column: header,
      value,
      min,
      max,
    })),
  });
