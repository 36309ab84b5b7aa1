import { tableOf, columnOf, tableIds, type Table, type TableId } from "../programme/table/table";
import type { FactValue, FindingCell, Severity } from "../programme/finding/facts";
import { columnLetters, toA1, type CellPosition } from "../grid/address";
import type { GridSheet } from "../grid/grid";
import { readColumns } from "../reading/headers";
import { locateIdentification, locateTable, type LocatedTable } from "../reading/locate";
import type { LocatedFields } from "../reading/locate-fields";
import type { KeptChoice } from "../reading/mapped-columns";
import { missingHeaders, missingLabels, shownAt, type MissingHeader } from "../reading/missing-headers";
import { joinOutcomes } from "../programme/rule/join-outcomes";
import {
  planRule,
  type PlanCheckInput,
  type PlanFinding,
  type PlanOutcome,
} from "../programme/rule/plan-rule";
import { whyAbsent } from "../programme/rule/why-absent";

/** `read` is what stands in place of the header, or the column that is read. */
type Reported = Readonly<{
  problem: "replaced" | "gone" | "repeated" | "chosen" | "set-aside" | "lost";
  sheet: string;
  expected: string;
  read: FactValue;
}>;

const cellAt = ({ name }: GridSheet, place: CellPosition): FindingCell => ({
  sheet: name,
  address: toA1(place),
});

/** A header whose cell says something else, or nothing: it may be written again. */
function replaced(sheet: GridSheet, header: string, place: CellPosition): PlanFinding<Reported> {
  const cell = cellAt(sheet, place);
  const before = sheet.values[place.row - sheet.origin.row]?.[place.column - sheet.origin.column] ?? null;
  return {
    severity: "error",
    cells: [cell],
    facts: { problem: "replaced", sheet: sheet.name, expected: header, read: shownAt(sheet, place) },
    fix: { certainty: "proposal", edits: [{ cell, before, after: header }] },
  };
}

/** Headers that stand nowhere: one finding, on the cell where the headers begin. */
function gone(
  sheet: GridSheet,
  headers: readonly string[],
  first: CellPosition,
): readonly PlanFinding<Reported>[] {
  if (headers.length === 0) return [];
  const facts: Reported = { problem: "gone", sheet: sheet.name, expected: headers.join("\n"), read: null };
  return [{ severity: "error", cells: [cellAt(sheet, first)], facts }];
}

function report(
  sheet: GridSheet,
  missing: readonly MissingHeader[],
  first: CellPosition,
): readonly PlanFinding<Reported>[] {
  const inPlace = missing.flatMap(({ header, place }) => (place ? [replaced(sheet, header, place)] : []));
  const elsewhere = missing.filter(({ place }) => place === null).map(({ header }) => header);
  return [...gone(sheet, elsewhere, first), ...inPlace];
}

/** The header of a column that is read stands again to the right: what is typed there is not read. */
function repeated(
  table: readonly { id: string; header: string }[],
  located: LocatedTable,
): readonly PlanFinding<Reported>[] {
  const { sheet, headerRow, columns } = located;
  return table.flatMap(({ id, header }) =>
    (located.repeated[id] ?? []).map((column): PlanFinding<Reported> => {
      const read = columnLetters(columns[id] ?? 0);
      const facts: Reported = { problem: "repeated", sheet: sheet.name, expected: header, read };
      return { severity: "warning", cells: [cellAt(sheet, { row: headerRow, column })], facts };
    }),
  );
}

/** What the user chose for columns that had not been found: followed, no longer needed, or not to be found either. */
function choices(
  table: Table,
  { sheet, headerRow, columns, choices: kept }: LocatedTable,
  first: CellPosition,
) {
  const reported = (
    { column, chosen, place }: KeptChoice,
    problem: Reported["problem"],
    severity: Severity,
  ): PlanFinding<Reported> => {
    const expected = columnOf(table, column).header;
    const at = place === null ? first : { row: headerRow, column: place };
    const facts: Reported = { problem, sheet: sheet.name, expected, read: chosen.header };
    return { severity, cells: [cellAt(sheet, at)], facts };
  };
  return kept.flatMap((choice): readonly PlanFinding<Reported>[] => {
    if (choice.isUsed) return [reported(choice, "chosen", "info")];
    if (choice.place !== null) return [reported(choice, "set-aside", "warning")];
    return columns[choice.column] === undefined ? [reported(choice, "lost", "warning")] : [];
  });
}

function checkTable(input: PlanCheckInput, id: TableId): PlanOutcome<Reported> {
  const table = tableOf(input.template, id);
  const columns = readColumns(table);
  const located = locateTable(input.grid, input.template, id);
  if (!located) return { findings: [], checked: 0, skipped: 1, why: whyAbsent(input.plan, id) };
  const first = { row: located.headerRow, column: Math.min(...Object.values(located.columns)) };
  const missing = report(located.sheet, missingHeaders(table, located), first);
  const findings = [...missing, ...repeated(columns, located), ...choices(table, located, first)];
  return { findings, checked: 1, skipped: 0 };
}

function firstLabel({ labels }: LocatedFields): CellPosition {
  const [first] = Object.values(labels).sort((left, right) => left.row - right.row);
  return first ?? { row: 0, column: 0 };
}

function checkFields({ grid, plan, template }: PlanCheckInput): PlanOutcome<Reported> {
  const located = locateIdentification(grid, template);
  if (!located) return { findings: [], checked: 0, skipped: 1, why: whyAbsent(plan, "identification") };
  const findings = report(located.sheet, missingLabels(located), firstLabel(located));
  return { findings, checked: 1, skipped: 0 };
}

/**
 * A header, or a label of « Identification », is missing or repeated: answers are found by them. Columns are found by
 * their header: one that was only moved is no fault. What the user chose in its place is told, so that whoever
 * receives the plan knows what was read.
 */
export const headerMissing = planRule({
  id: "STR-02",
  severities: ["error", "warning", "info"],
  check(input) {
    return joinOutcomes([checkFields(input), ...tableIds(input.template).map((id) => checkTable(input, id))]);
  },
});
