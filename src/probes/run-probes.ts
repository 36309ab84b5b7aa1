import { refusal, type Answer, type Gestures, type Probe, type Scratch } from "./probe";
import { recordSchema, type Client, type GivenAnswer, type ProbeRecord } from "./record";

export interface ProbeSurroundings {
  readonly client: Client;
  readonly isSetSupported: (set: string, version: string) => boolean;
  readonly now: () => Date;
  readonly gestures: Gestures;
  readonly pause: Scratch["pause"];
  readonly told?: (done: number, total: number, next: Probe | null) => void;
}

/** Newest ExcelApi that a client says it has; the members of later ones are asked about one by one. */
export function newestExcelApi(isSetSupported: ProbeSurroundings["isSetSupported"]): string {
  let newest = 1;
  while (newest < 40 && isSetSupported("ExcelApi", `1.${newest + 1}`)) newest += 1;
  return `1.${newest}`;
}

/** Asks on a sheet of its own, which goes afterwards, whatever the answer. */
async function ask(
  probe: Probe,
  title: string,
  { gestures, pause }: Pick<ProbeSurroundings, "gestures" | "pause">,
): Promise<Answer> {
  // A context of its own, as the add-in has: Excel.run would add calls that we never make.
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.add(title);
  await context.sync();
  try {
    return await probe.run({ context, sheet, title, gestures, pause });
  } catch (error) {
    return refusal(error);
  }
}

async function removeSheet(title: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(title);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) return;
    // Excel deletes no sheet that is very hidden.
    sheet.visibility = "Visible";
    sheet.delete();
    await context.sync();
  });
}

async function answerTo(probe: Probe, surroundings: ProbeSurroundings): Promise<GivenAnswer> {
  const { isSetSupported, now } = surroundings;
  if (!isSetSupported("ExcelApi", probe.needs)) {
    return { id: probe.id, milliseconds: 0, answer: null, skipped: true };
  }
  const title = "Essai des sondes";
  const started = now().getTime();
  let answer: Answer;
  try {
    answer = await ask(probe, title, surroundings);
  } catch (error) {
    answer = refusal(error);
  }
  const milliseconds = now().getTime() - started;
  await removeSheet(title);
  return { id: probe.id, milliseconds, answer };
}

/** Puts the questions to Excel one by one, and keeps what it answered. */
export async function runProbes(
  probes: readonly Probe[],
  surroundings: ProbeSurroundings,
): Promise<ProbeRecord> {
  const { client, now, told } = surroundings;
  const at = now().toISOString();
  const answers: GivenAnswer[] = [];
  for (const probe of probes) {
    told?.(answers.length, probes.length, probe);
    answers.push(await answerTo(probe, surroundings));
  }
  told?.(answers.length, probes.length, null);
  return { schema: recordSchema, at, client, answers };
}
