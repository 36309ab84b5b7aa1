import { testPlanRule } from "../../../../../test/support/plan-rule-tester";
import { planGrid, type RowInputs } from "../../../../../test/support/plan-grid";
import { shippedEdition } from "../../../../../test/support/shipped-editions";
import { chantiersAgainstTotal } from "./var-pmt-01-chantiers-against-total";

const edition = shippedEdition("pmt");
const published = [292.5, 421.1, 237.9];

/** The first year with these amounts, chantier after chantier, and this total. */
const yearOf = (amounts: readonly RowInputs["planned"][], total: RowInputs, id = "planned") =>
  planGrid({
    edition,
    tables: {
      amounts: Object.fromEntries(
        amounts.map((amount, place) => [`${place + 1}.1`, { [id]: amount ?? null }] as const),
      ),
      totals: { "2022-2023": total },
    },
  });

const found = (of: "planned" | "spent", sum: number, total: number, gap: number) => [
  {
    cells: [`Totaux!${of === "planned" ? "C" : "F"}5`],
    severity: "warning" as const,
    facts: { year: "2022-2023", of, sum, total, gap },
  },
];

testPlanRule(chantiersAgainstTotal(951), {
  edition,
  valid: [
    { title: "as announced: 951.5 for 951", grid: yearOf(published, { planned: 951 }) },
    { title: "0.5 under", grid: yearOf([1, 1, 1], { planned: 3.5 }) },
    { title: "binary noise", grid: yearOf([0.7, 0.9, 0], { planned: 1.1 }) },
    { title: "the fourth chantier counts", grid: yearOf([1, 1, 1, 7], { planned: 10 }) },
    { title: "it is explained", grid: yearOf([1, 1, 1], { planned: 9, explanation: "Réserve centrale" }) },
    { title: "a chantier has no amount", grid: yearOf([1, null, 1], { planned: 9 }) },
    { title: "an amount is a text", grid: yearOf([1, "1", 1], { planned: 9 }) },
    { title: "an amount is in dollars", grid: yearOf([1, 1_000_000, 1], { planned: 9 }) },
    { title: "the fourth is a text", grid: yearOf([1, 1, 1, "x"], { planned: 9 }) },
    { title: "no total", grid: yearOf([1, 1, 1], {}) },
    { title: "a total in dollars", grid: yearOf([1, 1, 1], { planned: 9_000_000 }) },
    { title: "spent, as planned", grid: yearOf([1, 1, 1], { spent: 3 }, "spent") },
  ],
  invalid: [
    { title: "above", grid: yearOf([1, 1, 1], { planned: 2.4 }), expect: found("planned", 3, 2.4, 0.6) },
    { title: "under", grid: yearOf([1, 1, 1], { planned: 3.6 }), expect: found("planned", 3, 3.6, 0.6) },
    {
      title: "with the fourth chantier",
      grid: yearOf([1, 1, 1, 7], { planned: 3 }),
      expect: found("planned", 10, 3, 7),
    },
    {
      title: "zeros are amounts, and spaces no explanation",
      grid: yearOf([0, 0, 0], { planned: 1, explanation: "\u00a0" }),
      expect: found("planned", 0, 1, 1),
    },
    { title: "spent", grid: yearOf([1, 1, 1], { spent: 9 }, "spent"), expect: found("spent", 3, 9, 6) },
  ],
});
