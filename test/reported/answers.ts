/** What is answered of the file of a case: read as `npm run validate` reads it, and open in Excel under « Valider ». */
import { shippedEngine } from "../../src/app/editions";
import type { Validation } from "../../src/core/validation/validation";
import type { Verdict } from "../../src/core/validation/verdict";
import type { SheetReading } from "../../src/core/programme/sheet-reading";
import type { Unread } from "../../src/core/reading/unread";
import { readGrid } from "../../src/xlsx/read-grid";
import { XlsxError } from "../../src/xlsx/xlsx-error";
import type { Scenario } from "../scenarios/read-scenario";
import { openWorkbook } from "../support/opened-workbook";
import type { CaseFile } from "./case-file";

export interface Answer {
  readonly verdict: Verdict;
  /** "Plan d'action too-large", "Risques not-calculated G5 H5", "Plan d'action rows-beyond 12". */
  readonly unread: readonly string[];
  /** Sheets of the plan that are left out: "Indicateurs (2) copy, Indicateurs is read". */
  readonly leftOut: readonly string[];
  /** One line for each finding: "Indicateurs!P5 ECA-02 warning". */
  readonly findings: readonly string[];
}

const unreadLine = ({ sheet, reason, cells, count }: Unread): string =>
  [sheet, reason, ...cells, ...(cells.length === 0 && count > 0 ? [count] : [])].join(" ");

/** Sheets that have nothing to do with the plan are not told. */
const leftOutLine = ({ sheet, state, why, taken }: SheetReading): readonly string[] =>
  state !== "left-out" || why === undefined || why === "nothing"
    ? []
    : [`${sheet} ${why}${taken === undefined ? "" : `, ${taken} is read`}`];

function answerOf({ verdict, unread, sheets, findings }: Validation): Answer {
  return {
    verdict,
    unread: unread.map(unreadLine).sort(),
    leftOut: sheets.flatMap(leftOutLine).sort(),
    findings: findings
      .map(({ rule, severity, cells: [cell] }) =>
        [...(cell ? [`${cell.sheet}!${cell.address}`] : []), rule, severity].join(" "),
      )
      .sort(),
  };
}

const nothing = (verdict: "not-a-plan" | "unreadable"): Answer => ({
  verdict,
  unread: [],
  leftOut: [],
  findings: [],
});

/** What is answered of the file that is read. */
export async function answerOfFile({ file }: CaseFile, { day }: Scenario): Promise<Answer> {
  try {
    const outcome = shippedEngine.validate(await readGrid(file), day);
    return outcome.status === "validated" ? answerOf(outcome.validation) : nothing("not-a-plan");
  } catch (error) {
    if (error instanceof XlsxError) return nothing("unreadable");
    throw error;
  }
}

/** What « Valider » answers of the file once it is open. */
export async function answerWhenOpen({ file, isCalculated }: CaseFile, { day }: Scenario): Promise<Answer> {
  const { app, close } = await openWorkbook(file, { today: day, keepsResults: isCalculated });
  try {
    await app.run({ kind: "validate" });
    const session = app.session.get();
    if (session.status === "crashed") throw session.error;
    if (session.status === "no-template") return nothing("not-a-plan");
    if (session.status !== "ready") throw new Error(`« Valider » ended with ${JSON.stringify(session)}`);
    return answerOf(session.validation);
  } finally {
    await close();
  }
}
