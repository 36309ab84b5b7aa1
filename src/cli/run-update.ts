/** `npm run update`: « Mettre à jour… » without Excel, over the stand-in host, saved as another file. */
import { existsSync } from "node:fs";
import { readFile, stat, writeFile } from "node:fs/promises";
import { createApp } from "../app/app";
import { systemClock, type Clock } from "../app/clock";
import { createGivenEditions } from "../app/given-editions";
import { noAnswerAfter } from "../app/watchdog";
import { settledOf, type Ready, type Settled, type Task } from "../app/session";
import type { Edition } from "../core/programme/edition";
import type { CliMessages } from "../locales/cli-messages";
import { leftOutOf } from "../sandbox/file/left-out";
import { readXlsxFile } from "../sandbox/file/read-xlsx-file";
import type { WorkbookSnapshot } from "../sandbox/file/snapshot";
import { writeXlsxFile } from "../sandbox/file/write-xlsx-file";
import { connectClient } from "../sandbox/host/client/node-client";
import { createHost } from "../sandbox/host/host";
import { createExcelWorkbook } from "../workbook/excel/excel-workbook";
import { defaultLimits } from "../xlsx/limits";
import { XlsxError } from "../xlsx/xlsx-error";
import { givenEdition } from "./given-edition";
import type { Printed } from "./printed";
import { systemRefusal } from "./system-refusal";
import { updateArguments, type UpdateRequest } from "./update-arguments";
import { plannedLines, updatedLines } from "./update-text";

const refused = (errors: string): Printed => ({ code: 2, output: "", errors: `${errors}\n` });

/** Why a file is not read or written, as `validate` says it; null when the error is a bug of ours. */
function refusalOf(file: string, error: unknown, { reasons }: CliMessages): Printed | null {
  const reason = error instanceof XlsxError ? error.code : systemRefusal(error);
  return reason === null ? null : refused(`${file}\n  ${reasons[reason]}`);
}

interface Opened {
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
}

async function read({ input, words }: UpdateRequest): Promise<Opened | Printed> {
  try {
    if ((await stat(input)).size > defaultLimits.fileBytes)
      return refused(`${input}\n  ${words.reasons["too-large"]}`);
    const bytes = new Uint8Array(await readFile(input));
    return { bytes, snapshot: await readXlsxFile(bytes) };
  } catch (error) {
    const answer = refusalOf(input, error, words);
    if (!answer) throw error;
    return answer;
  }
}

/** The host is of this process: it answers however busy the machine is, and nobody waits in front of a screen. */
const patientClock: Clock = {
  now: systemClock.now,
  after: (milliseconds, callback) =>
    milliseconds === noAnswerAfter ? () => undefined : systemClock.after(milliseconds, callback),
};

/** The add-in at work in the file, as the pane is in a workbook. */
function open(snapshot: WorkbookSnapshot, editions: readonly Edition[]) {
  const host = createHost({ snapshot });
  connectClient(host);
  const given = createGivenEditions();
  for (const edition of editions) given.add(edition);
  const app = createApp({
    ...given.engine(),
    workbook: createExcelWorkbook(),
    drawTemplate: given.drawTemplate,
    clock: patientClock,
  });
  /** Does a task, which must succeed. @throws with what the pane would say for a support call. */
  async function does(task: Task): Promise<Settled> {
    await app.run(task);
    const session = app.session.get();
    if (session.status === "crashed") throw session.error;
    if (session.status === "failed") throw new Error(`${session.code}: ${session.detail}`);
    const settled = settledOf(session);
    if (!settled) throw new Error(`nothing was read (${session.status})`);
    return settled;
  }
  const close = async () => {
    await app.stop();
    host.dispose();
  };
  return { does, close, saved: async () => writeXlsxFile(await host.snapshot()) };
}

type Open = ReturnType<typeof open>;

/** A workbook that is no plan that can be judged. */
function notAPlan({ input, words }: UpdateRequest, { strangers = [] }: Settled): Printed {
  const [stranger] = strangers;
  const reason = stranger
    ? words.editionFile.stranger(stranger.roadmap, stranger.version)
    : words.reasons["not-a-plan"];
  return refused(`${input}\n  ${reason}`);
}

const plansOf = (settled: Ready) => settled.plans ?? [settled];

/** Shows, and does where asked, the update of each plan in turn; the lines that say it. */
async function updateAll(
  { does }: Open,
  plans: Ready["plans"],
  request: UpdateRequest,
): Promise<readonly string[]> {
  const { words, output } = request;
  const lines: string[] = [];
  for (const { validation } of plans ?? []) {
    const roadmap = validation.roadmap.id;
    const planned = await does({ kind: "plan-update", roadmap });
    const notice = planned.status === "ready" ? planned.notice : null;
    if (notice?.kind !== "update-planned")
      throw new Error(`the update of ${roadmap} is not offered any more`);
    lines.push(...plannedLines(validation.roadmap, notice, words));
    if (output === null) continue;
    const updated = await does({ kind: "update", roadmap });
    const done = updated.status === "ready" ? updated.notice : null;
    if (done?.kind !== "updated") throw new Error(`${roadmap} was not updated`);
    lines.push(...updatedLines(done, words));
  }
  return lines;
}

/** Writes a file that was not there; one that is there by now is left as it is. */
async function write(output: string, bytes: Uint8Array, words: CliMessages): Promise<Printed | null> {
  try {
    await writeFile(output, bytes, { flag: "wx" });
    return null;
  } catch (error) {
    const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
    const answer = isThere ? refused(words.updateCommand.exists(output)) : refusalOf(output, error, words);
    if (!answer) throw error;
    return answer;
  }
}

async function updateFile(
  request: UpdateRequest,
  { bytes, snapshot }: Opened,
  editions: readonly Edition[],
): Promise<Printed> {
  const { words, output, roadmap } = request;
  const { updateCommand: own } = words;
  const opened = open(snapshot, editions);
  try {
    const settled = await opened.does({ kind: "start" });
    if (settled.status !== "ready") return notAPlan(request, settled);
    const wanted = plansOf(settled).filter(
      ({ validation }) => roadmap === null || validation.roadmap.id === roadmap,
    );
    if (wanted.length === 0) return refused(own.noSuchPlan(roadmap ?? ""));
    const plans = wanted.filter(({ update }) => update !== undefined);
    if (plans.length === 0) {
      const followed = wanted.map(({ validation }) => validation.roadmap);
      return { code: 1, output: `${own.nothing(followed)}\n`, errors: "" };
    }
    const lines = await updateAll(opened, plans, request);
    const leftOut = leftOutOf(bytes, snapshot).map((kind) => own.kinds[kind]);
    const trouble = output === null ? null : await write(output, await opened.saved(), words);
    if (trouble) return trouble;
    const end = output === null ? `${words.update.after}\n${own.preview}` : own.written(output);
    return {
      code: 0,
      output: `${[...lines, end].join("\n")}\n`,
      errors: leftOut.length > 0 ? `${own.leftOut(leftOut)}\n` : "",
    };
  } finally {
    await opened.close();
  }
}

/** Does what its arguments ask. Throws what is a bug of ours; all the rest is said. */
export async function runUpdate(args: readonly string[]): Promise<Printed> {
  const request = updateArguments(args);
  if ("help" in request) return { code: 0, output: `${request.help}\n`, errors: "" };
  if ("refusal" in request) return refused(request.refusal);
  const { output, words } = request;
  if (output !== null && existsSync(output)) return refused(words.updateCommand.exists(output));
  const editions: Edition[] = [];
  for (const file of request.editions) {
    const given = await givenEdition(file, words);
    if ("refusal" in given) return { code: 2, output: "", errors: given.refusal };
    editions.push(given);
  }
  const opened = await read(request);
  return "code" in opened ? opened : updateFile(request, opened, editions);
}
