/** No column with an entry limit goes unlooked at: what lies outside of it is reported on the cell itself. */
import { tableIds, type TableId } from "../../../test/support/ptn-sss";
import { tableOf, type Column, type InputControl } from "../programme/table/table";
import { toA1 } from "../grid/address";
import type { CellValue } from "../grid/grid";
import type { Finding } from "../programme/finding/finding";
import type { FindingCell } from "../programme/finding/facts";
import { fieldControl } from "../drawing/draw-identification";
import { fieldRow, fields, VALUE_COLUMN } from "../programme/workbook/identification";
import { cellOf, planGrid, template, validated, type PlanInputs } from "../../../test/support/plan-grid";

type ControlType = InputControl["type"];

/** Rules on what a cell holds: the others look at what is missing, or at cells together. */
const onContent = ["VAL-", "DAT-01", "RIS-02", "COH-01", "STR-04", "STR-06"];

/** Contents that lie outside of a limit, each in its own way. */
const outside: Readonly<Record<ControlType, readonly CellValue[]>> = {
  list: ["zzz", "?", "-", "non", 7, false],
  percent: ["moitié", -0.2, 1.5, true],
  index: [],
  whole: ["élevé", 9, -1, 2.5, true],
  // Only other programmes have scales.
  decimal: [],
  date: ["bientôt", 5, -1, true],
  count: ["cinq", -2, false],
  free: [],
};
const most = Math.max(...Object.values(outside).map((values) => values.length));

/** A row for each of the contents; the first ones of « Indicateurs » have a rate to reach each year. */
const lines: Readonly<Record<Exclude<TableId, "actions">, readonly string[]>> = {
  indicators: ["1.1", "1.2", "2.2", "3.2", "2.1", "4.1"],
  risks: ["R01", "R02", "R03", "R04", "R05", "R06"],
  change: ["C01", "C02", "C03", "C04", "C05", "C06"],
  workforce: ["MO1", "MO2", "MO3", "MO4", "MO5", "MO6"],
};

function found(inputs: PlanInputs): readonly Finding[] {
  const choice = { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" };
  return validated(planGrid({ choice, ...inputs }), "2025-04-15").findings;
}

const isReported = ({ sheet, address }: FindingCell, findings: readonly Finding[]): boolean =>
  findings.some(
    ({ rule, cells: [cell] }) =>
      onContent.some((id) => rule.startsWith(id)) && cell?.sheet === sheet && cell.address === address,
  );

const limitedIn = (id: TableId): readonly (Column & { readonly control: InputControl })[] =>
  tableOf(template, id).columns.flatMap((column) =>
    column.kind === "input" && column.control ? [{ ...column, control: column.control }] : [],
  );

/** Every limited cell of the table outside of its limit, row by row each in another way. */
function spoiled(id: TableId): PlanInputs {
  const rows = Array.from({ length: most }, (_, row) =>
    Object.fromEntries(
      limitedIn(id).flatMap(({ id: column, control }) => {
        const value = outside[control.type][row];
        return value === undefined ? [] : [[column, value] as const];
      }),
    ),
  );
  if (id === "actions") return { actions: rows };
  return { [id]: Object.fromEntries(rows.map((row, place) => [lines[id][place] ?? "", row])) };
}

describe.each(tableIds)("the table %s", (id) => {
  const findings = found(spoiled(id));
  const limited = limitedIn(id).filter(({ control }) => control.type !== "free");

  test("says of each column that users fill in what it takes", () => {
    expect(tableOf(template, id).columns.filter(({ kind, control }) => kind === "input" && !control)).toEqual(
      [],
    );
    expect(limited).not.toEqual([]);
  });

  test.each(limited.map((column) => [column.id, column.control.type] as const))(
    "reports what is outside of the limit of %s",
    (column, type) => {
      const silent = outside[type].filter(
        (_, row) =>
          !isReported(cellOf(id, id === "actions" ? row : (lines[id][row] ?? ""), column), findings),
      );
      expect(silent).toEqual([]);
    },
  );
});

describe("Identification", () => {
  const limited = fields.flatMap((field): readonly (readonly [string, ControlType])[] => {
    const { type } = fieldControl(field);
    return field.kind === "input" && type !== "free" ? [[field.id, type]] : [];
  });
  // It has no list in the sheet, as no official one says who may answer; a name that nobody knows is told all the same.
  const looked: readonly (readonly [string, ControlType])[] = [...limited, ["accountable", "list"]];
  const everyFinding = Array.from({ length: most }, (_, place) =>
    found({
      identification: Object.fromEntries(
        looked.flatMap(([id, type]) => {
          const value = outside[type][place];
          return value === undefined ? [] : [[id, value] as const];
        }),
      ),
    }),
  );

  test.each(looked)("reports what is outside of the limit of the field %s", (id, type) => {
    const place = { sheet: "Identification", address: toA1({ row: fieldRow(id), column: VALUE_COLUMN }) };
    const silent = outside[type].filter((_, turn) => !isReported(place, everyFinding[turn] ?? []));
    expect(silent).toEqual([]);
  });
});
