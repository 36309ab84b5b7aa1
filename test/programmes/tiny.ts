/** A programme made for the tests: one sheet of two columns, one year, one rule. */
import { and, column, isBlank, isFilled } from "../../src/core/conditions/expression";
import { assemble } from "../../src/core/editions/assemble";
import { cellOf } from "../../src/core/programme/official/content";
import { bareRoadmap } from "../../src/core/programme/roadmap/bare-roadmap";
import { input, list, official, output } from "../../src/core/programme/table/columns";
import { sharedLists } from "../../src/core/programme/workbook/shared-lists";
import { sheetMissing } from "../../src/core/rules/str-01-sheet-missing";
import { headerMissing } from "../../src/core/rules/str-02-header-missing";
import { formulaReplaced } from "../../src/core/rules/val-08-formula-replaced";
import { workbookWords } from "../../src/locales/fr/workbook";
import type { RowRule } from "../../src/core/programme/rule/rule";

const roadmap = bareRoadmap({
  id: "essai",
  version: "2030.1",
  title: "Plan d’essai",
  acronym: "ESSAI",
  fiscalYears: [{ id: "2030-2031", start: "2030-04-01", end: "2031-03-31" }],
});

const stateMissing: RowRule = {
  id: "ESS-01",
  checks: [
    {
      subject: "goals",
      cells: ["state"],
      cases: [{ severity: "error", when: and(isFilled(column("number")), isBlank(column("state"))) }],
      facts: (row) => ({ key: row.key }),
    },
  ],
};

export const tiny = assemble({
  roadmap,
  words: {
    ...workbookWords,
    headings: { ...workbookWords.headings, goals: { title: "Buts", hint: "Dites où en est chaque but." } },
    prompts: { ...workbookWords.prompts, state: { title: "État", message: "Choisissez l’état du but." } },
    diagnostics: { ...workbookWords.diagnostics, "ESS-01": "État du but à dire." },
  },
  tables: [
    {
      id: "goals",
      title: "Buts",
      tableName: "Buts",
      frozenColumns: 1,
      rowCount: 2,
      keyColumn: "number",
      keyList: "goalNumbers",
      columns: [
        official("number", "But", 8),
        input("state", "État du but", 20, list("actionStatuses")),
        output("diagnostic"),
      ],
    },
  ],
  rows: { goals: ["B1", "B2"].map((id) => ({ id, cells: { number: cellOf(id) } })) },
  lists: { ...sharedLists(roadmap), goalNumbers: ["B1", "B2"] },
  rowRules: [stateMissing],
  planRules: [sheetMissing, headerMissing, formulaReplaced],
});
