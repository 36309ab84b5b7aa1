import { column, join, type Value } from "../conditions/expression";
import type { Roadmap } from "../roadmap/schema";
import { chainsOf } from "../rules/chains";
import { codesValue } from "../rules/code";
import { referenceLists, type ListItems } from "./reference-lists";
import { settings } from "./parameters";
import type { Column, Table, TableId, YearPlace } from "./table";
import { actionsTable } from "./tables/actions";
import { changeTable } from "./tables/change";
import { output } from "./tables/columns";
import { indicatorsTable } from "./tables/indicators";
import { risksTable } from "./tables/risks";
import { workforceTable } from "./tables/workforce";

/** Groups of chains that share a hidden column: the row's own, then one a fiscal year. */
export type CodeGroup = YearPlace | 0;

/** Everything about a roadmap's workbook that reading, drawing and rules share. */
export interface Template {
  readonly roadmap: Roadmap;
  readonly tables: Readonly<Record<TableId, Table>>;
  readonly lists: Readonly<Record<string, ListItems>>;
  readonly settings: Readonly<Record<string, Value>>;
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

const withCodes = (table: Table): Table => ({ ...table, columns: [...table.columns, ...codeColumns(table.id)] });

/** The template of a roadmap edition. */
export function templateOf(roadmap: Roadmap): Template {
  return {
    roadmap,
    tables: {
      indicators: withCodes(indicatorsTable(roadmap)),
      actions: withCodes(actionsTable),
      risks: withCodes(risksTable(roadmap)),
      change: withCodes(changeTable(roadmap)),
      workforce: withCodes(workforceTable(roadmap)),
    },
    lists: referenceLists(roadmap),
    settings: settings(roadmap),
  };
}
