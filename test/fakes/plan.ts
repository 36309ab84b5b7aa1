/** A plan in miniature for tests of the use cases and of the pane: one sheet, one rule or three. */
import type { DrawReport, DrawTemplate, Outcome, TemplateChoice, Validate } from "../../src/app/contracts";
import type { Finding, RuleCoverage } from "../../src/core/programme/finding/finding";
import type { Validation } from "../../src/core/validation/validation";
import { verdictOf } from "../../src/core/validation/verdict";
import type { Grid } from "../../src/core/grid/grid";
import type { SheetDrawing } from "../../src/core/programme/workbook/drawing";

export const choice: TemplateChoice = {
  category: "RSSS",
  organization: "CISSS de Laval",
  fiscalYear: "2024-2025",
};

/** What the rules on gaps tell of an indicator; other rules of the tests tell no more. */
export const gapFacts = {
  indicator: "1.1",
  year: "2024-2025",
  target: "75%",
  isIndex: false,
  result: 0.4,
  value: 0.4,
  threshold: 0.75,
  gap: 35,
  nextYear: null,
  nextTarget: null,
  left: null,
  against: "target",
} as const;

export function finding(
  rule: string,
  severity: Finding["severity"],
  address: string,
  sheet = "Indicateurs",
): Finding {
  return { rule, severity, cells: [{ sheet, address }], facts: gapFacts };
}

export function validationWith(
  findings: readonly Finding[],
  coverage: readonly RuleCoverage[] = [{ rule: "ECA-02", checked: 10, skipped: 0 }],
): Validation {
  return {
    verdict: verdictOf({ findings, coverage, unread: [], isWhole: true }),
    unread: [],
    hidden: [],
    roadmap: { id: "ptn-sss", version: "2023.1", name: "PTN SSSS 2023-2027" },
    organization: "CISSS de Laval",
    category: "RSSS",
    fiscalYear: "2024-2025",
    findings: findings.map((each, place) => ({ ...each, key: `${each.rule}-${place}` })),
    decisions: [],
    coverage,
    sheets: [],
  };
}

/**
 * The workbook is a plan when it has a sheet « Indicateurs »; its cell B2 below
 * 0.75 is a gap, and C2 must then explain it.
 */
export const validate: Validate = (grid: Grid): Outcome => {
  const sheet = grid.sheets.find(({ name }) => name.startsWith("Indicateurs"));
  if (!sheet) return { status: "not-a-plan" };
  const result = sheet.values[1]?.[1] ?? null;
  const explanation = sheet.values[1]?.[2] ?? null;
  if (typeof result !== "number" || result >= 0.75)
    return { status: "validated", validation: validationWith([]) };
  const gap = finding("ECA-02", "warning", "B2", sheet.name);
  const unexplained = finding("MES-01", "error", "C2", sheet.name);
  return {
    status: "validated",
    validation: validationWith(explanation === null ? [unexplained, gap] : [gap]),
  };
};

/** A sheet that is drawn plain. */
export const blank: Omit<SheetDrawing, "role" | "title" | "content"> = {
  visibility: "visible",
  styles: [],
  columns: [],
  rowHeights: [],
  groups: [],
  freeze: null,
  validations: [],
  conditionalFormats: [],
  table: null,
  names: [],
  charts: [],
  page: null,
  protect: false,
};

/** The report in miniature: a row a finding, over the sheet « Rapport » when there is one. */
export const drawReport: DrawReport = ({ findings }, _checkedAt, { sheets }) => ({
  drawing: {
    ...blank,
    role: "report",
    title: "Rapport",
    content: [
      { range: `A1:A${findings.length + 1}`, content: [["Règle"], ...findings.map(({ rule }) => [rule])] },
    ],
  },
  place: { refresh: sheets.find(({ name }) => name === "Rapport")?.name ?? null, setAside: null },
  rows: findings.length,
});

export const drawTemplate: DrawTemplate = ({ organization }, { sheets }) => {
  const isTaken = sheets.some(({ name }) => name === "Identification");
  const title = isTaken ? "Identification (2)" : "Identification";
  return {
    drawing: {
      sheets: [
        { ...blank, role: "identification", title, content: [{ range: "B2", content: [[organization]] }] },
        { ...blank, role: "indicators", title: "Indicateurs", content: [{ range: "A1", content: [["No"]] }] },
      ],
      customXml: "<plan xmlns='urn:test'/>",
      activate: "identification",
    },
    renamed: isTaken ? ["identification"] : [],
  };
};
