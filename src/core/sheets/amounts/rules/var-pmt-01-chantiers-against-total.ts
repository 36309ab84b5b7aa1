import { planRule } from "../../../programme/rule/plan-rule";
import { rowScope } from "../../../programme/rule/row-scope";
import { outcomeOf, tableRows } from "../../../programme/rule/table-rows";
import { tableOf } from "../../../programme/table/table";
import { asking } from "../../../programme/rule/asking";
import { isBlank } from "../../../conditions/expression";
import { isAmount } from "../columns";
import { isAnnounced, NOISE, TOLERANCE } from "../states";
import { column, type AmountColumn } from "../handles";

const rounded = (value: number): number => Number(value.toFixed(3));

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
      const scoped = (id: "amounts" | "totals", columns: readonly AmountColumn[]) => {
        const looked = tableRows(input, id, columns);
        const table = tableOf(input.template, id);
        const found = "rows" in looked ? looked.rows : [];
        return { looked, rows: found.map((row) => ({ row, scope: rowScope(table, row, input.scope) })) };
      };
      const amounts = scoped("amounts", ["number", "planned", "spent"]);
      const totals = scoped("totals", ["year", "planned", "spent", "explanation"]);
      const findings = totals.rows.flatMap(({ row, scope }) =>
        (["planned", "spent"] as const).flatMap((id) => {
          const cell = row.cells[id];
          if (!cell || !asked.holds(isAmount(id, most), scope)) return [];
          if (!asked.holds(isBlank(column("explanation")), scope)) return [];
          const place = Number(asked.value("yearPlace", scope));
          const ofYear = amounts.rows.filter((each) => asked.value("yearPlace", each.scope) === place);
          const isThere = (each: (typeof ofYear)[number]) => asked.holds(isAmount(id, most), each.scope);
          const isWhole = ofYear.every(
            (each) =>
              isThere(each) ||
              (!asked.holds(isAnnounced, each.scope) && asked.holds(isBlank(column(id)), each.scope)),
          );
          if (ofYear.length === 0 || !isWhole) return [];
          const sum = ofYear
            .filter(isThere)
            .reduce((total, each) => total + Number(asked.value(id, each.scope)), 0);
          const total = Number(asked.value(id, scope));
          const gap = Math.abs(sum - total);
          if (gap <= TOLERANCE + NOISE) return [];
          return [
            {
              severity: "warning" as const,
              cells: [{ sheet: row.sheet, address: cell.address }],
              facts: {
                ...{ year: input.template.roadmap.fiscalYears[place - 1]?.id ?? "", of: id },
                ...{ sum: rounded(sum), total, gap: rounded(gap) },
              },
            },
          ];
        }),
      );
      return asked.outcome(outcomeOf([amounts.looked, totals.looked], findings));
    },
  });
