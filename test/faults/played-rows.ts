/** What the tests of the list of faults play with: the workbook of a command, faults at its round trips, what it holds then. */
import type { Session } from "../../src/app/session";
import { INCOMPLETE_NAME } from "../../src/core/programme/workbook/incomplete";
import type { WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import type { SyncPlay } from "../../src/sandbox/host/limits/faults";
import { walked } from "./commands";
import { textAt, titled } from "./contents";
import { workbookOf } from "./walk";
import { openWorld, type World } from "./world";

/** The workbook that is played with. */
export let world: World;

/** Plays with another one from now on. */
export function enter(other: World): void {
  world = other;
}

export const leave = (): Promise<void> => world.close();

/** The workbook of a command, the add-in started in it. */
export async function opened(kind: keyof typeof walked, place = 0): Promise<Session> {
  const variant = walked[kind][place];
  if (!variant) throw new Error(`no workbook for ${kind}`);
  enter(openWorld(await workbookOf(variant)));
  return world.run({ kind: "start" });
}

/** Plays faults at syncs of what follows, by number; a function acts as the user first. */
export type Script = Readonly<Record<number, SyncPlay["fault"] | (() => unknown)>>;

export function direct(script: Script): void {
  world.excel.faults.direct(async (number) => {
    const act = script[number];
    if (typeof act === "function") {
      await act();
      return undefined;
    }
    return act === undefined ? undefined : { fault: act };
  });
}

export const now = (): Promise<WorkbookSnapshot> => world.excel.snapshot();

export async function at(sheet: string, address: string): Promise<string> {
  const found = titled(await now(), sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  return textAt(found, address);
}

export const titles = ({ sheets }: WorkbookSnapshot): readonly string[] => sheets.map(({ name }) => name);

export const unfinished = ({ sheets }: WorkbookSnapshot): readonly string[] =>
  sheets.filter(({ names }) => names.some(({ name }) => name === INCOMPLETE_NAME)).map(({ name }) => name);

export const marksOf = ({ sheets }: WorkbookSnapshot): number =>
  sheets
    .flatMap(({ conditionalFormats }) => conditionalFormats)
    .filter(({ formula }) => formula.includes("FDR-MARQUE")).length;

/** A colleague adds a sheet, and writes on it. */
export const addsSheet = (title: string) => async () => {
  await world.excel.user.addSheet(title);
  await world.excel.user.type(title, "A1", "à la collègue");
};

/** Number of the first sync of a command at which something is so. */
export async function syncWhere(
  run: () => Promise<unknown>,
  isSo: (body: WorkbookSnapshot) => boolean,
): Promise<number> {
  let found = 0;
  world.excel.faults.direct(async (number) => {
    if (found === 0 && isSo(await now())) found = number;
    return undefined;
  });
  await run();
  world.excel.faults.direct(null);
  return found;
}
