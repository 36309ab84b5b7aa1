/** What is answered of the file of a case: read as `npm run validate` reads it, and open in Excel under « Valider ». */
import { validateGrid } from "../../src/app/editions";
import type { Validation } from "../../src/core/findings/finding";
import { readGrid } from "../../src/xlsx/read-grid";
import { XlsxError } from "../../src/xlsx/xlsx-error";
import type { Scenario } from "../scenarios/read-scenario";
import { openWorkbook } from "../support/opened-workbook";
import type { CaseFile } from "./case-file";

export interface Answer {
  /** Undefined as long as a validation has none. */
  readonly verdict: string | undefined;
  /** "Plan d'action too-large". Undefined as long as a validation does not tell. */
  readonly unread: readonly string[] | undefined;
  /** One line for each finding, in the order of the text: "Indicateurs!P5 ECA-02 warning". */
  readonly findings: readonly string[];
}

/** What a validation tells, or will. */
interface Told {
  readonly verdict?: string;
  readonly unread?: readonly { readonly sheet: string; readonly reason: string }[];
}

function answerOf(validation: Validation & Told): Answer {
  return {
    verdict: validation.verdict,
    unread: validation.unread?.map(({ sheet, reason }) => `${sheet} ${reason}`).sort(),
    findings: validation.findings
      .map(({ rule, severity, cells: [cell] }) =>
        [...(cell ? [`${cell.sheet}!${cell.address}`] : []), rule, severity].join(" "),
      )
      .sort(),
  };
}

const nothing = (verdict: "not-a-plan" | "unreadable"): Answer => ({ verdict, unread: [], findings: [] });

/** What is answered of the file that is read. */
export async function answerOfFile({ file }: CaseFile, { day }: Scenario): Promise<Answer> {
  try {
    const outcome = validateGrid(await readGrid(file), day);
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
