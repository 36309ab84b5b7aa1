/** Official content of each table, and the few inputs that are filled in at insertion. */
import { columnLetters } from "../../plan/address";
import { scopeOf, organizationCategories } from "../../plan/organizations";
import type { Indicator, Target } from "../../roadmap/schema";
import type { CellContent, StyledRange } from "../drawing";
import { columnPlace, FIRST_ROW, yearPlaces, type Table, type TableId } from "../table";
import { lists } from "../vocabulary";
import type { DrawContext } from "./context";
import type { GivenRow } from "./draw-table";
import { numberFormats, WHOLE_PERCENT } from "./style";

/** A percentage is written as a number; every other target as its official text. */
const targetContent = (target: Target | undefined): CellContent =>
  target?.kind === "percentage" ? target.atLeast : (target?.text ?? null);

function isInScope(context: DrawContext, indicator: Indicator): boolean {
  const category = organizationCategories.find((item) => item === context.choice.category);
  return category === undefined || indicator.scope[scopeOf(category)];
}

function indicatorRows(context: DrawContext): readonly GivenRow[] {
  const { roadmap } = context.template;
  const objectives = new Map(roadmap.objectives.map((objective) => [objective.id, objective.wording]));
  const [yes] = lists.applicability;
  const [percent] = lists.units;
  return roadmap.indicators.map((indicator) => ({
    number: indicator.id,
    objective: objectives.get(indicator.objective) ?? null,
    indicator: indicator.wording,
    applicable: isInScope(context, indicator) ? yes : null,
    unit: percent,
    ...Object.fromEntries(
      yearPlaces.map((year) => [`target${year}`, targetContent(indicator.targets[year - 1])]),
    ),
  }));
}

/** Official rows of a table. */
export function givenRows(context: DrawContext, id: TableId): readonly GivenRow[] {
  const { roadmap } = context.template;
  const levers = new Map(roadmap.levers.map((lever) => [lever.id, lever.wording]));
  switch (id) {
    case "indicators":
      return indicatorRows(context);
    case "risks":
      return roadmap.risks.map((risk) => ({
        number: risk.id,
        type: risk.type,
        risk: risk.wording,
        measures: risk.measures.map((measure) => `• ${measure}`).join("\n"),
      }));
    case "change":
      return roadmap.successConditions.map((condition) => ({
        number: condition.id,
        lever: levers.get(condition.lever) ?? null,
        condition: condition.wording,
      }));
    case "workforce":
      return roadmap.workforceActions.map((action) => ({ number: action.id, action: action.wording }));
    case "actions":
      return [];
  }
}

function formatOf(target: Target, column: string): string | null {
  if (column.startsWith("target")) return target.kind === "percentage" ? WHOLE_PERCENT : numberFormats.text;
  // A status, or a value without target: kept as typed. A relative target may be an index from 0 to 4.
  if (target.kind === "relative") return numberFormats.rate;
  return target.kind === "milestone" && !column.startsWith("local") ? numberFormats.text : null;
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
      ["target", "local", "mid", "result"].flatMap((name) => {
        const format = formatOf(target, name);
        return format === null ? [] : [cell(`${name}${place + 1}`, format)];
      }),
    );
    const isRelative = indicator.targets.some((target) => target.kind === "relative");
    return isRelative ? [...ofYears, cell("baseline", numberFormats.rate)] : ofYears;
  });
}
