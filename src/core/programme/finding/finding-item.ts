import type { TableId } from "../table/table";

/** A row of a table: an indicator, an action, a risk… */
export interface FindingItem {
  readonly subject: TableId;
  /** As its key column names it, e.g. "1.1"; "" where that is blank. */
  readonly name: string;
}
