import type { ShownValue } from "../core/programme/finding/shown-edit";
import type { Doubt, Refusal } from "../core/takeover/convert";
import type { ListedReason } from "../core/takeover/takeover";

/** Why a value is nowhere in the plan; a test compares it with that of the session. */
export type NotTakenReason = ListedReason | "missing" | "protected" | "changed" | "formula" | "altered";

/** How much would become of a table, in numbers of cells but for `rows`. */
export interface TakeoverCounts {
  /** Id of the table of the plan. */
  readonly table: string;
  readonly rows: number;
  readonly taken: number;
  readonly commented: number;
  readonly listed: number;
  /** Among those that are taken. */
  readonly doubtful: number;
}

/** Words of « Reprendre un plan existant ». Titles are those of the workbook; cells are worded already. */
export interface TakeoverMessages {
  /** Button that opens the page. */
  readonly open: string;
  /** Before a template is there: what can be done once it is. */
  readonly hint: string;
  readonly back: string;
  readonly title: string;
  readonly explanation: string;
  readonly fromFile: string;
  readonly fromWorkbook: string;
  readonly reading: (file: string | null) => string;
  readonly noPlan: string;
  readonly nothing: (file: string | null) => string;
  readonly refused: (file: string) => string;
  /** Label of the list of tables. */
  readonly source: string;
  /** « Suivi » (A4:H44) – Plan d’action 2024, 40 lignes. */
  readonly table: (sheet: string, range: string, title: string | null, rows: number) => string;
  readonly target: string;
  readonly columns: string;
  /** Label of the choice of a column for one of the plan's. */
  readonly field: (header: string) => string;
  readonly noChoice: string;
  readonly rest: string;
  readonly preview: string;
  readonly counts: (counts: TakeoverCounts) => string;
  readonly conversions: (column: string) => string;
  /** What a value becomes, and how often. */
  readonly conversion: (before: string, after: string, count: number) => string;
  readonly doubts: Readonly<Record<Doubt, string>>;
  readonly commented: string;
  readonly comment: (cell: string, value: string, why: string | null) => string;
  readonly refusals: Readonly<Record<Refusal, string>>;
  readonly listed: string;
  readonly listing: (cell: string, value: string, why: string) => string;
  readonly reasons: Readonly<Record<NotTakenReason, string>>;
  readonly outside: (cells: readonly string[], more: number) => string;
  readonly untouched: string;
  readonly take: (rows: number, table: string) => string;
  readonly nothingToTake: string;
  readonly working: string;
  readonly shown: (value: ShownValue) => string;
  /** What became of it. */
  readonly done: (counts: TakeoverCounts, sheet: string) => string;
  readonly outdated: string;
  readonly changed: (sheet: string) => string;
  readonly review: string;
  readonly doubtful: string;
  readonly notTaken: string;
}
