/** Names of the columns that dashboards count: one that an edition does not know of does not compile. */
import type { DrawContext } from "../../programme/draw-context";
import type { readId } from "../../programme/table/listed";
import type { shownColumnId } from "../../programme/table/finding-columns";
import type { TableId, YearPlace } from "../../programme/table/table";
import type { NamedColumn } from "../../programme/template";

/** After the prefix. */
export type DashboardName =
  | "Numeros"
  | "Liens"
  | "Cotes"
  | StatesName
  | MeasuresName
  | "EtatsInitiatives"
  | "Maturites"
  | "RadarMesures"
  | "RadarCibles"
  | "MontantsPrevus"
  | "MontantsDepenses"
  | "MontantsExclus";

type StatesName = `Etats${YearPlace}`;
type MeasuresName = "Couvertures" | `Couvertures${YearPlace}`;

/** Where each indicator stands in a year. */
export const statesName = (year: YearPlace): StatesName => `Etats${year}`;

/** The measures of a year, or the only ones. */
export const measuresName = (year: YearPlace | undefined): MeasuresName =>
  year === undefined ? "Couvertures" : `Couvertures${year}`;

/** A column of the workbook, as its formulas name it. */
export const named = ({ prefix }: Pick<DrawContext, "prefix">, name: DashboardName): string => prefix + name;

/** A column whose id is in the room of its table, or one that goes with it. */
type Counted<Id extends string> = Id | ReturnType<typeof readId<Id>> | ReturnType<typeof shownColumnId<Id>>;

/**
 * Columns of a table that dashboards count, by name.
 * @param rows how many, from the first.
 */
export const namedIn = <Id extends string>(
  table: TableId,
  rows: number,
  columns: { readonly [Name in DashboardName]?: Counted<Id> },
): readonly NamedColumn[] =>
  Object.entries(columns).flatMap(([name, column]) => (column ? { name, table, column, rows } : []));
