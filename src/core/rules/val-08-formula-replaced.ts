import { DIAGNOSTIC } from "../programme/table/finding-columns";
import {
  tableOf,
  isHiddenColumn,
  isShownFormula,
  tableIds,
  type Table,
  type TableId,
} from "../programme/table/table";
import { fixWhenAsked, type CellEdit, type Fix } from "../programme/finding/fix";
import type { FactValue, FindingCell } from "../programme/finding/facts";
import { groupBy } from "../collections/group-by";
import {
  formulaContext,
  formulaProblems,
  formulaTable,
  type FormulaCell,
  type FormulaContext,
} from "./formula-cells";
import { joinOutcomes } from "../programme/rule/join-outcomes";
import { planRule, type PlanFinding, type PlanOutcome } from "../programme/rule/plan-rule";
import { toFact } from "../programme/rule/rule";
import { whyAbsent } from "../programme/rule/why-absent";

interface OfColumns {
  readonly problem: FormulaCell["problem"];
  /** Headers, one a line. */
  readonly column: string;
  readonly count: number;
}

/** Of one cell its row and what it holds are told; of several, how many. */
type Reported =
  | Readonly<{ problem: "hidden"; count: number }>
  | Pick<OfColumns, keyof OfColumns>
  | Readonly<{ row: string; value: FactValue; expected: FactValue } & OfColumns>;

function editOf(sheet: string, { address, value, format, formula }: FormulaCell): readonly CellEdit[] {
  if (formula === null) return [];
  // A formula in a cell formatted as text would stay a text.
  const general = format === "text" ? ({ format: "general" } as const) : {};
  return [{ cell: { sheet, address }, before: value, after: { formula: formula() }, ...general }];
}

/** The correction of all these cells, or none: half of it would leave the finding. */
function fixOf(sheet: string, cells: Cells): { readonly fix?: Fix } {
  if (cells.some(({ formula }) => formula === null)) return {};
  return { fix: fixWhenAsked("certain", () => cells.flatMap((cell) => editOf(sheet, cell))) };
}

type Cells = readonly [FormulaCell, ...FormulaCell[]];

const headersOf = (cells: Cells): string => [...new Set(cells.map(({ column }) => column.header))].join("\n");

/** What one cell holds is told; of several, how many, and under which headers, one a line. */
function visibleFacts(cells: Cells): Reported {
  const [{ row, value, problem, expected }, ...others] = cells;
  const common = { problem, column: headersOf(cells), count: cells.length };
  return others.length > 0 ? common : { ...common, row, value: toFact(value), expected: toFact(expected) };
}

function visibleFinding(sheet: string, cells: Cells): PlanFinding<Reported> {
  const [first, ...others] = cells;
  const at = ({ address }: FormulaCell): FindingCell => ({ sheet, address });
  return {
    severity: first.problem === "changed" ? "warning" : "error",
    cells: [at(first), ...others.map(at)],
    facts: visibleFacts(cells),
    ...fixOf(sheet, cells),
  };
}

/** The formulas that nobody reads, together: they drive the highlighting and the Diagnostic. */
function hiddenFinding(
  sheet: string,
  [first, ...others]: readonly FormulaCell[],
): readonly PlanFinding<Reported>[] {
  if (!first) return [];
  const cells: Cells = [first, ...others];
  return [
    {
      severity: "warning",
      cells: [{ sheet, address: first.address }],
      facts: { problem: "hidden", count: cells.length },
      ...fixOf(sheet, cells),
    },
  ];
}

/** A Diagnostic that is blank misleads nobody: it goes with the formulas that are not seen. */
const isUnseen = ({ column, problem }: FormulaCell): boolean =>
  column.id === DIAGNOSTIC && problem === "missing";

/**
 * Cells of one column that have the same problem have one cause, such as a column pasted as values; so have
 * whole columns: a sheet pasted as values.
 */
function byCause(cells: readonly FormulaCell[], rows: number): readonly Cells[] {
  const columns = groupBy(cells, inColumn);
  const isWhole = (cell: FormulaCell): boolean => columns.get(inColumn(cell))?.length === rows;
  return [...groupBy(cells, (cell) => (isWhole(cell) ? cell.problem : inColumn(cell))).values()];
}

const inColumn = ({ problem, column }: FormulaCell): string => `${problem} ${column.id}`;

function checkTable(id: TableId, context: FormulaContext): PlanOutcome<Reported> {
  const { plan, template } = context.input;
  const { columns }: Table = tableOf(template, id);
  const table = formulaTable(id, context);
  if (!table) return { findings: [], checked: 0, skipped: 1, why: whyAbsent(plan, id) };
  const shown = columns.filter(isShownFormula);
  const seen = formulaProblems(table, shown);
  const unseen = formulaProblems(table, columns.filter(isHiddenColumn));
  const { name } = table.sheet;
  const { size } = table.rows;
  const findings = [
    ...byCause(
      seen.filter((cell) => !isUnseen(cell)),
      size,
    ).map((cells) => visibleFinding(name, cells)),
    ...hiddenFinding(name, [...seen.filter(isUnseen), ...unseen]),
  ];
  const isWhole = shown.every((column) => table.found.places[column.id] !== undefined);
  if (!isWhole) return { findings, checked: 0, skipped: size, why: "column-missing" };
  // Formulas were looked at, their results could not be: they may be those of before the last change.
  return table.calculatesByHand
    ? { findings, checked: 0, skipped: size, why: "calculated-by-hand" }
    : { findings, checked: size, skipped: 0 };
}

/**
 * Cells that are worked out hold something else than their formula, an error, or another result than ours.
 * When it is not known which cells hold a formula, as while people type, results alone are looked at.
 */
export const formulaReplaced = planRule({
  id: "VAL-08",
  severities: ["error", "warning"],
  check(input) {
    const context = formulaContext(input);
    return joinOutcomes(tableIds(input.template).map((id) => checkTable(id, context)));
  },
});
