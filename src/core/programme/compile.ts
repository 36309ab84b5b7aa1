import { column, join, shown } from "../conditions/expression";
import { shownColumns } from "../conditions/shown-columns";
import { FORMULA_BUDGET, splitValue } from "../conditions/split-value";
import { valueFormula, type Layout } from "../conditions/to-formula";
import type { Edition } from "./edition";
import { chainsOf, type Chain } from "./rule/chains";
import { codesValue } from "./rule/code";
import { output, support } from "./table/columns";
import { CODES, codesId, SAID, shownColumnId, wordsId, WORST } from "./table/finding-columns";
import { readingColumns } from "./table/reading-columns";
import { isHiddenColumn, type Column, type Table } from "./table/table";
import { codeGroups, type Template } from "./template";

/** What an edition is made of: tables as their rooms give them, without the columns that hold findings. */
export type Programme = Omit<Edition, "chains" | "titles">;

function codeColumns(chains: readonly Chain[], isBrief: boolean): readonly Column[] {
  const groups = codeGroups(chains);
  const ofGroup = groups.map((group) => ({
    ...output(codesId(group)),
    value: codesValue(chains.filter((chain) => chain.group === group)),
  }));
  const words = groups.map((group) => output(wordsId(group)));
  const all = { ...output(CODES), value: join(...groups.map((group) => column(codesId(group)))) };
  const brief = isBrief ? [output(SAID), output(WORST)] : [];
  return [...ofGroup, all, ...words, ...brief];
}

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
function completed(table: Table, chains: readonly Chain[]): Table {
  const whole = [
    ...table.columns,
    ...readingColumns(table.columns),
    ...codeColumns(chains, table.isBrief === true),
  ];
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

/**
 * Works out, once, all that does not depend on a workbook: the chains of rules by cell, and the tables with the
 * hidden columns that hold what their formulas need and find.
 */
export function compile(programme: Programme): Edition {
  const ofTables = programme.tables.map((table) => ({
    table,
    chains: chainsOf(programme.rowRules, table.id),
  }));
  const chains: Template["chains"] = {
    identification: chainsOf(programme.rowRules, "identification"),
    ...Object.fromEntries(ofTables.map(({ table, chains: own }) => [table.id, own])),
  };
  const titles = Object.fromEntries(programme.pages.map(({ role, title }) => [role, title]));
  return {
    ...programme,
    titles,
    chains,
    tables: ofTables.map(({ table, chains: own }) => completed(table, own)),
  };
}
