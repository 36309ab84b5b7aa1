import { boundedCells } from "../../../programme/rule/bounded-cells";
import { rowRule } from "../../../programme/rule/rule";
import type { Table } from "../../../programme/table/table";

/** A cell of amounts holds no amount in millions of dollars: a text, less than nothing, or dollars. */
export const noAmount = (tables: readonly Table[]) =>
  rowRule({
    id: "VAR-PMT-03",
    checks: boundedCells(tables, ({ key, header, value, max }) => ({ key, column: header, value, max })),
  });
