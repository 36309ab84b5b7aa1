import type { Value } from "../conditions/expression";
import type { OfficialContent } from "./official/content";
import type { Roadmap } from "./roadmap/schema";
import type { Chain } from "./rule/chains";
import type { RuleSubject } from "./rule/rule";
import type { SheetRole } from "./sheet-reading";
import type { CodeGroup } from "./table/finding-columns";
import { tableIds, type Table, type TableId } from "./table/table";
import type { FieldId } from "./workbook/identification";
import { REPORT_ROLE } from "./workbook/report";
import type { TemplateWords } from "./workbook/words";

export type ListItems = readonly (string | number)[];

/** A column that formulas of other sheets count or search: its name after the prefix, and the rows that it covers. */
export interface NamedColumn {
  readonly name: string;
  readonly table: TableId;
  readonly column: string;
  readonly rows: number;
}

/** Everything about a roadmap's workbook that reading, drawing and rules share: an edition, compiled once. */
export interface Template {
  readonly roadmap: Roadmap;
  /** Sentences that it writes in the workbook. */
  readonly words: TemplateWords;
  /** In the order of the workbook. */
  readonly tables: readonly Table[];
  readonly lists: Readonly<Record<string, ListItems>>;
  /** Lists that a formula searches: the places of their items go with them. */
  readonly searchedLists: readonly string[];
  /** Lists whose items are the cells of a column, row by row: that column, by list id. */
  readonly countedColumns: Readonly<Record<string, { readonly table: TableId; readonly column: string }>>;
  readonly namedColumns: readonly NamedColumn[];
  readonly settings: Readonly<Record<string, Value>>;
  /** What is published, sheet by sheet: drawn, then checked for integrity. */
  readonly official: Readonly<Partial<Record<string, OfficialContent>>>;
  /** Preferred titles of the sheets by role, in the order of the workbook. */
  readonly titles: Readonly<Record<string, string>>;
  /** What the rules on rows say of each cell, by the sheet that holds it. */
  readonly chains: Readonly<Partial<Record<RuleSubject, readonly Chain[]>>>;
  /** Fields of « Identification » that mean nothing to this programme: their rows are not shown. */
  readonly unusedFields?: readonly FieldId[];
  /** How it is drawn, whatever the version of the roadmap: in the marks of its sheets. */
  readonly revision: number;
  /** Version of the newest edition that is known of this roadmap. */
  readonly newest: string;
  /** The add-in does not ship it: somebody gave it as a file. */
  readonly isFromFile?: true;
}

/** Roles of the sheets that are read: those that people fill in, official ones, and the report; in the order of the workbook. */
export const readRoles = ({ titles, tables, official }: Template): readonly SheetRole[] =>
  Object.keys(titles).filter(
    (role) =>
      role === "identification" ||
      role === REPORT_ROLE ||
      official[role] !== undefined ||
      tables.some(({ id }) => id === role),
  );

/** Sheets that hold answers: « Identification », then the tables. */
export const answerSheets = (template: Pick<Template, "tables">): readonly RuleSubject[] => [
  "identification",
  ...tableIds(template),
];

/** The official content of a sheet, which must have some. */
export function officialOf({ official }: Pick<Template, "official">, role: string): OfficialContent {
  const found = official[role];
  if (!found) throw new Error(`Nothing official on ${role}`);
  return found;
}

/** The chains of a table or of Identification, in the order in which the rules first name their cells. */
export const chainsIn = ({ chains }: Pick<Template, "chains">, subject: RuleSubject): readonly Chain[] =>
  chains[subject] ?? [];

/** Groups of a sheet that have at least one chain, the row's own first. */
export function codeGroups(chains: readonly Chain[]): readonly CodeGroup[] {
  return [...new Set(chains.map((chain) => chain.group))].sort((left, right) => left - right);
}
