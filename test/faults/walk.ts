/** Plays every fault at every sync of a command. */
import type { Session } from "../../src/app/session";
import type { WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import type { Variant } from "./commands";
import { ADDED, faults, TYPED, type PlayedFault } from "./faults";
import { cellsOf, textAt, titled } from "./contents";
import { wrongIn, type Acts } from "./judge";
import { openWorld, type World } from "./world";

export interface Base {
  readonly variant: Variant;
  readonly snapshot: WorkbookSnapshot;
  /** Round trips of the command when nothing goes wrong. */
  readonly syncs: number;
}

/** Starts the add-in, unless starting is what is tried; answers what is shown then. */
async function started(world: World, variant: Variant): Promise<Session> {
  return variant.name === "start" ? world.app.session.get() : world.run({ kind: "start" });
}

const made = new Map<Variant["prepare"], WorkbookSnapshot>();

/** The workbook on which a command is tried, made once for all the variants that it goes for. */
export async function workbookOf(variant: Variant): Promise<WorkbookSnapshot> {
  const known = made.get(variant.prepare);
  if (known) return known;
  const maker = openWorld();
  await variant.prepare(maker);
  const snapshot = await maker.excel.snapshot();
  await maker.close();
  made.set(variant.prepare, snapshot);
  return snapshot;
}

/** Runs a command on its workbook without any fault. */
export async function prepare(variant: Variant): Promise<Base> {
  const snapshot = await workbookOf(variant);
  const world = openWorld(snapshot, variant.excel);
  const task = variant.task(await started(world, variant));
  world.excel.faults.direct(() => undefined);
  const session = await world.run(task);
  await world.rest();
  const syncs = world.excel.faults.directed();
  const wrong = variant.wrong(await world.excel.snapshot(), session, null);
  await world.close();
  if (session.status !== "ready" && session.status !== "no-template")
    throw new Error(`${variant.name} ended with ${JSON.stringify(session)}`);
  if (!variant.did(session)) throw new Error(`${variant.name} did nothing: ${JSON.stringify(session)}`);
  if (wrong.length > 0) throw new Error(`${variant.name}: ${wrong.join("; ")}`);
  return { variant, snapshot, syncs };
}

const actsOf = ({ variant }: Base, before: WorkbookSnapshot, during: Done): Acts => ({
  typed: during.typedOver !== null,
  typedOver: during.typedOver,
  added: during.added,
  deleted: during.deleted && titled(before, variant.written.sheet) !== undefined,
  renamed: during.renamed && titled(before, variant.written.sheet) !== undefined,
  moved: during.deleted || during.renamed,
});

interface Done {
  typedOver: string | null;
  added: boolean;
  deleted: boolean;
  renamed: boolean;
}

/** Notes what the user really did, whatever the fault meant to do. */
function noting(world: World, done: Done): World {
  const { user } = world.excel;
  const excel = Object.create(world.excel, {
    user: {
      value: {
        ...user,
        type: async (sheet: string, address: string, text: string) => {
          const found = titled(await world.excel.snapshot(), sheet);
          const outcome = await user.type(sheet, address, text);
          if (text === TYPED) done.typedOver = found ? textAt(found, address) : "";
          if (text === ADDED) done.added = true;
          return outcome;
        },
        deleteSheet: async (sheet: string) => {
          await user.deleteSheet(sheet);
          done.deleted = true;
        },
        renameSheet: async (sheet: string, title: string) => {
          await user.renameSheet(sheet, title);
          done.renamed = true;
        },
      },
    },
  }) as World["excel"];
  return { ...world, excel };
}

/** The user does what every message asks for: leaves the cell, takes protections off. */
async function giveWay({ excel }: World, { written }: Variant): Promise<void> {
  excel.faults.direct(null);
  excel.faults.cellEditMode = false;
  await excel.user.protectStructure(false);
  if (excel.user.has(written.sheet)) await excel.user.protectSheet(written.sheet, false);
}

/** Codes of what was asked for by the title of a sheet that has another one now. */
const OUTDATED: readonly string[] = ["changed", "sheet-gone"];

/** One fault at one sync; answers what is wrong then, and after the same command was run again. */
export async function play(base: Base, fault: PlayedFault, place: number): Promise<readonly string[]> {
  const { variant, snapshot } = base;
  const world = openWorld(snapshot, variant.excel);
  try {
    const task = variant.task(await started(world, variant));
    const before = await world.excel.snapshot();
    const done: Done = { typedOver: null, added: false, deleted: false, renamed: false };
    const noted = noting(world, done);
    world.excel.faults.direct((number) => fault.at(noted, variant, number, place));
    const session = await world.run(task);
    await world.rest();
    world.excel.faults.direct(null);
    world.excel.faults.cellEditMode = false;
    const after = await world.excel.snapshot();
    const acts = actsOf(base, before, done);
    const wrong = wrongIn({ variant, before, after, session, acts });
    await giveWay(world, variant);
    const again = await world.run(task);
    await world.rest();
    const end = await world.excel.snapshot();
    const wrongAgain = wrongIn({ variant, before, after: end, session: again, acts });
    // What was asked for by the title of a sheet is asked for again once its new one was read.
    const isOutdated = acts.renamed && again.status === "failed" && OUTDATED.includes(again.code);
    const isWell = again.status === "ready" || again.status === "no-template" || isOutdated;
    return [
      ...wrong,
      ...wrongAgain.map((line) => `again: ${line}`),
      ...(isWell || acts.deleted ? [] : [`again: ${JSON.stringify({ ...again, before: null })}`]),
    ].map((line) => `${variant.name} · sync ${place} of ${base.syncs} · ${fault.name}: ${line}`);
  } finally {
    await world.close();
  }
}

export { cellsOf, faults };
