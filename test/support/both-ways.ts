/** The same file validated both ways: read as `npm run validate` reads it, and open in Excel under « Valider ». */
import { validateGrid } from "../../src/app/editions";
import type { Validation } from "../../src/core/findings/finding";
import { readGrid } from "../../src/xlsx/read-grid";
import { openWorkbook, TODAY } from "./opened-workbook";

/** What is found in a file that is read. */
export async function foundInFile(file: Uint8Array): Promise<Validation> {
  const outcome = validateGrid(await readGrid(file), TODAY);
  if (outcome.status !== "validated") throw new Error("No plan in the file");
  return outcome.validation;
}

/** What « Valider » finds in a file that is open. */
export async function foundWhenOpen(file: Uint8Array): Promise<Validation> {
  const workbook = await openWorkbook(file);
  const { validation } = await workbook.does({ kind: "validate" });
  await workbook.close();
  return validation;
}

/** A finding in one line with all that it says, so that a difference reads well. */
export const findingLines = ({ findings }: Validation): readonly string[] =>
  findings.map(({ rule, severity, cells, facts, key, fix, justified }) =>
    [
      rule,
      severity,
      cells.map(({ sheet, address }) => `${sheet}!${address}`).join(" "),
      JSON.stringify(facts),
      key,
      JSON.stringify(fix ?? null),
      JSON.stringify(justified ?? null),
    ].join(" | "),
  );
