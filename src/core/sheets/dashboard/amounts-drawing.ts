import * as style from "../../drawing/style";
import type { DrawContext } from "../../programme/draw-context";
import type { SheetDrawing } from "../../programme/workbook/drawing";
import { headingOf } from "../../programme/workbook/words";
import { named } from "./names";
import { dashboardSheet, section } from "./drawing";

/** A chantier as the dashboard shows it; its amount in millions of dollars, null where none is published. */
interface Shown {
  readonly label: string;
  readonly amount: number | null;
}

const FIRST = 4;
const CHART_ROWS = 16;

/** The sum of a chantier's years in a named column, whose rows stand a chantier after the other. */
function sumOf(name: string, chantier: number, years: number): string {
  const cells = Array.from({ length: years }, (_, year) => `INDEX(${name},${chantier * years + year + 1})`);
  return `=SUM(${cells.join(",")})`;
}

/** Draws « Tableau de bord » of a programme of amounts: formulas only, but what is announced. */
export const drawAmountsDashboard =
  (chantiers: readonly Shown[], years: number) =>
  (context: DrawContext): SheetDrawing => {
    const { words } = context;
    const titleOf = (id: string): string => headingOf(words, id).title;
    const header = ["chantier", "plannedAmounts", "spentAmounts", "announced", "uncounted"].map(titleOf);
    const rows = chantiers.map(({ label, amount }, place) => [
      label,
      sumOf(named(context, "MontantsPrevus"), place, years),
      sumOf(named(context, "MontantsDepenses"), place, years),
      amount,
      sumOf(named(context, "MontantsExclus"), place, years),
    ]);
    const shown = section(FIRST, titleOf("amountsByChantier"), { header, rows }, []);
    const chart = headingOf(words, "amountsChart");
    const chartRow = shown.last + 2;
    return dashboardSheet(context, {
      sections: [shown],
      styles: [
        { range: `B${shown.row + 2}:D${shown.last}`, style: { numberFormat: style.numberFormats.amount } },
      ],
      columns: [
        { column: "A", width: 60 },
        ...["B", "C", "D"].map((column) => ({ column, width: 14 })),
        { column: "E", width: 26 },
      ],
      charts: [
        {
          type: "BarClustered",
          source: `A${shown.row + 1}:C${shown.last}`,
          title: chart.title,
          alternativeText: chart.hint,
          place: `A${chartRow}:E${chartRow + CHART_ROWS}`,
        },
      ],
      end: `E${chartRow + CHART_ROWS}`,
    });
  };
