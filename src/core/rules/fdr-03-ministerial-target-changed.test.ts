import { withCells, withRows } from "../../../test/support/edited-grid";
import { planGrid, withHeader, withoutSheet } from "../../../test/support/plan-grid";
import { testPlanRule } from "../../../test/support/plan-rule-tester";
import { shippedEdition } from "../../../test/support/shipped-editions";
import type { CellValue } from "../grid/grid";
import { ministerialTargetChanged, officialTargetChanged } from "./fdr-03-ministerial-target-changed";

const grid = planGrid();

interface Changed {
  readonly indicator: string;
  readonly year: string;
  readonly value: CellValue;
  /** What the message says, and what the template writes when that is something else. */
  readonly expected: string | number;
  readonly after?: string | number;
}

const changed = (place: string, { value, expected, after = expected, ...facts }: Changed) => {
  const [sheet = "", address = ""] = place.split("!");
  const format = typeof after === "number" ? ("percent" as const) : ("text" as const);
  return {
    cells: [place],
    severity: "error" as const,
    facts: { ...facts, value: typeof value === "object" && value !== null ? value.error : value, expected },
    fix: {
      certainty: "certain" as const,
      edits: [{ cell: { sheet, address }, before: value, after, format }] as const,
    },
  };
};

testPlanRule(ministerialTargetChanged, {
  valid: [
    { title: "the template as it is inserted", grid, coverage: { checked: 20, skipped: 0 } },
    {
      title: "the same targets written otherwise",
      grid: withCells(grid, "indicators", { I5: "50,0 %", I6: ".75" }),
    },
    { title: "a local target", grid: planGrid({ indicators: { "1.1": { local1: 0.9 } } }) },
    {
      title: "rows in another order",
      grid: withRows(grid, "indicators", (rows) => [...rows.slice(0, 4), ...rows.slice(4).reverse()]),
    },
    {
      title: "a workbook without « Feuille de route », nor one of the targets of « Indicateurs »",
      grid: withoutSheet(withHeader(grid, "indicators", "Cible ministérielle 2023-2024", "Cible"), "roadmap"),
      coverage: { checked: 0, skipped: 20, why: "column-missing" },
    },
  ],
  invalid: [
    {
      title: "percentages, whatever they became",
      grid: withCells(grid, "indicators", { I5: 0.6, I6: null, I8: 50, T5: { error: "#N/A" } }),
      expect: [
        changed("Indicateurs!I5", { indicator: "1.1", year: "2023-2024", value: 0.6, expected: 0.5 }),
        changed("Indicateurs!T5", {
          indicator: "1.1",
          year: "2024-2025",
          value: { error: "#N/A" },
          expected: 0.75,
        }),
        changed("Indicateurs!I6", { indicator: "1.2", year: "2023-2024", value: null, expected: 0.75 }),
        changed("Indicateurs!I8", { indicator: "2.2", year: "2023-2024", value: 50, expected: 0.5 }),
      ],
    },
    {
      title: "a milestone, an increase that lost its sign, a year without target",
      grid: withCells(grid, "indicators", { I7: "Parcours", T9: 0.05, I14: 0.9 }),
      expect: [
        changed("Indicateurs!I7", {
          indicator: "2.1",
          year: "2023-2024",
          value: "Parcours",
          expected: "Adoption des parcours",
        }),
        changed("Indicateurs!T9", { indicator: "3.1", year: "2024-2025", value: 0.05, expected: "+5%" }),
        changed("Indicateurs!I14", { indicator: "5.2", year: "2023-2024", value: 0.9, expected: "-----" }),
      ],
    },
    {
      title: "« Feuille de route », where targets are texts",
      grid: withCells(grid, "roadmap", { K14: "80%" }),
      expect: [
        changed("Feuille de route!K14", {
          indicator: "5.2",
          year: "2026-2027",
          value: "80%",
          expected: 0.9,
          after: "90%",
        }),
      ],
    },
  ],
});

const edition = shippedEdition("stng");
const ofStrategy = (value: number | null) => planGrid({ edition, indicators: { "2.1": { target4: value } } });
const facts = { indicator: "2.1", year: "2022-2023", expected: 0.5, isOfMinistry: false };
const fixed = (before: number | null) => ({
  certainty: "certain" as const,
  edits: [{ cell: { sheet: "Cibles", address: "F8" }, before, after: 0.5, format: "percent" }] as const,
});

testPlanRule(officialTargetChanged, {
  edition,
  valid: [{ title: "the official targets", grid: planGrid({ edition }) }],
  invalid: [0.4, null].map((value) => ({
    title: `a target that is ${String(value)}`,
    grid: ofStrategy(value),
    expect: [{ cells: ["Cibles!F8"], severity: "error", facts: { ...facts, value }, fix: fixed(value) }],
  })),
});
