/** What can go wrong at one sync of a command. */
import type { World } from "./world";
import type { Variant } from "./commands";

export interface PlayedFault {
  readonly name: string;
  /** Acts just before the sync of this number; called at every sync. */
  readonly at: (world: World, variant: Variant, number: number, place: number) => Promise<Play | undefined>;
}

type Play = { readonly fault: "fails-before" | "fails-after" | "answer-lost" | "never-answers" };

/** What the user types in the cell that the command writes. */
export const TYPED = "saisi pendant";

/** A sheet that the user adds meanwhile, and what stands on it. */
export const ADDED = "ajoutée pendant";

const at =
  (act: (world: World, variant: Variant) => Promise<Play | undefined>): PlayedFault["at"] =>
  (world, variant, number, place) =>
    number === place ? act(world, variant) : Promise.resolve(undefined);

const failing = (fault: Play["fault"]): PlayedFault["at"] => at(() => Promise.resolve({ fault }));

const acting = (act: (world: World, variant: Variant) => Promise<void>): PlayedFault["at"] =>
  at(async (world, variant) => {
    await act(world, variant);
    return undefined;
  });

/** Whether the user can do something on the sheet that the command works on: it is there and shown. */
const isThere = ({ excel }: World, { written }: Variant): boolean => excel.user.canSee(written.sheet);

async function type({ excel }: World, { written }: Variant, text: string): Promise<void> {
  const { accepted } = await excel.user.type(written.sheet, written.address, text);
  if (!accepted) throw new Error(`the user could not type in ${written.sheet} ${written.address}`);
}

/** Tries that a cell is being edited for. */
const EDITS = 2;

export const faults: readonly PlayedFault[] = [
  { name: "fails before", at: failing("fails-before") },
  { name: "takes effect and fails", at: failing("fails-after") },
  { name: "takes effect and never answers", at: failing("answer-lost") },
  { name: "never answers", at: failing("never-answers") },
  {
    name: "cell being edited, then typed",
    at: async (world, variant, number, place) => {
      if (number === place) world.excel.faults.cellEditMode = true;
      if (number !== place + EDITS || !world.excel.faults.cellEditMode) return undefined;
      world.excel.faults.cellEditMode = false;
      if (isThere(world, variant)) await type(world, variant, TYPED);
      return undefined;
    },
  },
  {
    name: "cell being edited for long",
    at: async (world, _variant, number, place) => {
      if (number === place) world.excel.faults.cellEditMode = true;
      return Promise.resolve(undefined);
    },
  },
  {
    name: "sheet deleted",
    at: acting(async (world, variant) => {
      if (isThere(world, variant)) await world.excel.user.deleteSheet(variant.written.sheet);
    }),
  },
  {
    name: "sheet renamed",
    at: acting(async (world, variant) => {
      if (isThere(world, variant)) await world.excel.user.renameSheet(variant.written.sheet, "Renommée");
    }),
  },
  {
    name: "sheet protected",
    at: acting(async (world, variant) => {
      if (isThere(world, variant)) await world.excel.user.protectSheet(variant.written.sheet, true);
    }),
  },
  {
    name: "structure protected",
    at: acting(async ({ excel }) => {
      await excel.user.protectStructure(true);
    }),
  },
  {
    name: "user types",
    at: acting(async (world, variant) => {
      if (isThere(world, variant)) await type(world, variant, TYPED);
    }),
  },
  {
    name: "user adds a sheet of that title",
    at: acting(async ({ excel }, { wanted = "Indicateurs" }) => {
      if (excel.user.has(wanted)) return;
      await excel.user.addSheet(wanted);
      await excel.user.type(wanted, "Z9", ADDED);
    }),
  },
];
