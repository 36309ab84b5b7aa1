/** « Risques » as it comes back from people who renamed its columns; only what is said of headers is kept. */
import type { Validate } from "../../src/app/contracts";
import { shippedEngine } from "../../src/app/editions";
import { toA1 } from "../../src/core/grid/address";
import type { CellValue } from "../../src/core/grid/grid";
import { HEADER_ROW } from "../../src/core/programme/table/table";
import { planGrid } from "../support/plan-grid";
import { FakeWorkbook } from "./fake-workbook";

export const sheet = "Risques";

/** A workbook with « Risques » alone, headers changed: by the template's header, what stands in its place. */
export function workbookWith(
  headers: Readonly<Record<string, CellValue>>,
  more: Readonly<Record<string, CellValue>> = {},
): FakeWorkbook {
  const found = planGrid().sheets.find(({ name }) => name === sheet);
  if (!found) throw new Error(`No sheet ${sheet}`);
  const cells = found.values.flatMap((line, row) =>
    line.flatMap((value, column): [string, CellValue][] => {
      const renamed = row === HEADER_ROW && typeof value === "string" ? headers[value] : undefined;
      const said = renamed === undefined ? value : renamed;
      return said === null ? [] : [[toA1({ row, column }), said]];
    }),
  );
  return new FakeWorkbook().addSheet(sheet, { ...Object.fromEntries(cells), ...more });
}

/** The real validation, of which only the findings of STR-02 are kept. */
export const validateHeaders: Validate = (grid, today) => {
  const outcome = shippedEngine.validate(grid, today);
  if (outcome.status !== "validated") return outcome;
  const findings = outcome.validation.findings.filter(({ rule }) => rule === "STR-02");
  return { ...outcome, validation: { ...outcome.validation, findings } };
};
