/** « Indicateurs » as it is drawn: the few inputs that are filled in at insertion, and formats that targets decide. */
import { drawTable } from "../../drawing/draw-table";
import { givenRows, type GivenRow } from "../../drawing/given";
import { numberFormats, WHOLE_PERCENT } from "../../drawing/style";
import { columnLetters } from "../../grid/address";
import { scopeOf } from "../../organizations/organizations";
import { organizationCategories } from "../../organizations/organization";
import type { DrawContext } from "../../programme/draw-context";
import type { Indicator, Target } from "../../programme/roadmap/schema";
import { columnPlace, FIRST_ROW, tableOf, type Table } from "../../programme/table/table";
import { lists } from "../../programme/table/vocabulary";
import type { SheetDrawing, StyledRange } from "../../programme/workbook/drawing";
import { at, type IndicatorColumn } from "./handles";

function isInScope(context: DrawContext, indicator: Indicator): boolean {
  const category = organizationCategories.find((item) => item === context.choice.category);
  return category === undefined || indicator.scope[scopeOf(category)];
}

/** What is filled in besides the official cells: indicators apply unless the organization says otherwise. */
function indicatorInputs(context: DrawContext, indicator: Indicator): GivenRow {
  const [yes] = lists.applicability;
  const [percent] = lists.units;
  return {
    applicable: isInScope(context, indicator) ? yes : null,
    unit: percent,
  } satisfies Partial<Record<IndicatorColumn, unknown>>;
}

/** Official rows of the table, and the few inputs that are filled in. */
export const indicatorGivenRows = (context: DrawContext): readonly GivenRow[] =>
  givenRows(context, "indicators").map((row) => {
    const indicator = context.template.roadmap.indicators.find(({ id }) => id === row["number"]);
    return { ...row, ...(indicator ? indicatorInputs(context, indicator) : {}) };
  });

/** Columns of a year whose format depends on its target. */
const targetedColumns = ["target", "local", "mid", "result"] as const;

function formatOf(target: Target, column: (typeof targetedColumns)[number]): string | null {
  if (column === "target") return target.kind === "percentage" ? WHOLE_PERCENT : numberFormats.text;
  // A status, or a value without target: kept as typed. A relative target may be an index from 0 to 4.
  if (target.kind === "relative") return numberFormats.rate;
  const isText = target.kind === "milestone" || target.kind === "organization";
  return isText && column !== "local" ? numberFormats.text : null;
}

/** Number formats that depend on the kind of the row's targets. */
function targetFormats(context: DrawContext, table: Table): readonly StyledRange[] {
  const ids: ReadonlySet<string> = new Set(table.columns.map(({ id }) => id));
  return context.template.roadmap.indicators.flatMap((indicator, index) => {
    const row = FIRST_ROW + 1 + index;
    const cell = (id: IndicatorColumn, numberFormat: string): StyledRange => ({
      range: `${columnLetters(columnPlace(table, id))}${row}`,
      style: { numberFormat },
    });
    const ofYears = indicator.targets.flatMap((target, place) =>
      targetedColumns.flatMap((name) => {
        const format = formatOf(target, name);
        const id = at(place + 1, name);
        return format === null || !ids.has(id) ? [] : [cell(id, format)];
      }),
    );
    const isRelative = indicator.targets.some((target) => target.kind === "relative");
    return isRelative ? [...ofYears, cell("baseline", numberFormats.rate)] : ofYears;
  });
}

/** Draws « Indicateurs ». */
export function drawIndicators(context: DrawContext): SheetDrawing {
  const table = tableOf(context.template, "indicators");
  return drawTable(context, table, indicatorGivenRows(context), targetFormats(context, table));
}
