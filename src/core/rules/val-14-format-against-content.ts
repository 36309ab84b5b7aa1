import { rowFacts } from "../programme/rule/row-facts";
import { rowScope } from "../programme/rule/row-scope";
import { codeAt, formatAt } from "../grid/content-at";
import { serialToIso } from "../calendar/dates";
import type { FormatCategory } from "../grid/grid";
import type { PlanRow } from "../programme/plan";
import { inputFields } from "../programme/workbook/identification";
import { FIRST_DATE, LAST_DATE } from "../programme/workbook/parameters";
import { inputsOf, type ColumnFormat, type Table } from "../programme/table/table";
import { planRule, type PlanCheckInput, type PlanFinding } from "../programme/rule/plan-rule";
import { outcomeOf, tableRows, type TableRows } from "../programme/rule/table-rows";
import { whyAbsent } from "../programme/rule/why-absent";

type Reported = Readonly<{
  key: string;
  problem: Problem;
  value: number;
  date: string | null;
  isRate?: boolean;
}>;

interface Input {
  readonly id: string;
  readonly format: ColumnFormat;
}

/** An amount in a date's cell; a date, or an amount of money, in a number's. */
type Problem = "not-a-date" | "a-date" | "an-amount";

const numbers: readonly ColumnFormat[] = ["percent", "number", "integer", "amount"];
const datesOfOurTime = (value: number): boolean => value >= FIRST_DATE && value < LAST_DATE + 1;

/** A language alone, "[$-C0C]", is no currency. */
const language = /\[\$-[^\]]*\]/g;
const currency = /[$€£¥]|\[\$[^\]]+\]|\b(?:CAD|USD|EUR)\b/;

interface Shape {
  readonly category: FormatCategory;
  /** Number format code; "General" when there is none. */
  readonly code: string;
}

/** What the number format says of a number, against what its column asks for. */
function problemOf(format: ColumnFormat, value: number, { category, code }: Shape): Problem | null {
  if (format === "date") return category !== "date" && datesOfOurTime(value) ? "not-a-date" : null;
  if (!numbers.includes(format)) return null;
  if (category === "date") return "a-date";
  return format !== "amount" && currency.test(code.replace(language, "")) ? "an-amount" : null;
}

interface RowAt {
  readonly table: Table | null;
  readonly row: PlanRow;
  readonly place: number;
}

function findingOf(
  { id, format }: Input,
  { table, row, place }: RowAt,
  input: PlanCheckInput,
): readonly PlanFinding<Reported>[] {
  const held = row.cells[id];
  if (!held || typeof held.value !== "number") return [];
  const cell = { sheet: row.sheet, address: held.address };
  const category = formatAt(input.grid, cell);
  const problem = problemOf(format, held.value, { category, code: codeAt(input.grid, cell) });
  if (!problem) return [];
  const { key } = rowFacts(table, rowScope(table, row, input.lenient), place, input);
  return [
    {
      severity: "warning",
      cells: [cell],
      facts: {
        key,
        problem,
        value: held.value,
        date: serialToIso(held.value),
        ...(problem === "an-amount" ? { isRate: format === "percent" } : {}),
      },
    },
  ];
}

/**
 * The number format of a cell contradicts what its column asks for: an amount that would pass for a date, or a
 * number that Excel turned into a date. Both may be right, so it is asked; a formula cannot see formats.
 */
export const formatAgainstContent = planRule({
  id: "VAL-14",
  severities: ["warning"],
  check(input) {
    const { plan, template } = input;
    const { identification } = plan;
    const fields: TableRows = identification
      ? { rows: [identification] }
      : { skipped: 1, why: whyAbsent(plan, "identification") };
    const looked = template.tables.map((table) => ({
      table,
      inputs: inputsOf(table),
      ...tableRows(input, table.id, []),
    }));
    const inFields = identification
      ? inputFields.flatMap((field) =>
          findingOf(field, { table: null, row: identification, place: 0 }, input),
        )
      : [];
    const inTables = looked.flatMap(({ table, inputs, ...found }) =>
      "rows" in found
        ? found.rows.flatMap((row, place) =>
            inputs.flatMap((column) => findingOf(column, { table, row, place }, input)),
          )
        : [],
    );
    return outcomeOf([fields, ...looked], [...inFields, ...inTables]);
  },
});
