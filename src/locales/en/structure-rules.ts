import type { FactValue } from "../../core/programme/finding/facts";
import { excerpt } from "../excerpts";
import { factWords } from "../fact-words";
import { formats } from "../formats";
import type { TypedRuleWords } from "../rule-words";
import { headerRuleWords } from "./header-rule";
import { sheetRuleWords } from "./sheet-rules";
import { sources } from "./sources";
import { unclearCellWords } from "./unclear-cell-rules";

const { text } = factWords("en");

const isMany = (value: FactValue): boolean => text(value).includes("\n");

const rowNames: Readonly<Record<string, readonly [string, string]>> = {
  indicators: ["Indicator", "Indicators"],
  risks: ["Risk", "Risks"],
  change: ["Success condition", "Success conditions"],
  workforce: ["Priority action", "Priority actions"],
};

function named(table: FactValue, areMany: boolean): string {
  const [one, many] = rowNames[text(table)] ?? ["Row", "Rows"];
  return areMany ? many : one;
}

/** What is wrong with the sheets, headers, version and official rows. */
export const structureRuleWords = {
  "STR-01": {
    name: "Required sheet missing",
    checks: "A sheet of the template that holds answers is missing, or no longer has its headers.",
    message: ({ sheet, emptied }) =>
      emptied === null
        ? `The sheet “${text(sheet)}” is missing from the workbook. Nothing could be checked there.`
        : `The sheet “${text(emptied)}” no longer has the template’s headers. Nothing could be checked there.`,
    fix: ({ emptied }) =>
      emptied === null
        ? "Put the template’s sheet back in the workbook; the other sheets do not change."
        : "Put the template’s header row back on that sheet.",
    fixInGeneral: "Put the template’s sheet back, or its header row; the other sheets do not change.",
    why: "Without that sheet, a part of the plan is not validated.",
    source: sources.step(12),
  },
  ...headerRuleWords,
  ...sheetRuleWords,
  ...unclearCellWords,
  "STR-03": {
    name: "Roadmap version to be checked",
    checks:
      "The version given in the workbook is missing, unknown, or not the newest one that this tool knows.",
    message: ({ version, current, isNewer }) => {
      if (version === null) return "The version of the roadmap is not given.";
      return isNewer
        ? `The workbook follows version ${text(version)} of the roadmap. This tool knows version ${text(current)}.`
        : `The workbook follows version ${text(version)} of the roadmap. The current version is ${text(current)}.`;
    },
    fix: ({ isNewer }) =>
      isNewer === true
        ? "Update this tool: it validates against the version that it knows."
        : "Check the version, or move your data to the template of the current version.",
    why: "The roadmap is revised: targets and wordings may change from one version to the next.",
    source: sources.preamble,
  },
  "STR-15": {
    name: "Template of another revision",
    checks: "The template in this workbook is not of the revision that this tool inserts today.",
    message: ({ revision, current, isNewer }) =>
      isNewer
        ? `The template in this workbook is of revision ${text(revision)}, newer than this tool’s (${text(current)}). Its formulas, lists and colours are not compared.`
        : `The template in this workbook is of revision ${text(revision)}; today’s is revision ${text(current)}. Its formulas, lists and colours are not compared.`,
    fix: ({ isNewer }) =>
      isNewer === true
        ? "No action is required in the workbook: update this tool."
        : "No action is required: “Validate” checks the data as in today’s template.",
    why: "The colours and the diagnostic in the cells may differ from what “Validate” finds.",
    source: sources.preamble,
  },
  "STR-16": {
    name: "Decision in the report not followed",
    checks:
      "A decision in the validation report is not one of the list, has no justification, or a justification has no decision.",
    message: ({ problem, about, decision }) => {
      const where = `In the report, on the row “${excerpt(text(about))}”`;
      if (problem === "decision-missing")
        return `${where}, a justification is given without a decision. It is not followed.`;
      if (problem === "reason-missing")
        return `${where}, the decision “${excerpt(text(decision))}” has no justification. It is not followed.`;
      return `${where}, the decision “${excerpt(text(decision))}” is not one of the list. It is not followed.`;
    },
    fix: ({ problem }) =>
      problem === "reason-missing"
        ? "Write the justification in the report, or clear the decision."
        : "Choose “À corriger”, “Accepté” or “Justifié” in the column “Décision” of the report, or clear what is written there.",
    fixInGeneral: "Choose a decision of the list and write its justification, or clear both.",
    why: "A finding that somebody thinks is justified still counts.",
    source: sources.template,
  },
  "STR-07": {
    name: "Official row missing, repeated or unknown",
    checks: "An official row is missing or repeated, or a row is not one of the roadmap’s.",
    message: ({ problem, table, sheet, rows }) => {
      const where = `the sheet “${text(sheet)}”`;
      if (problem === "unknown") {
        return `The row “${text(rows)}” is not an official one: it is taken as local and is not assessed.`;
      }
      if (problem === "repeated") return `The official row ${text(rows)} appears more than once in ${where}.`;
      const numbers = formats.en.list(text(rows).split("\n"));
      return isMany(rows)
        ? `${named(table, true)} ${numbers} are missing from ${where}.`
        : `${named(table, false)} ${numbers} is missing from ${where}.`;
    },
    fix: ({ problem }) => {
      if (problem === "unknown")
        return "No action is required if the row is your own; otherwise, correct its number.";
      return problem === "repeated"
        ? "Delete the repeated row, or correct its number."
        : "Put the template’s official rows back, with their numbers.";
    },
    fixInGeneral: "Put the template’s official rows back, once each, with their number.",
    why: "The plan is complete only when each official row is there once.",
    source: sources.roadmap("10 indicators"),
  },
} satisfies Partial<TypedRuleWords>;
