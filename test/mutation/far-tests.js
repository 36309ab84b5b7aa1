const rules = (...names) => names.map((name) => `rules/${name}.test.ts`);
/** Everything that the template draws, formulas included, against texts that are kept. */
const drawn = ["editions/rendition.test.ts"];
const chosen = [...drawn, "editions/rendition.choices.test.ts"];
const ofIndicators = rules(
  "eca-01-result-missing",
  "eca-02-target-not-met",
  "eca-03-milestone-not-reached",
  "cib-05-baseline-missing",
  "cib-06-relative-target-ambiguous",
  "val-05-result-not-calculation",
  "mes-01-gap-without-explanation",
  "mes-03-gap-without-mitigation",
  "por-01-out-of-scope-filled",
  "act-01-indicator-without-action",
);

const ofOfficial = rules(
  "fdr-01-official-wording-changed",
  "fdr-02-typographical-variant",
  "fdr-03-ministerial-target-changed",
  "fdr-04-scope-changed",
);

const ofComparison = ["comparison/compare-editions.test.ts", "comparison/compare-plans.test.ts"];

/** Tests of files that have none of their own beside them; paths from src/core. */
exports.farTests = {
  "organizations/organizations-data.ts": ["organizations/organizations.test.ts"],
  "grid/grid.ts": ["conditions/evaluate.test.ts"],
  "comparison/compare-answers.ts": ofComparison,
  "comparison/compare-findings.ts": ofComparison,
  "comparison/compare-gaps.ts": ofComparison,
  "comparison/compare-plans.ts": ["comparison/compare-editions.test.ts"],
  "comparison/side.ts": ofComparison,
  "integrity/compare-sheet.ts": ["integrity/check-integrity.test.ts", "integrity/lost-highlights.test.ts"],
  "integrity/expected-sheet.ts": ["integrity/check-integrity.test.ts"],
  "reading/column-choices.ts": ["reading/column-mapping.test.ts", "reading/mapped-columns.test.ts"],
  "conditions/evaluate.ts": ["conditions/text-measures.test.ts"],
  "conditions/to-formula.ts": ["conditions/text-measures.test.ts"],
  "conditions/shown-columns.ts": ["conditions/text-measures.test.ts"],
  "conditions/expression.ts": [
    "conditions/evaluate.test.ts",
    "conditions/to-formula.test.ts",
    "conditions/text-measures.test.ts",
  ],
  "programme/roadmap/consistency.ts": ["programme/roadmap/schema.test.ts", "editions/index.test.ts"],
  "validation/validate.ts": [
    "validation/justified.test.ts",
    "validation/coverage.test.ts",
    "integrity/check-integrity.test.ts",
    ...rules("fdr-04-scope-changed", "pri-01-personal-information", "str-04-organization-unknown"),
  ],
  "programme/rule/row-scope.ts": ["validation/validate.test.ts", "validation/coverage.test.ts"],
  "programme/rule/row-facts.ts": rules(
    "dat-01-invalid-date",
    "coh-02-duplicate-number",
    "val-04-number-as-text",
  ),
  "validation/row-findings.ts": [
    "validation/validate.test.ts",
    "validation/coverage.test.ts",
    ...rules("val-01-percentage-expected"),
  ],
  "rules/formula-cells.ts": rules("val-08-formula-replaced"),
  "programme/rule/join-outcomes.ts": rules("str-07-official-rows", "mes-02-vague-text"),
  "rules/official-cells.ts": ofOfficial,
  "rules/official-rule.ts": ofOfficial,
  "programme/rule/table-rows.ts": rules(
    "val-04-number-as-text",
    "mes-02-vague-text",
    "pri-01-personal-information",
  ),
  "programme/official/compare.ts": rules("fdr-03-ministerial-target-changed"),
  ...Object.fromEntries(
    ["sheet-content", "table-content", "index", "content"].map((name) => [
      `template/official/${name}.ts`,
      [...drawn, "editions/ptn-sss/official.test.ts", ...ofOfficial],
    ]),
  ),
  "programme/finding/finding.ts": ["programme/finding/order.test.ts"],
  "programme/rule/code.ts": [...rules("chains", "index"), ...drawn],
  "editions/ptn-sss/plan-rules.ts": rules("index", "val-04-number-as-text"),
  "programme/rule/rule.ts": rules(
    "dat-01-invalid-date",
    "dat-03-outside-plan-period",
    "eca-02-target-not-met",
    "val-01-percentage-expected",
  ),
  "sheets/indicators/rules/indicator-checks.ts": [
    ...ofIndicators,
    ...rules("val-01-percentage-expected", "val-03-wrong-scale", "eca-05-result-too-early"),
  ],
  "sheets/indicators/rules/local-target-checks.ts": rules(
    "cib-01-local-target-missing",
    "cib-02-local-target-too-low",
    "cib-03-local-target-beyond",
  ),
  "rules/number-cells.ts": rules("val-04-number-as-text"),
  "rules/measure-checks.ts": rules("mes-04-measure-without-owner", "mes-05-measure-without-due-date"),
  "programme/table/vocabulary.ts": [...drawn, ...ofIndicators, ...rules("mes-06-overdue")],
  "editions/ptn-sss/template.ts": drawn,
  "programme/table/table.ts": [...drawn, "editions/ptn-sss/template.test.ts"],
  "programme/workbook/identification.ts": [
    ...drawn,
    "editions/ptn-sss/template.test.ts",
    "reading/read-plan.test.ts",
    "integrity/check-integrity.test.ts",
    "comparison/compare-plans.test.ts",
  ],
  "programme/workbook/parameters.ts": [
    ...drawn,
    ...rules("eca-02-target-not-met", "mes-06-overdue", "str-08-joined-sante-quebec", "sui-02-filed-late"),
  ],
  "editions/ptn-sss/reference-lists.ts": [...drawn, "editions/ptn-sss/template.test.ts"],
  "programme/workbook/report.ts": drawn,
  "sheets/indicators/columns.ts": [...drawn, "editions/ptn-sss/template.test.ts"],
  "sheets/actions/columns.ts": [...drawn, "editions/ptn-sss/template.test.ts"],
  "sheets/risks/columns.ts": [...drawn, "editions/ptn-sss/template.test.ts"],
  "sheets/change/columns.ts": [...drawn, "editions/ptn-sss/template.test.ts"],
  "sheets/workforce/columns.ts": [...drawn, "editions/ptn-sss/template.test.ts"],
  "programme/table/columns.ts": [...drawn, "editions/ptn-sss/template.test.ts"],
  "programme/workbook/metadata.ts": drawn,
  ...Object.fromEntries(
    [
      "sheet",
      "validations",
      "style",
      "highlights",
      "draw-reference",
      "draw-read-me",
      "draw-dashboard",
      "draw-report",
      "draw-catalogue",
      "report-content",
      "column-formula",
      "diagnostic",
    ].map((name) => [`template/draw/${name}.ts`, drawn]),
  ),
  ...Object.fromEntries(
    ["draw-roadmap", "draw-benefits"].map((name) => [
      `template/draw/${name}.ts`,
      [...drawn, "drawing/draw-official.test.ts"],
    ]),
  ),
  ...Object.fromEntries(
    ["context", "draw-template", "draw-identification", "draw-table", "given", "page"].map((name) => [
      `template/draw/${name}.ts`,
      chosen,
    ]),
  ),
};
