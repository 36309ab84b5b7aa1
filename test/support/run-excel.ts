/** A blank workbook of the stand-in Excel, and what it answers to the real client. */
import { openExcel, type TestExcel } from "../setup/office-client";

let excel: TestExcel;

/** The stand-in Excel of the test. */
export const host = (): TestExcel => excel;

/** Before and after each test. */
export function openBlank(): void {
  excel = openExcel();
}
export function close(): void {
  excel.dispose();
}

export const run = <T>(act: (context: Excel.RequestContext) => Promise<T>): Promise<T> => Excel.run(act);

/** Runs an act that the host must refuse; answers the code. */
export async function refusal(act: (context: Excel.RequestContext) => void): Promise<string> {
  try {
    await run(async (context) => {
      act(context);
      await context.sync();
    });
    return "accepted";
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}
