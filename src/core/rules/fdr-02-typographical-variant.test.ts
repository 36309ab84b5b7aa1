import { withCells } from "../../../test/support/edited-grid";
import { planGrid, withoutSheet } from "../../../test/support/plan-grid";
import { testPlanRule } from "../../../test/support/plan-rule-tester";
import type { CellValue } from "../grid/grid";
import { typographicalVariant } from "./fdr-02-typographical-variant";

const grid = planGrid();
const CONDITION = "Favoriser l' adhésion par l' engagement envers le changement";

/** What a cell says otherwise, and how it is restored. */
const variant = (
  place: string,
  row: string,
  part: string,
  value: Exclude<CellValue, object>,
  expected: string | number | null,
) => {
  const [sheet = "", address = ""] = place.split("!");
  const format = typeof expected === "number" ? ("percent" as const) : ("text" as const);
  return {
    cells: [place],
    severity: "info" as const,
    facts: { row, part, value, expected },
    fix: {
      certainty: "certain" as const,
      edits: [{ cell: { sheet, address }, before: value, after: expected, format }] as const,
    },
  };
};

testPlanRule(typographicalVariant, {
  valid: [
    { title: "the template as it is inserted", grid, coverage: { checked: 67, skipped: 0 } },
    {
      title: "line ends of another system",
      grid: withCells(grid, "risks", {
        D5: "• Obligation légale prévue par la LGGRI\r\n• Changement de culture priorisé dans le PTN",
      }),
    },
    {
      title: "a wording that FDR-01 reports",
      grid: withCells(grid, "change", { C8: "Favoriser l'adhésion" }),
    },
    { title: "a target that FDR-03 reports", grid: withCells(grid, "indicators", { I5: "60 %" }) },
    { title: "a tick that FDR-04 reports", grid: withCells(grid, "roadmap", { D5: "non" }) },
    {
      title: "a workbook without « Feuille de route »",
      grid: withoutSheet(grid, "roadmap"),
      coverage: { checked: 57, skipped: 10, why: "sheet-missing" },
    },
  ],
  invalid: [
    {
      title: "a known misprint that was corrected, and a wording in capitals",
      grid: withCells(grid, "change", {
        C8: "Favoriser l’adhésion par l’engagement envers le changement",
        C13: "SUPPORTER LE TRANSFERT",
      }),
      expect: [
        variant(
          "Gestion du changement!C8",
          "C04",
          "wording",
          "Favoriser l’adhésion par l’engagement envers le changement",
          CONDITION,
        ),
        variant(
          "Gestion du changement!C13",
          "C09",
          "wording",
          "SUPPORTER LE TRANSFERT",
          "Supporter le transfert",
        ),
      ],
    },
    {
      title: "another wording of the plan itself",
      grid: withCells(grid, "indicators", {
        C10: "Intégrer une approche de gestion du changement dans le cadre des projets numériques ayant une portée organisationnelle",
      }),
      expect: [
        variant(
          "Indicateurs!C10",
          "3.2",
          "wording",
          "Intégrer une approche de gestion du changement dans le cadre des projets numériques ayant une portée organisationnelle",
          "Intégrer une approche de gestion du changement dans le cadre des projets numériques à portée organisationnelle",
        ),
      ],
    },
    {
      title: "a number that a spreadsheet made of « 1.1 »",
      grid: withCells(grid, "indicators", { A5: 1.1 }),
      expect: [variant("Indicateurs!A5", "1.1", "number", 1.1, "1.1")],
    },
    {
      title: "targets written otherwise",
      grid: withCells(withCells(grid, "indicators", { I5: "50 %", T9: "+ 5 %" }), "roadmap", {
        I5: 0.75,
        K12: "—",
      }),
      expect: [
        variant("Feuille de route!I5", "1.1", "target", 0.75, "75%"),
        variant("Feuille de route!K12", "4.2", "target", "—", "-----"),
        variant("Indicateurs!I5", "1.1", "target", "50 %", 0.5),
        variant("Indicateurs!T9", "3.1", "target", "+ 5 %", "+5%"),
      ],
    },
    {
      title: "other signs for a tick, and for none",
      grid: withCells(grid, "roadmap", { D5: "x", E9: "non" }),
      expect: [
        variant("Feuille de route!D5", "1.1", "scope", "x", "√"),
        variant("Feuille de route!E9", "3.1", "scope", "non", null),
      ],
    },
  ],
});
