/**
 * A strict tester of row rules: a case is one row of a table, and what the rule
 * must report on it, all of it. It refuses tests that could not fail, and words
 * that a user should never read.
 */
import { tableIds, tableOf, type TableId } from "../../src/core/programme/table/table";
import type { Edition } from "../../src/core/programme/edition";
import type { Severity, Facts } from "../../src/core/programme/finding/facts";
import type { CellEdit, Fix } from "../../src/core/programme/finding/fix";
import { isoToSerial } from "../../src/core/calendar/dates";
import { fromA1 } from "../../src/core/grid/address";
import type { RowEdit, RowRule, RuleSubject } from "../../src/core/programme/rule/rule";
import { fields, fieldRow, type FieldId } from "../../src/core/programme/workbook/identification";
import type { CellValue } from "../../src/core/grid/grid";
import { checkFindingWords } from "./finding-words";
import {
  deepFreeze,
  nameOfCell,
  planGrid,
  template,
  validated,
  type PlanInputs,
  type RowInputs,
} from "./plan-grid";

export interface RuleCase {
  /** Where the row is; the first place where the rule looks when it is not said. */
  readonly on?: RuleSubject;
  /** Inputs by column or field id; `number` chooses the official row, the first one when it is not said. */
  readonly row: RowInputs;
  /** On top of the usual: RSSS, 2024-2025, data of 15 April 2025, when two years have ended. */
  readonly identification?: Readonly<Partial<Record<FieldId, CellValue>>>;
  /** Rows of « Plan d'action » that go with the row. */
  readonly actions?: readonly RowInputs[];
  readonly today?: string;
}

export interface ExpectedFinding {
  /** Column or field ids, in the order in which they are shown. */
  readonly cells: readonly [string, ...string[]];
  readonly severity: Severity;
  readonly facts: Facts;
  /** Left out when the rule cannot tell the correction: a case that has one must say it. */
  readonly fix?: ExpectedFix;
}

export interface ExpectedFix {
  readonly certainty: Fix["certainty"];
  readonly edits: readonly ExpectedEdit[];
}

/** `before` is what the cell holds, read in the case. */
export interface ExpectedEdit extends RowEdit {
  readonly before: CellValue;
}

export interface InvalidCase extends RuleCase {
  /** Everything that the rule reports on the case, in the order of the findings. */
  readonly expect: readonly ExpectedFinding[];
}

export interface RuleCases {
  /** That of ptn-sss when it is not said. */
  readonly edition?: Edition;
  readonly valid: readonly RuleCase[];
  readonly invalid: readonly InvalidCase[];
}

const TODAY = "2030-01-01";
const usual: Readonly<Partial<Record<FieldId, CellValue>>> = {
  category: "RSSS",
  fiscalYear: "2024-2025",
  dataDate: isoToSerial("2025-04-15"),
};

function subjectOf(rule: RowRule, { on }: RuleCase): RuleSubject {
  const [first] = rule.checks;
  if (!first) throw new Error(`${rule.id} looks nowhere`);
  return on ?? first.subject;
}

function officialLine(edition: Edition, id: string, number: CellValue | undefined): string {
  const list = edition.lists[tableOf(edition, id).keyList ?? ""] ?? [];
  return String(list.find((item) => item === number) ?? list[0] ?? "");
}

function inputsOf(
  edition: Edition,
  subject: RuleSubject,
  { row, identification, actions = [] }: RuleCase,
): PlanInputs {
  const inputs: PlanInputs = {
    edition,
    isBare: true,
    identification: { ...usual, ...identification },
    actions,
  };
  if (subject === "identification")
    return { ...inputs, identification: { ...inputs.identification, ...row } };
  if (subject === "actions") return { ...inputs, actions: [row, ...actions] };
  const rows = { [officialLine(edition, subject, row[tableOf(edition, subject).keyColumn])]: row };
  return { ...inputs, [subject]: rows, tables: { [subject]: rows } };
}

function tableIdOf(edition: Edition, subject: RuleSubject): TableId {
  const id = tableIds(edition).find((item) => item === subject);
  if (!id) throw new Error(`No table ${subject}`);
  return id;
}

function cellId(edition: Edition, subject: RuleSubject, address: string): string {
  if (subject !== "identification") return nameOfCell(tableIdOf(edition, subject), address, edition).column;
  const row = fromA1(address)?.row;
  const field = fields.find(({ id }) => fieldRow(id) === row);
  if (!field) throw new Error(`No field at ${address}`);
  return field.id;
}

const expectedEdit = (edition: Edition, subject: RuleSubject, { cell, ...edit }: CellEdit): ExpectedEdit => ({
  column: cellId(edition, subject, cell.address),
  ...edit,
});

/** What a rule reports on a case, found by validating the whole workbook that holds the row. */
export function reportsOf(
  rule: RowRule,
  item: RuleCase,
  edition: Edition = template,
): readonly ExpectedFinding[] {
  const subject = subjectOf(rule, item);
  const grid = deepFreeze(planGrid(inputsOf(edition, subject, deepFreeze(item))));
  const found = validated(grid, item.today ?? TODAY, edition).findings.filter(
    (finding) => finding.rule === rule.id,
  );
  found.forEach(checkFindingWords);
  return found.map(({ cells: [first, ...rest], severity, facts, fix }) => ({
    cells: [
      cellId(edition, subject, first?.address ?? ""),
      ...rest.map(({ address }) => cellId(edition, subject, address)),
    ],
    severity,
    facts,
    ...(fix
      ? {
          fix: {
            certainty: fix.certainty,
            edits: fix.edits.map((edit) => expectedEdit(edition, subject, edit)),
          },
        }
      : {}),
  }));
}

const title = ({ on, row, identification, actions, today }: RuleCase): string =>
  JSON.stringify({ ...(on ? { on } : {}), ...row, identification, actions, today });

function severitiesOf(rule: RowRule): ReadonlySet<Severity> {
  return new Set(rule.checks.flatMap((check) => check.cases.map(({ severity }) => severity)));
}

/** Refuses a table of cases that proves little. Throws with the reason. */
export function checkCases(rule: RowRule, { valid, invalid }: RuleCases): void {
  if (valid.length === 0) throw new Error(`${rule.id}: no valid case`);
  if (invalid.length === 0) throw new Error(`${rule.id}: no invalid case`);
  const titles = [...valid, ...invalid].map(title);
  const twice = titles.find((item, place) => titles.indexOf(item) !== place);
  if (twice !== undefined) throw new Error(`${rule.id}: the same case twice: ${twice}`);
  const silent = invalid.find((item) => item.expect.length === 0);
  if (silent) throw new Error(`${rule.id}: an invalid case expects nothing: ${title(silent)}`);
  const given = severitiesOf(rule);
  const expected = new Set(invalid.flatMap((item) => item.expect.map(({ severity }) => severity)));
  const wrong = [...expected].find((severity) => !given.has(severity));
  if (wrong) throw new Error(`${rule.id}: it never gives the severity ${wrong}`);
  const missed = [...given].find((severity) => !expected.has(severity));
  if (missed) throw new Error(`${rule.id}: no case expects the severity ${missed}`);
}

/** Tests a rule on a table of cases; see `RuleCase`. */
export function testRule(rule: RowRule, cases: RuleCases): void {
  describe(rule.id, () => {
    test("has cases that prove something", () => {
      checkCases(rule, cases);
    });
    test.each(cases.valid.map((item) => [title(item), item] as const))("says nothing of %s", (_, item) => {
      expect(reportsOf(rule, item, cases.edition)).toStrictEqual([]);
    });
    test.each(cases.invalid.map((item) => [title(item), item] as const))("reports %s", (_, item) => {
      expect(reportsOf(rule, item, cases.edition)).toStrictEqual(item.expect);
    });
  });
}

/** Facts that every finding on a year of an indicator has, for a rate. */
export const yearFacts = (indicator: string, year: string, target: string) => ({
  indicator,
  year,
  target,
  isIndex: false,
});
