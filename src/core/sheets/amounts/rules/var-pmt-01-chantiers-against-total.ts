import type { PlanRow } from "../../../programme/plan";
import { planRule, type PlanCheckInput } from "../../../programme/rule/plan-rule";
import { rowScope, type NotRead } from "../../../programme/rule/row-scope";
import { outcomeOf, tableRows } from "../../../programme/rule/table-rows";
import { tableOf } from "../../../programme/table/table";
import { asking, type Asking } from "../../../programme/rule/asking";
import type { Scope } from "../../../conditions/evaluate";
import { isBlank } from "../../../conditions/expression";
import { isAmount } from "../columns";
import { column, type AmountColumn } from "../handles";
import { isAnnounced, NOISE, TOLERANCE } from "../states";

const rounded = (value: number): number => Number(value.toFixed(3));

/** A row, with what conditions see of it. */
interface ScopedRow {
  readonly row: PlanRow;
  readonly scope: Scope<NotRead>;
}

/** The rows of a sheet that has these columns. */
function rowsWith(columns: readonly AmountColumn[], id: "amounts" | "totals", input: PlanCheckInput) {
  const looked = tableRows(input, id, columns);
  const table = tableOf(input.template, id);
  const rows: readonly ScopedRow[] = ("rows" in looked ? looked.rows : []).map((row) => ({
    row,
    scope: rowScope(table, row, input.scope),
  }));
  return { looked, rows };
}

/** What the chantiers of a fiscal year add up to; null when one that counts has no amount, or none is there. */
function sumOf(
  id: "planned" | "spent",
  chantiers: readonly ScopedRow[],
  asked: Asking,
  most: number,
): number | null {
  const isThere = ({ scope }: ScopedRow): boolean => asked.holds(isAmount(id, most), scope);
  const isWhole = chantiers.every(
    (chantier) =>
      isThere(chantier) ||
      (!asked.holds(isAnnounced, chantier.scope) && asked.holds(isBlank(column(id)), chantier.scope)),
  );
  if (chantiers.length === 0 || !isWhole) return null;
  return chantiers.filter(isThere).reduce((sum, { scope }) => sum + Number(asked.value(id, scope)), 0);
}

/**
 * What was planned or spent for the chantiers of a fiscal year does not add up to the total of that year, and no
 * explanation says why. Looked at once every chantier that has an announced amount has one of its own: a sum of some
 * says nothing. Another chantier counts where it is filled in.
 * @param most what no amount exceeds, in millions of dollars.
 */
export const chantiersAgainstTotal = (most: number) =>
  planRule({
    id: "VAR-PMT-01",
    severities: ["warning"],
    isBeside: true,
    check(input) {
      const asked = asking();
      const amounts = rowsWith(["number", "planned", "spent"], "amounts", input);
      const totals = rowsWith(["year", "planned", "spent", "explanation"], "totals", input);
      const findings = totals.rows.flatMap(({ row, scope }) =>
        (["planned", "spent"] as const).flatMap((id) => {
          const cell = row.cells[id];
          if (!cell || !asked.holds(isAmount(id, most), scope)) return [];
          if (!asked.holds(isBlank(column("explanation")), scope)) return [];
          const place = Number(asked.value("yearPlace", scope));
          const ofYear = amounts.rows.filter((each) => asked.value("yearPlace", each.scope) === place);
          const sum = sumOf(id, ofYear, asked, most);
          const total = Number(asked.value(id, scope));
          if (sum === null || Math.abs(sum - total) <= TOLERANCE + NOISE) return [];
          return [
            {
              severity: "warning" as const,
              cells: [{ sheet: row.sheet, address: cell.address }],
              facts: {
                ...{ year: input.template.roadmap.fiscalYears[place - 1]?.id ?? "", of: id },
                ...{ sum: rounded(sum), total, gap: rounded(Math.abs(sum - total)) },
              },
            },
          ];
        }),
      );
      return asked.outcome(outcomeOf([amounts.looked, totals.looked], findings));
    },
  });
