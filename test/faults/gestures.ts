/** What a user does between two commands, and while they run: by chance. */
import { toA1 } from "../../src/core/grid/address";
import { reportColumnPlace } from "../../src/core/programme/workbook/report";
import type { WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import { sheetName, sheetsOf, visibilityOf } from "../../src/sandbox/host/model/sheets";
import { HostError } from "../../src/sandbox/host/protocol/host-error";
import { INCOMPLETE_NAME } from "../../src/core/programme/workbook/incomplete";
import type { Chance } from "../parity/random";
import { CATALOGUE, DECISION, REPORT } from "./commands";
import { titled } from "./contents";
import type { NamedCell, TypedCells } from "./typed-cells";
import type { World } from "./world";

/** A user at work in one session. */
export interface Person {
  readonly world: World;
  readonly chance: Chance;
  readonly typed: TypedCells;
  /** Ids of the sheets that they added, copied or received, and did not delete. */
  readonly sheets: Set<string>;
  /** Notes what they do. */
  readonly note: (line: string) => void;
  /** A number never typed before. */
  readonly number: () => number;
  /** A sheet that was copied or moved to another workbook. */
  sent: Sent | null;
}

interface Sent {
  readonly workbook: WorkbookSnapshot;
  readonly title: string;
  /** The sheet itself, and not one that the person added: the add-in may remove it again when it comes back. */
  readonly isOfAddIn: boolean;
}

const titles = [
  "Indicateurs",
  "Indicateurs (2)",
  REPORT,
  `${REPORT} (2)`,
  CATALOGUE,
  "Lisez-moi",
  "_reference",
  "Été ’25",
  "L'an dernier",
];

const visible = ({ world }: Person): readonly string[] =>
  sheetsOf(world.excel.book)
    .filter((sheet) => visibilityOf(sheet) === "visible")
    .map(sheetName);

/** One that is shown, more often the ones that commands work on. */
function somewhere(person: Person): string {
  const all = visible(person);
  const worked = all.filter((title) => title.startsWith("Indicateurs") || title.startsWith(REPORT));
  return person.chance.pick(worked.length > 0 && !person.chance.oneIn(2) ? worked : all);
}

function cellOf({ chance }: Person, sheet: string): string {
  if (sheet.startsWith(REPORT) && !chance.oneIn(3)) {
    const column = chance.pick([reportColumnPlace("reason"), reportColumnPlace("decision"), 12]);
    return toA1({ row: Number(DECISION.replace(/\D/g, "")) - 1 + chance.pick([0, 1, 2]), column });
  }
  if (sheet.startsWith("Indicateurs") && !chance.oneIn(3)) return chance.pick(["B2", "B3", "B4"]);
  return toA1({ row: chance.pick([0, 1, 2, 3, 4, 7, 11, 40]), column: chance.pick([0, 1, 2, 3, 5, 8]) });
}

const idOf = ({ world }: Person, title: string): string =>
  sheetsOf(world.excel.book).find((sheet) => sheetName(sheet) === title)?.id ?? "";

const newText = ({ chance, number }: Person): string =>
  chance.oneIn(2) ? String(number()) : `noté ${number()}`;

type Gesture = (person: Person) => Promise<void>;

/** Types something new in a cell, when its sheet can be seen. */
export async function typeIn(person: Person, { sheet, address }: NamedCell): Promise<void> {
  const { world, typed, note } = person;
  if (!world.excel.user.canSee(sheet)) return;
  const text = newText(person);
  const { accepted } = await typed.follow(
    () => world.excel.user.type(sheet, address, text),
    [{ sheet, address }],
  );
  note(`types ${text} in ${sheet} ${address}${accepted ? "" : ": refused"}`);
}

const type: Gesture = (person) => {
  const sheet = somewhere(person);
  return typeIn(person, { sheet, address: cellOf(person, sheet) });
};

const decide: Gesture = async (person) => {
  const { world, typed, note } = person;
  if (!visible(person).includes(REPORT)) return type(person);
  await typed.follow(() => world.excel.user.type(REPORT, DECISION, "Justifié"));
  note(`justifies in ${REPORT} ${DECISION}`);
};

const paste: Gesture = async (person) => {
  const { world, typed, note, number } = person;
  const sheet = somewhere(person);
  const rows = [
    [`collé ${number()}`, number()],
    [number(), `collé ${number()}`],
  ];
  const cells = ["B2", "C2", "B3", "C3"].map((address) => ({ sheet, address }));
  const { accepted } = await typed.follow(() => world.excel.user.paste(sheet, "B2", rows), cells);
  note(`pastes ${rows.flat().join(", ")} in ${sheet} B2:C3${accepted ? "" : ": refused"}`);
};

/** A gesture on one sheet. */
const onSheet =
  (words: string, act: (person: Person, sheet: string) => Promise<unknown>): Gesture =>
  async (person) => {
    const sheet = somewhere(person);
    const outcome = await person.typed.follow(() => act(person, sheet));
    person.note(`${words} ${sheet}${typeof outcome === "string" ? `: ${outcome}` : ""}`);
  };

const rowsAt = ({ chance }: Person): readonly [row: number, count: number] => [
  chance.pick([1, 2, 3, 5, 10]),
  chance.pick([1, 2]),
];
const columnAt = ({ chance }: Person): string => chance.pick(["A", "B", "C", "I", "M"]);

async function renames(person: Person, sheet: string): Promise<string> {
  const title = person.chance.oneIn(2) ? `Feuille ${person.number()}` : person.chance.pick(titles);
  await person.world.excel.user.renameSheet(sheet, title);
  return title;
}

async function adds(person: Person): Promise<string> {
  const title = person.chance.pick(titles);
  await person.world.excel.user.addSheet(title);
  person.sheets.add(idOf(person, title));
  return title;
}

/** Whether the add-in may remove a sheet that arrived: what is unfinished, and the rules, which it draws again. What is typed there is followed all the same. */
async function isDrawnAgain({ world }: Person, title: string): Promise<boolean> {
  const { names } = titled(await world.excel.snapshot(), title) ?? { names: [] };
  return names.some(({ name, formula }) => name === INCOMPLETE_NAME || formula.includes("|catalogue|"));
}

async function arrived(person: Person, title: string): Promise<string> {
  if (!(await isDrawnAgain(person, title))) person.sheets.add(idOf(person, title));
  return title;
}

const copies = async (person: Person, sheet: string): Promise<string> =>
  arrived(person, await person.world.excel.user.copySheet(sheet));

async function deletes(person: Person, sheet: string): Promise<void> {
  const id = idOf(person, sheet);
  await person.world.excel.user.deleteSheet(sheet);
  person.sheets.delete(id);
}

async function sends(person: Person, sheet: string): Promise<string> {
  const how = person.chance.oneIn(3) ? "move" : "copy";
  const id = idOf(person, sheet);
  const isOfAddIn = how === "move" && !person.sheets.has(id);
  person.sent = { workbook: await person.world.excel.user.sendSheet(sheet, how), title: sheet, isOfAddIn };
  if (how === "move") person.sheets.delete(id);
  return how;
}

const receives: Gesture = async (person) => {
  const { sent, world, typed, note } = person;
  if (!sent) return type(person);
  const title = await typed.follow(() => world.excel.user.receiveSheet(sent.workbook, sent.title));
  if (!sent.isOfAddIn) await arrived(person, title);
  // Received again, it is a copy.
  person.sent = { ...sent, isOfAddIn: false };
  note(`receives ${sent.title} as ${title}`);
};

const structure: Gesture = async ({ world, chance, note }) => {
  // Left on, nothing else would happen.
  const on = chance.oneIn(4);
  await world.excel.user.protectStructure(on);
  note(`${on ? "protects" : "frees"} the structure`);
};

/** Each as often as it is listed. */
const gestures: readonly Gesture[] = [
  ...Array<Gesture>(18).fill(type),
  decide,
  decide,
  decide,
  paste,
  paste,
  onSheet("clears B3 of", ({ world }, sheet) => world.excel.user.clear(sheet, "B3")),
  onSheet("inserts rows in", (person, sheet) => person.world.excel.user.insertRows(sheet, ...rowsAt(person))),
  onSheet("inserts rows in", (person, sheet) => person.world.excel.user.insertRows(sheet, ...rowsAt(person))),
  onSheet("deletes rows of", (person, sheet) => person.world.excel.user.deleteRows(sheet, ...rowsAt(person))),
  onSheet("inserts a column in", (person, sheet) =>
    person.world.excel.user.insertColumns(sheet, columnAt(person)),
  ),
  onSheet("deletes a column of", (person, sheet) =>
    person.world.excel.user.deleteColumns(sheet, columnAt(person)),
  ),
  onSheet("undoes, seeing", ({ world }) => world.excel.user.undo().then(String)),
  onSheet("undoes, seeing", ({ world }) => world.excel.user.undo().then(String)),
  onSheet("redoes, seeing", ({ world }) => world.excel.user.redo().then(String)),
  onSheet("renames", renames),
  onSheet("adds a sheet beside", adds),
  onSheet("copies", copies),
  onSheet("moves to the front", ({ world }, sheet) => world.excel.user.moveSheet(sheet, 0)),
  onSheet("deletes", deletes),
  onSheet("sends to another workbook", sends),
  receives,
  onSheet("protects", ({ world }, sheet) => world.excel.user.protectSheet(sheet, true)),
  onSheet("unprotects", ({ world }, sheet) => world.excel.user.protectSheet(sheet, false)),
  onSheet("unprotects", ({ world }, sheet) => world.excel.user.protectSheet(sheet, false)),
  onSheet("looks at", ({ world }, sheet) => world.excel.user.selectSheet(sheet)),
  structure,
  structure,
];

/** One gesture; what Excel refuses is noted. */
export async function gesture(person: Person): Promise<void> {
  try {
    await person.chance.pick(gestures)(person);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    person.note(`is refused something: ${error.code}`);
  }
}

/** Types while a command runs, when it gets the cell back. */
export const typeNow: Gesture = type;
