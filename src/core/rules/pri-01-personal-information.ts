import { tableOf, tableIds, yearlessId, type Table } from "../programme/table/table";
import type { FindingCell } from "../programme/finding/facts";
import { toA1 } from "../grid/address";
import type { CellValue, Grid, GridSheet } from "../grid/grid";
import { candidatesOf } from "../reading/sheet-candidates";
import { namesPerson, personalKindsIn } from "../text/personal-information";
import type { PlanRow } from "../programme/plan";
import { fields } from "../programme/workbook/identification";
import type { Template } from "../programme/template";
import { planRule, type PlanCheckInput, type PlanFinding } from "../programme/rule/plan-rule";
import { outcomeOf, tableRows, type TableRows } from "../programme/rule/table-rows";
import { whyAbsent } from "../programme/rule/why-absent";

/** The kinds of personal information that a cell holds, one a line. */
type Reported = Readonly<{ kinds: string }>;

/** Columns and fields that ask for a function, where people write a name instead. */
const functions: ReadonlySet<string> = new Set(["owner", "respondent"]);

/** A cell where anything may be written. */
interface FreeCell {
  /** Of its column or field. */
  readonly id: string;
  readonly asksFunction: boolean;
}

const freeColumns = ({ columns }: Table): readonly FreeCell[] =>
  columns
    .filter(({ control, format }) => control?.type === "free" && format === "text")
    .map((column) => ({ id: column.id, asksFunction: functions.has(yearlessId(column)) }));
const freeFields = fields.flatMap(({ id, kind, format, list }) =>
  kind === "input" && format === "text" && list === undefined
    ? [{ id, asksFunction: functions.has(id) }]
    : [],
);

const idsOf = (free: readonly FreeCell[]): readonly string[] => free.map(({ id }) => id);

/** What the cell seems to hold, never the text itself: the finding must not spread it further. */
function findingAt(
  cell: FindingCell,
  value: CellValue,
  asksFunction: boolean,
): readonly PlanFinding<Reported>[] {
  if (typeof value !== "string" && typeof value !== "number") return [];
  const text = String(value);
  const kinds = [...personalKindsIn(text), ...(asksFunction && namesPerson(text) ? ["name"] : [])];
  return kinds.length === 0
    ? []
    : [{ severity: "warning", cells: [cell], facts: { kinds: kinds.join("\n") } }];
}

const inRow = ({ sheet, cells }: PlanRow, free: readonly FreeCell[]): readonly PlanFinding<Reported>[] =>
  free.flatMap(({ id, asksFunction }) => {
    const cell = cells[id];
    return cell ? findingAt({ sheet, address: cell.address }, cell.value, asksFunction) : [];
  });

/** « Bénéfices », even without the headers by which it is compared. */
function benefitsSheets(grid: Grid, template: Template): readonly GridSheet[] {
  const { found, hollow } = candidatesOf(grid, template);
  return [...found, ...hollow].filter(({ role }) => role === "benefits").map(({ sheet }) => sheet);
}

/** « Bénéfices » is no table: whatever its cells hold is searched. */
const inBenefits = ({ grid, template }: PlanCheckInput): readonly PlanFinding<Reported>[] =>
  benefitsSheets(grid, template).flatMap(({ name, origin, values, strays = [] }) => {
    const at = (value: CellValue, row: number, column: number): readonly PlanFinding<Reported>[] =>
      findingAt({ sheet: name, address: toA1({ row, column }) }, value, false);
    return [
      ...values.flatMap((line, row) =>
        line.flatMap((value, column) => at(value, origin.row + row, origin.column + column)),
      ),
      ...strays.flatMap(({ value, row, column }) => at(value, row, column)),
    ];
  });

function lookedAtFields(plan: PlanCheckInput["plan"]): TableRows {
  const { identification } = plan;
  if (!identification) return { skipped: 1, why: whyAbsent(plan, "identification") };
  return freeFields.every(({ id }) => identification.cells[id])
    ? { rows: [identification] }
    : { skipped: 1, why: "column-missing" };
}

/** An e-mail address, a phone number, an official number or a person's name where a function is asked for. */
export const personalInformation = planRule({
  id: "PRI-01",
  severities: ["warning"],
  isBeside: true,
  check(input) {
    const { plan, template } = input;
    const inFields = plan.identification ? inRow(plan.identification, freeFields) : [];
    const inTables = tableIds(template).flatMap((id) => {
      const columns = freeColumns(tableOf(template, id));
      const rows = plan.unread.includes(id) ? [] : (plan.tables[id]?.rows ?? []);
      return rows.flatMap((row) => inRow(row, columns));
    });
    const looked = tableIds(template).map((id) =>
      tableRows(input, id, idsOf(freeColumns(tableOf(template, id)))),
    );
    return outcomeOf([lookedAtFields(plan), ...looked], [...inFields, ...inTables, ...inBenefits(input)]);
  },
});
