const rules = (...names) => names.map((name) => `rules/${name}.test.ts`);
/** Everything that the template draws, formulas included, against texts that are kept. */
const drawn = ["template/draw/rendition.test.ts"];
const chosen = [...drawn, "template/draw/rendition.choices.test.ts"];
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
  "plan/organizations-data.ts": ["plan/organizations.test.ts"],
  "rules/rule-ids.ts": rules("void-rules", "index"),
  "plan/grid.ts": ["conditions/evaluate.test.ts"],
  "comparison/compare-answers.ts": ofComparison,
  "comparison/compare-findings.ts": ofComparison,
  "comparison/compare-gaps.ts": ofComparison,
  "comparison/compare-plans.ts": ["comparison/compare-editions.test.ts"],
  "comparison/side.ts": ofComparison,
  "integrity/compare-sheet.ts": ["integrity/check-integrity.test.ts", "integrity/lost-highlights.test.ts"],
  "integrity/expected-sheet.ts": ["integrity/check-integrity.test.ts"],
  "plan/column-choices.ts": ["plan/column-mapping.test.ts", "plan/mapped-columns.test.ts"],
  "conditions/evaluate.ts": ["conditions/text-measures.test.ts"],
  "conditions/to-formula.ts": ["conditions/text-measures.test.ts"],
  "conditions/shown-columns.ts": ["conditions/text-measures.test.ts"],
  "conditions/expression.ts": [
    "conditions/evaluate.test.ts",
    "conditions/to-formula.test.ts",
    "conditions/text-measures.test.ts",
  ],
  "roadmap/consistency.ts": ["roadmap/schema.test.ts", "roadmap/editions/index.test.ts"],
  "findings/validate.ts": [
    "findings/justified.test.ts",
    "findings/coverage.test.ts",
    "integrity/check-integrity.test.ts",
    ...rules("fdr-04-scope-changed", "pri-01-personal-information", "str-04-organization-unknown"),
  ],
  "findings/row-scope.ts": ["findings/validate.test.ts", "findings/coverage.test.ts"],
  "findings/row-facts.ts": rules("dat-01-invalid-date", "coh-02-duplicate-number", "val-04-number-as-text"),
  "findings/row-findings.ts": [
    "findings/validate.test.ts",
    "findings/coverage.test.ts",
    ...rules("val-01-percentage-expected"),
  ],
  "rules/formula-cells.ts": rules("val-08-formula-replaced"),
  "rules/join-outcomes.ts": rules("str-07-official-rows", "mes-02-vague-text"),
  "rules/official-cells.ts": ofOfficial,
  "rules/official-rule.ts": ofOfficial,
  "rules/table-rows.ts": rules("val-04-number-as-text", "mes-02-vague-text", "pri-01-personal-information"),
  "template/official/compare.ts": rules("fdr-03-ministerial-target-changed"),
  ...Object.fromEntries(
    ["sheet-content", "table-content", "index", "content"].map((name) => [
      `template/official/${name}.ts`,
      [...drawn, "template/official/index.test.ts", ...ofOfficial],
    ]),
  ),
  "findings/finding.ts": ["findings/order.test.ts"],
  "rules/code.ts": [...rules("chains", "index"), ...drawn],
  "rules/plan-rules.ts": rules("index", "val-04-number-as-text"),
  "rules/rule.ts": rules(
    "dat-01-invalid-date",
    "dat-03-outside-plan-period",
    "eca-02-target-not-met",
    "val-01-percentage-expected",
  ),
  "rules/indicator-checks.ts": [
    ...ofIndicators,
    ...rules("val-01-percentage-expected", "val-03-wrong-scale", "eca-05-result-too-early"),
  ],
  "rules/local-target-checks.ts": rules(
    "cib-01-local-target-missing",
    "cib-02-local-target-too-low",
    "cib-03-local-target-beyond",
  ),
  "rules/number-cells.ts": rules("val-04-number-as-text"),
  "rules/measure-checks.ts": rules("mes-04-measure-without-owner", "mes-05-measure-without-due-date"),
  "template/vocabulary.ts": [...drawn, ...ofIndicators, ...rules("mes-06-overdue")],
  "template/template.ts": drawn,
  "template/table.ts": [...drawn, "template/template.test.ts"],
  "template/identification.ts": [
    ...drawn,
    "template/template.test.ts",
    "plan/read-plan.test.ts",
    "integrity/check-integrity.test.ts",
    "comparison/compare-plans.test.ts",
  ],
  "template/parameters.ts": [
    ...drawn,
    ...rules("eca-02-target-not-met", "mes-06-overdue", "str-08-joined-sante-quebec", "sui-02-filed-late"),
  ],
  "template/reference-lists.ts": [...drawn, "template/template.test.ts"],
  "template/report.ts": drawn,
  "template/tables/indicators.ts": [...drawn, "template/template.test.ts"],
  "template/tables/actions.ts": [...drawn, "template/template.test.ts"],
  "template/tables/risks.ts": [...drawn, "template/template.test.ts"],
  "template/tables/change.ts": [...drawn, "template/template.test.ts"],
  "template/tables/workforce.ts": [...drawn, "template/template.test.ts"],
  "template/tables/columns.ts": [...drawn, "template/template.test.ts"],
  "template/metadata.ts": drawn,
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
      [...drawn, "template/draw/draw-official.test.ts"],
    ]),
  ),
  ...Object.fromEntries(
    ["context", "draw-template", "draw-identification", "draw-table", "given", "page"].map((name) => [
      `template/draw/${name}.ts`,
      chosen,
    ]),
  ),
};
