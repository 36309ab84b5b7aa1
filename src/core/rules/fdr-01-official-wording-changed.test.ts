import { withCells, withoutMark, withRows } from "../../../test/support/edited-grid";
import { planGrid, withHeader, withoutSheet } from "../../../test/support/plan-grid";
import { testPlanRule } from "../../../test/support/plan-rule-tester";
import type { Fix } from "../programme/finding/fix";
import type { CellValue } from "../grid/grid";
import { officialWordingChanged } from "./fdr-01-official-wording-changed";

const grid = planGrid();
const PROGRAM = "Plan de transformation numérique 2023-2027 – Secteur de la santé et des services sociaux";
const OBJECTIVE = "Assurer le développement de services numériques inclusifs pour le citoyen";
const INDICATOR =
  "Taux de nouveaux services numériques ayant intégré le citoyen aux étapes stratégiques du projet";
const MISPRINT_CORRECTED =
  "Taux d'employés ayant réalisé au moins un des parcours de formation identifiés en compétences numériques";
const SERVICES =
  "• Accessibilité des données numériques\n" +
  "• Vision claire sur les données numériques organisationnelles en vue d'améliorer les soins et les services\n" +
  "• Amélioration de la circulation de l'information entre les organisations";

/** The one finding of a cell: what it held, what it is given back. */
const changed = (place: string, row: string, value: CellValue, expected: string | null, part = "wording") => {
  const [sheet = "", address = ""] = place.split("!");
  const fix: Fix = {
    certainty: "certain",
    edits: [{ cell: { sheet, address }, before: value, after: expected, format: "text" }],
  };
  const read = typeof value === "object" && value !== null ? value.error : value === "" ? null : value;
  return { cells: [place], severity: "error" as const, facts: { row, part, value: read, expected }, fix };
};

testPlanRule(officialWordingChanged, {
  valid: [
    // « Programme », 10 indicators, 18 risks, 11 conditions, 7 actions, and the 10 rows of both official sheets.
    {
      title: "the template as it is inserted",
      grid,
      coverage: { checked: 1 + 10 + 18 + 11 + 7 + 10 + 10, skipped: 0 },
    },
    {
      title: "the template for a public body",
      grid: planGrid({ choice: { category: "OP", fiscalYear: "2024-2025" } }),
    },
    {
      title: "a variant of the plan itself",
      grid: withCells(grid, "indicators", { B7: MISPRINT_CORRECTED }),
    },
    { title: "a target, which FDR-03 reports", grid: withCells(grid, "indicators", { I5: 0.6 }) },
    {
      title: "an entry of the organization",
      grid: planGrid({ indicators: { "1.1": { comments: "Taux" } } }),
    },
    {
      title: "rows sorted otherwise",
      grid: withRows(grid, "risks", (rows) => [...rows.slice(0, 4), ...rows.slice(4).reverse()]),
    },
    {
      title: "a row that was emptied, which STR-07 reports",
      grid: withCells(grid, "workforce", { A6: null, B6: null }),
      coverage: { checked: 66, skipped: 0 },
    },
    { title: "a version, which STR-03 reports", grid: planGrid({ identification: { version: "2022.1" } }) },
    {
      title: "a workbook without « Feuille de route » nor « Risques »",
      grid: withoutSheet(withoutSheet(grid, "roadmap"), "risks"),
      coverage: { checked: 39, skipped: 10 + 18, why: "sheet-missing" },
    },
    {
      title: "a sheet that could not be read",
      grid: {
        ...withoutSheet(grid, "roadmap"),
        unread: [{ sheet: "Feuille de route", reason: "too-large" }],
      },
      coverage: { checked: 57, skipped: 10, why: "sheet-unread" },
    },
    {
      title: "a table that could not be read, its marked sheet aside",
      grid: {
        ...withoutSheet(grid, "workforce"),
        unread: [{ sheet: "Main-d'œuvre", reason: "unreadable" }],
      },
      coverage: { checked: 60, skipped: 7, why: "sheet-unread" },
    },
    {
      title: "a table that could not be read, beside an official sheet that is missing",
      grid: {
        ...withoutSheet(withoutSheet(grid, "workforce"), "benefits"),
        unread: [{ sheet: "Main-d'œuvre", reason: "unreadable" }],
      },
      coverage: { checked: 50, skipped: 7 + 10, why: "sheet-missing" },
    },
    {
      title: "official columns without a header, and one of the organization's",
      grid: ["Objectif", "Indicateur", "Commentaires"].reduce(
        (now, header) => withHeader(now, "indicators", header, "?"),
        grid,
      ),
      coverage: { checked: 57, skipped: 10, why: "column-missing" },
    },
    {
      title: "an identification without « Programme »",
      grid: withHeader(grid, "identification", "Programme", "?"),
      coverage: { checked: 66, skipped: 1, why: "column-missing" },
    },
    {
      title: "a workbook without « Identification »",
      grid: withoutSheet(grid, "identification"),
      coverage: { checked: 66, skipped: 1, why: "sheet-missing" },
    },
    {
      title: "an identification that could not be read",
      grid: {
        ...withoutSheet(grid, "identification"),
        unread: [{ sheet: "Identification", reason: "unreadable" }],
      },
      coverage: { checked: 66, skipped: 1, why: "sheet-unread" },
    },
  ],
  invalid: [
    {
      title: "an indicator and its objective",
      grid: withCells(grid, "indicators", { B5: `${INDICATOR}s`, C5: "Développer des services" }),
      expect: [
        changed("Indicateurs!B5", "1.1", `${INDICATOR}s`, INDICATOR),
        changed("Indicateurs!C5", "1.1", "Développer des services", OBJECTIVE),
      ],
    },
    {
      title: "an indicator that was deleted, or turned into an error or a number",
      grid: withCells(grid, "workforce", { B5: null, B6: { error: "#REF!" }, B7: 12 }),
      expect: [
        changed("Main-d'œuvre!B5", "MO1", null, "Création de nouveaux titres d'emploi (TE)"),
        changed(
          "Main-d'œuvre!B6",
          "MO2",
          { error: "#REF!" },
          "Bourses d'études liées à un contrat de service",
        ),
        changed("Main-d'œuvre!B7", "MO3", 12, "Recrutement international"),
      ],
    },
    {
      title: "numbers, found by their row",
      grid: withCells(grid, "indicators", { A5: 45292, A6: "" }),
      expect: [
        changed("Indicateurs!A5", "1.1", 45292, "1.1", "number"),
        changed("Indicateurs!A6", "1.2", "", "1.2", "number"),
      ],
    },
    {
      title: "a risk, a condition and its lever",
      grid: withCells(withCells(grid, "risks", { B5: "Légal" }), "change", {
        B5: "1er levier",
        C5: "Partager une vision",
      }),
      expect: [
        changed("Risques!B5", "R01", "Légal", "Stratégique"),
        changed(
          "Gestion du changement!B5",
          "C01",
          "1er levier",
          "1er levier : pour légitimer la transformation",
        ),
        changed(
          "Gestion du changement!C5",
          "C01",
          "Partager une vision",
          "Bâtit et partager une vision qui a du sens et qui mobilise",
        ),
      ],
    },
    {
      title: "the list of a risk's measures, cut short",
      grid: withCells(grid, "risks", { D5: "• Obligation légale prévue par la LGGRI" }),
      expect: [
        changed(
          "Risques!D5",
          "R01",
          "• Obligation légale prévue par la LGGRI",
          "• Obligation légale prévue par la LGGRI\n• Changement de culture priorisé dans le PTN",
        ),
      ],
    },
    {
      title: "« Feuille de route » without a mark, and an entry where the plan has none",
      grid: withCells(withoutMark(grid, "roadmap"), "roadmap", { C5: "1.1 Taux", G5: "40 %" }),
      expect: [
        changed("Feuille de route!C5", "1.1", "1.1 Taux", `1.1 ${INDICATOR}`),
        changed("Feuille de route!G5", "1.1", "40 %", null),
      ],
    },
    {
      title: "« Bénéfices » and « Programme »",
      grid: withCells(withCells(grid, "benefits", { B13: "• Réduction" }), "identification", { B4: "PTN" }),
      expect: [
        changed("Identification!B4", "", "PTN", PROGRAM),
        changed("Bénéfices!B13", "5.1", "• Réduction", SERVICES),
      ],
    },
  ],
});
