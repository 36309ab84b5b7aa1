import { planGrid, validated, withoutSheet } from "../../../test/support/plan-grid";
import { decide, linesOfReport, withReport } from "../../../test/support/report-grid";
import { testPlanRule } from "../../../test/support/plan-rule-tester";
import { decisionNotFollowed } from "./str-16-decision-not-followed";

const plan = planGrid();
const written = withReport(plan, validated(plan, "2025-04-15"));
const [line] = linesOfReport(written).filter(({ cell }) => cell !== "");
if (!line) throw new Error("No finding");
const row = `${line.rule} ${line.cell}`;
const about = `${line.rule} ${line.sheet} ${line.cell}`;

/** A plan that lacks a sheet: a finding on no cell. */
const lacking = withoutSheet(plan, "risks");
const writtenOfLack = withReport(lacking, validated(lacking, "2025-04-15"));

const found = (problem: string, decision: string, of = about) => [
  { cells: [], severity: "warning" as const, facts: { problem, about: of, decision } },
];

testPlanRule(decisionNotFollowed, {
  valid: [
    {
      title: "a report in which nothing is decided",
      grid: written,
      coverage: { checked: 0, skipped: 0 },
    },
    {
      title: "a decision with its reason, nearly as the list says it",
      grid: decide(written, row, { decision: "acceptee", reason: "Entente" }),
      coverage: { checked: 1, skipped: 0 },
    },
    {
      title: "what is to be corrected, with or without a reason",
      grid: decide(written, row, { decision: "a corriger" }),
    },
    { title: "a name alone", grid: decide(written, row, { author: "Direction" }) },
  ],
  invalid: [
    {
      title: "a decision that is none of the list",
      grid: decide(written, row, { decision: " Refusé ", reason: "Entente" }),
      coverage: { checked: 1, skipped: 0 },
      expect: found("decision-unknown", "Refusé"),
    },
    {
      title: "a decision without a reason",
      grid: decide(written, row, { decision: "Justifié", reason: "\u00a0" }),
      expect: found("reason-missing", "Justifié"),
    },
    {
      title: "a reason without a decision",
      grid: decide(written, row, { reason: "Entente" }),
      expect: found("decision-missing", ""),
    },
    {
      title: "a decision on a finding of no cell, without a reason",
      grid: decide(writtenOfLack, "STR-01", { decision: "Justifié" }),
      expect: found("reason-missing", "Justifié", "STR-01 Ensemble du classeur"),
    },
  ],
});
