/**
 * A workbook that the first revision of the template was inserted in is not measured against today's: its own formulas,
 * lists and highlights are no fault of its people.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shippedEngine } from "../../src/app/editions";
import type { Validation } from "../../src/core/validation/validation";
import { readXlsxFile } from "../../src/sandbox/file/read-xlsx-file";
import { writeXlsxFile } from "../../src/sandbox/file/write-xlsx-file";
import { readGrid } from "../../src/xlsx/read-grid";
import { laval } from "../adapter/inserted";
import { completed } from "../reported/base-workbook";
import { answerWhenOpen } from "../reported/answers";
import { withCells } from "../reported/snapshot-changes";
import { readScenario } from "../scenarios/read-scenario";
import { planGrid, validated as judged } from "../support/plan-grid";
import { formerTemplate } from "../support/ptn-sss";
import { fromA1 } from "../../src/core/grid/address";

jest.setTimeout(180_000);

const DAY = "2025-06-01";
const first = readFileSync(join(__dirname, "../fixtures/received/revision-1.xlsx"));

async function validated(file: Uint8Array): Promise<Validation> {
  const outcome = shippedEngine.validate(await readGrid(file), DAY);
  if (outcome.status !== "validated") throw new Error("No plan");
  return outcome.validation;
}

const lines = ({ findings }: Validation): readonly string[] =>
  findings.map(
    ({ rule, severity, cells: [cell] }) => `${rule} ${severity} ${cell?.sheet ?? ""} ${cell?.address ?? ""}`,
  );

const told = "STR-15 info  ";

test("just inserted: what the next revision just inserted has, and its revision is told once", async () => {
  const old = await validated(first);
  // Inserted by the command, which is given no fiscal year.
  const edition = formerTemplate;
  const now = judged(
    planGrid({ edition, choice: { category: "RSSS", organization: laval.organization } }),
    DAY,
    edition,
  );
  expect(lines(old).filter((line) => line !== told)).toEqual(lines(now));
  expect(lines(old).filter((line) => line === told)).toHaveLength(1);
  expect(old.verdict).toBe(now.verdict);
  expect(old.integrity).toEqual({ gaps: [], unknown: [] });
});

test("filled in: no finding but its revision; a number typed over a formula is still found", async () => {
  const filled = completed(await readXlsxFile(first), formerTemplate);
  const old = await validated(await writeXlsxFile(filled));
  expect([old.verdict, lines(old)]).toEqual(["compliant", [told]]);
  const place = fromA1("F5") ?? { row: 0, column: 0 };
  const typed = withCells(filled, "Main-d'oeuvre", [{ place, content: { value: 7 } }]);
  expect(lines(await validated(await writeXlsxFile(typed)))).toEqual(["VAL-08 error Main-d'oeuvre F5", told]);
});

test("open in Excel: the same answer", async () => {
  const scenario = readScenario(`# First revision\nbase: complete\nday: ${DAY}`);
  const answer = await answerWhenOpen(
    { file: await writeXlsxFile(completed(await readXlsxFile(first), formerTemplate)), isCalculated: true },
    scenario,
  );
  expect(answer).toEqual({ verdict: "compliant", unread: [], leftOut: [], findings: ["STR-15 info"] });
});
