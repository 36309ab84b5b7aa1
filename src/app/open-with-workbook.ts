import { WorkbookError } from "../workbook/workbook";
import { afterWriting } from "./again";
import type { Context } from "./context";
import { perform } from "./perform";
import { readPlan } from "./read-plan";
import { settle } from "./settle";

/**
 * « Ouvrir le volet avec ce classeur », and no more: what Office then says that it does is what is told. The workbook
 * has to be saved for it to last.
 */
export function openWithWorkbook(context: Context, opens: boolean): Promise<void> {
  return perform(context, { kind: "open-with-workbook", opens }, async (before) => {
    const { ask, opensPane } = context;
    await ask((workbook) => workbook.setOpensPane(opens));
    const now = await afterWriting(() => ask((workbook) => workbook.opensPane()));
    opensPane?.set(now);
    if (now !== opens) throw new WorkbookError("host", `the pane ${now ? "still opens" : "does not open"}`);
    const read = await afterWriting(() => readPlan(context));
    return settle(read, before, { notice: { kind: "opening-set", opens } });
  });
}

/** Asks Office whether the pane opens with this workbook; null where it does not tell. Never rejects but for our own bugs. */
export async function lookAtOpening({ ask, lock, opensPane }: Context): Promise<boolean | null> {
  try {
    const opens = await lock(() => ask((workbook) => workbook.opensPane()));
    opensPane?.set(opens);
    return opens;
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return null;
  }
}
