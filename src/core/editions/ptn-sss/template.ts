import { column, join, shown, type Value } from "../../conditions/expression";
import { shownColumns } from "../../conditions/shown-columns";
import { FORMULA_BUDGET, splitValue } from "../../conditions/split-value";
import { valueFormula, type Layout } from "../../conditions/to-formula";
import type { Roadmap } from "../../programme/roadmap/schema";
import { chainsOf } from "../../programme/rule/chains";
import { codesValue } from "../../programme/rule/code";
import { referenceLists, type ListItems } from "./reference-lists";
import { officialContents } from "./official";
import type { OfficialContent, OfficialRole } from "../../programme/official/content";
import { settings } from "../../programme/workbook/parameters";
import {
  isHiddenColumn,
  type Column,
  type Table,
  type TableId,
  type YearPlace,
} from "../../programme/table/table";
import { actionsTable } from "../../sheets/actions/columns";
import { changeTable } from "../../sheets/change/columns";
import { output, support } from "../../programme/table/columns";
import { indicatorsTable } from "../../sheets/indicators/columns";
import { readingColumns } from "./input-columns";
import { risksTable } from "../../sheets/risks/columns";
import { workforceTable } from "../../sheets/workforce/columns";
import type { TemplateWords } from "../../programme/workbook/words";

/** Groups of chains that share a hidden column: the row's own, then one a fiscal year. */
export type CodeGroup = YearPlace | 0;

/** Everything about a roadmap's workbook that reading, drawing and rules share. */
export interface Template {
  readonly roadmap: Roadmap;
  /** Sentences that it writes in the workbook. */
  readonly words: TemplateWords;
  readonly tables: Readonly<Record<TableId, Table>>;
  readonly lists: Readonly<Record<string, ListItems>>;
  readonly settings: Readonly<Record<string, Value>>;
  /** What is published, sheet by sheet: drawn, then checked for integrity. */
  readonly official: Readonly<Record<OfficialRole, OfficialContent>>;
}

/** Groups of a table that have at least one chain, the row's own first. */
export function codeGroups(id: TableId): readonly CodeGroup[] {
  return [...new Set(chainsOf(id).map((chain) => chain.group))].sort((left, right) => left - right);
}

function codeColumns(id: TableId): readonly Column[] {
  const groups = codeGroups(id);
  const ofGroup = groups.map((group) => ({
    ...output(`codes${group}`),
    value: codesValue(chainsOf(id).filter((chain) => chain.group === group)),
  }));
  const words = groups.map((group) => output(`words${group}`));
  const all = { ...output("codes"), value: join(...groups.map((group) => column(`codes${group}`))) };
  return [...ofGroup, all, ...words];
}

/** Id of the hidden column that holds what a column shows. */
export const shownColumnId = (id: string): string => `shown_${id}`;

const WIDEST_CELL = "$XFD99999";
const LONGEST_PREFIX = "PTN_99_Places_";
const widest = (name: string): string => LONGEST_PREFIX + name;
/** Where everything has as long a name as it can have. */
const widestLayout: Layout = {
  column: () => WIDEST_CELL,
  shown: () => WIDEST_CELL,
  parameter: widest,
  list: widest,
  places: widest,
};

/** The column, after the hidden ones that hold what its formula has no room for. */
function withinBudget(item: Column): readonly Column[] {
  if (!item.value) return [item];
  const { value, parts } = splitValue(item.value, {
    lengthOf: (of) => valueFormula(of, widestLayout).length,
    budget: FORMULA_BUDGET,
    partId: (place) => `${item.id}_${place}`,
  });
  const hidden = (id: string): Omit<Column, "value"> =>
    item.kind === "output" ? output(id) : support(id, value);
  return [...parts.map((part) => ({ ...hidden(part.id), value: part.value })), { ...item, value }];
}

// First among the hidden columns: Excel works them out in any order, a reader meets them before their use.
function completed(table: Table): Table {
  const whole = [...table.columns, ...readingColumns(table.columns), ...codeColumns(table.id)];
  const columns = whole.flatMap(withinBudget);
  const looked = new Set(columns.flatMap((item) => (item.value ? shownColumns(item.value) : [])));
  const hidden = [...looked].map((id) => support(shownColumnId(id), shown(column(id))));
  return {
    ...table,
    columns: [
      ...columns.filter((item) => !isHiddenColumn(item)),
      ...hidden,
      ...columns.filter(isHiddenColumn),
    ],
  };
}

/** The template of a roadmap edition, in these words. */
export function templateOf(roadmap: Roadmap, words: TemplateWords): Template {
  const tables: Template["tables"] = {
    indicators: completed(indicatorsTable(roadmap)),
    actions: completed(actionsTable),
    risks: completed(risksTable(roadmap)),
    change: completed(changeTable(roadmap)),
    workforce: completed(workforceTable(roadmap)),
  };
  return {
    roadmap,
    words,
    tables,
    lists: referenceLists(roadmap),
    settings: settings(roadmap),
    official: officialContents(roadmap, tables),
  };
}
