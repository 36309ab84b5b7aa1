import { wait, type Clock } from "../app/clock";

/** Why the pane cannot start: no Office.js, or Office.js outside Excel. */
export type OfficeTrouble = "missing" | "no-answer" | "not-in-excel";

const scriptWait = { step: 250, steps: 20 };
const readyWait = 15_000;

/** Waits for Office.js and for the host. Answers what is wrong, or null when Excel is there. */
export async function waitForOffice(clock: Clock, isLoaded: () => boolean): Promise<OfficeTrouble | null> {
  for (let step = 0; !isLoaded(); step += 1) {
    if (step === scriptWait.steps) return "missing";
    await wait(clock, scriptWait.step);
  }
  return await Promise.race([excelReady(), wait(clock, readyWait).then(() => "no-answer" as const)]);
}

async function excelReady(): Promise<OfficeTrouble | null> {
  // Its type says a number; it is a text, and null outside Office.
  const { host }: { host: unknown } = await Office.onReady();
  return host === "Excel" ? null : "not-in-excel";
}
