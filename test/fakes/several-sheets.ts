/** A workbook with several sheets for one part of the plan; only what is said of which sheet is read is kept. */
import type { Validate } from "../../src/app/contracts";
import { shippedEngine } from "../../src/app/editions";
import { toA1 } from "../../src/core/grid/address";
import type { CellValue } from "../../src/core/grid/grid";
import { planGrid } from "../support/plan-grid";
import { FakeWorkbook } from "./fake-workbook";

/** The cells of a sheet of the template just drawn. */
export function cellsOf(title: string, organization = ""): Readonly<Record<string, CellValue>> {
  const found = planGrid({ choice: { organization, category: "RSSS" } }).sheets.find(
    ({ name }) => name === title,
  );
  if (!found) throw new Error(`No sheet ${title}`);
  const cells = found.values.flatMap((line, row) =>
    line.flatMap((value, column): [string, CellValue][] =>
      value === null
        ? []
        : [[toA1({ row: found.origin.row + row, column: found.origin.column + column }), value]],
    ),
  );
  return Object.fromEntries(cells);
}

/** Two sheets « Risques », the second one filled in on one row. */
export const workbookWithCopy = (): FakeWorkbook =>
  new FakeWorkbook()
    .addSheet("Risques", cellsOf("Risques"))
    .addSheet("Risques (2)", { ...cellsOf("Risques"), G5: 4, H5: 4 });

/** The sheets of two plans, those of the second under other titles. */
export const workbookWithPlans = (): FakeWorkbook =>
  new FakeWorkbook()
    .addSheet("Identification", cellsOf("Identification", "CISSS de Laval"))
    .addSheet("Plan d'action", cellsOf("Plan d'action"))
    .addSheet("Risques", cellsOf("Risques"))
    .addSheet("Identification (2)", cellsOf("Identification", "CHUM"))
    .addSheet("Risques (2)", cellsOf("Risques"))
    .addSheet("Plan d'action (2)", cellsOf("Plan d'action"));

/** The real validation, of which only the findings of STR-09 are kept. */
export const validateSheets: Validate = (grid, today) => {
  const outcome = shippedEngine.validate(grid, today);
  if (outcome.status !== "validated") return outcome;
  const findings = outcome.validation.findings.filter(({ rule }) => rule === "STR-09");
  return { ...outcome, validation: { ...outcome.validation, findings } };
};
