/** Official content of each table, and the few inputs that are filled in at insertion. */
import { columnLetters } from "../grid/address";
import { scopeOf, organizationCategories } from "../organizations/organizations";
import type { Indicator, Target } from "../programme/roadmap/schema";
import type { CellContent, StyledRange } from "../programme/workbook/drawing";
import { columnPlace, FIRST_ROW, type Table, type TableId } from "../programme/table/table";
import { lists } from "../programme/table/vocabulary";
import type { DrawContext } from "./context";
import { numberFormats, WHOLE_PERCENT } from "./style";

/** Rows of official content, by column id; a row may also prefill an input. */
export type GivenRow = Readonly<Record<string, CellContent>>;

function isInScope(context: DrawContext, indicator: Indicator): boolean {
  const category = organizationCategories.find((item) => item === context.choice.category);
  return category === undefined || indicator.scope[scopeOf(category)];
}

/** What is filled in besides the official cells: indicators apply unless the organization says otherwise. */
function indicatorInputs(context: DrawContext, indicator: Indicator): GivenRow {
  const [yes] = lists.applicability;
  const [percent] = lists.units;
  return { applicable: isInScope(context, indicator) ? yes : null, unit: percent };
}

/** Official rows of a table, and the few inputs that are filled in. */
export function givenRows(context: DrawContext, id: TableId): readonly GivenRow[] {
  const { official, roadmap } = context.template;
  const rows = id === "actions" ? [] : official[id].rows;
  return rows.map(({ id: number, cells }) => {
    const indicator = id === "indicators" ? roadmap.indicators.find((item) => item.id === number) : undefined;
    const contents = Object.entries(cells).map(([column, { content }]) => [column, content] as const);
    return { ...Object.fromEntries(contents), ...(indicator ? indicatorInputs(context, indicator) : {}) };
  });
}

/** Columns of a year whose format depends on its target: folded with the year. */
export const targetedColumns = ["target", "local", "mid", "result"] as const;

function formatOf(target: Target, column: (typeof targetedColumns)[number]): string | null {
  if (column === "target") return target.kind === "percentage" ? WHOLE_PERCENT : numberFormats.text;
  // A status, or a value without target: kept as typed. A relative target may be an index from 0 to 4.
  if (target.kind === "relative") return numberFormats.rate;
  return target.kind === "milestone" && column !== "local" ? numberFormats.text : null;
}

/** Number formats that depend on the kind of the row's targets. */
export function targetFormats(context: DrawContext, table: Table): readonly StyledRange[] {
  return context.template.roadmap.indicators.flatMap((indicator, index) => {
    const row = FIRST_ROW + 1 + index;
    const cell = (id: string, numberFormat: string): StyledRange => ({
      range: `${columnLetters(columnPlace(table, id))}${row}`,
      style: { numberFormat },
    });
    const ofYears = indicator.targets.flatMap((target, place) =>
      targetedColumns.flatMap((name) => {
        const format = formatOf(target, name);
        return format === null ? [] : [cell(`${name}${place + 1}`, format)];
      }),
    );
    const isRelative = indicator.targets.some((target) => target.kind === "relative");
    return isRelative ? [...ofYears, cell("baseline", numberFormats.rate)] : ofYears;
  });
}
