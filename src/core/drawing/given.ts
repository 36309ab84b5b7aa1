import type { DrawContext } from "../programme/draw-context";
import type { CellContent } from "../programme/workbook/drawing";
import type { TableId } from "../programme/table/table";

/** Rows of official content, by column id; a row may also prefill an input. */
export type GivenRow = Readonly<Record<string, CellContent>>;

/** Official rows of a table. */
export const givenRows = ({ template }: Pick<DrawContext, "template">, id: TableId): readonly GivenRow[] =>
  (template.official[id]?.rows ?? []).map(({ cells }) =>
    Object.fromEntries(Object.entries(cells).map(([column, { content }]) => [column, content])),
  );
