import { asking } from "../../../programme/rule/asking";
import { planRule } from "../../../programme/rule/plan-rule";
import { rowScope } from "../../../programme/rule/row-scope";
import { outcomeOf, tableRows } from "../../../programme/rule/table-rows";
import { tableOf } from "../../../programme/table/table";
import { isOn, radarScale } from "../columns";
import { isCategory, isOverall, unexplained } from "../states";

/** How far the overall value may be from the mean of the categories, both rounded to two decimals. */
const TOLERANCE = 0.01;
/** Binary noise: 1.76 − 1.75 is a little more than 0.01. */
const NOISE = 1e-9;

/** Decimals of the mean that is told. */
const DECIMALS = 3;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The overall value of the Radar is not the mean of its categories, and no weighting is said in its explanation. Looked
 * at once every category has a value of the scale: a mean of some of them says nothing.
 */
export const radarMean = (categories: number) =>
  planRule({
    id: "VAR-MEIE-02",
    severities: ["warning"],
    isBeside: true,
    check(input) {
      const asked = asking();
      const looked = tableRows(input, "radar", ["number", "measure", "explanation"]);
      const found = "rows" in looked ? looked.rows : [];
      const table = tableOf(input.template, "radar");
      const rows = found.map((row) => ({ row, scope: rowScope(table, row, input.scope) }));
      const measured = rows.filter(({ scope }) => asked.holds(isOn("measure", radarScale), scope));
      const valueOf = ({ scope }: (typeof rows)[number]): number => Number(asked.value("measure", scope));
      const scores = measured
        .filter(({ scope }) => asked.holds(isCategory(categories), scope))
        .map((row) => valueOf(row));
      const findings = measured
        .filter(({ scope }) => asked.holds(isOverall(categories), scope) && asked.holds(unexplained, scope))
        .flatMap((overall) => {
          const cell = overall.row.cells["measure"];
          const value = valueOf(overall);
          const calculated = mean(scores);
          const isNear = Math.abs(value - calculated) <= TOLERANCE + NOISE;
          if (!cell || scores.length < categories || isNear) return [];
          return [
            {
              severity: "warning" as const,
              cells: [{ sheet: overall.row.sheet, address: cell.address }],
              facts: { value, calculated: Number(calculated.toFixed(DECIMALS)) },
            },
          ];
        });
      return asked.outcome(outcomeOf([looked], findings));
    },
  });
