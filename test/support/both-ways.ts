/** The same file validated both ways: read as `npm run validate` reads it, and open in Excel under « Valider ». */
import { shippedEngine } from "../../src/app/editions";
import type { CellValue } from "../../src/core/grid/grid";
import type { KeyedFinding } from "../../src/core/programme/finding/finding";
import type { Validation } from "../../src/core/validation/validation";
import { readGrid } from "../../src/xlsx/read-grid";
import { openWorkbook, TODAY } from "./opened-workbook";

/** What is found in a file that is read. */
export async function foundInFile(file: Uint8Array): Promise<Validation> {
  const outcome = shippedEngine.validate(await readGrid(file), TODAY);
  if (outcome.status !== "validated") throw new Error("No plan in the file");
  return outcome.validation;
}

/** What « Valider » finds in a file that is open. @param keepsResults those that the file holds stand. */
export async function foundWhenOpen(file: Uint8Array, keepsResults = false): Promise<Validation> {
  const workbook = await openWorkbook(file, { keepsResults });
  const { validation } = await workbook.does({ kind: "validate" });
  await workbook.close();
  return validation;
}

/** Digits that every program keeps of a number. */
const DIGITS = 15;

const inText = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) =>
    typeof item === "number" ? Number(item.toPrecision(DIGITS)) : item,
  );

/** A finding in one line with all that it says, so that a difference reads well. */
export const findingLines = (findings: readonly KeyedFinding[]): readonly string[] =>
  findings.map(({ rule, severity, cells, facts, key, fix, justified }) =>
    [
      rule,
      severity,
      cells.map(({ sheet, address }) => `${sheet}!${address}`).join(" "),
      inText(facts),
      key,
      inText(fix ?? null),
      inText(justified ?? null),
    ].join(" | "),
  );

const LAST_DAY = 2_958_465;

/**
 * False for contents that a program reads in a way of its own: wildcards and texts like errors in the formulas of the
 * stand-in (test/parity), numbers that are no day where others write dates.
 */
export function isReadAlike(value: CellValue): boolean {
  if (typeof value === "string") return !/[*?~]|^#/.test(value);
  if (typeof value !== "number") return true;
  return value === 0 || (Math.abs(value) >= 0.001 && value > -1 && value < LAST_DAY);
}
