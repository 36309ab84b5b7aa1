/**
 * What a user typed last, cell by cell: followed through what they do to the sheet (rows and columns inserted and
 * deleted, sheets renamed, copied, moved, deleted, Ctrl+Z), and compared with the workbook after what the add-in did.
 */
import { INCOMPLETE_NAME } from "../../src/core/programme/workbook/incomplete";
import { MARK_NAME } from "../../src/core/programme/workbook/mark";
import { fromA1, quoteSheet, toA1 } from "../../src/core/grid/address";
import { reportColumnPlace, reportColumns } from "../../src/core/programme/workbook/report";
import type { CellEdit } from "../../src/core/programme/finding/fix";
import type { Host } from "../../src/sandbox/host/host";
import { worksheetOf, type Sheet } from "../../src/sandbox/host/model/book";
import { readFormula } from "../../src/sandbox/host/model/cells";
import { namesOf, nameFormula } from "../../src/sandbox/host/model/names";
import { sheetName, sheetsOf } from "../../src/sandbox/host/model/sheets";

/** A cell that holds something typed; the sheet by its id, which renaming does not change. */
interface Held {
  readonly sheet: string;
  readonly address: string;
  readonly text: string;
}

/** "replaced": by one that an update drew, to which what was typed was carried. */
type Redrawn = "report" | "catalogue" | "unfinished" | "replaced";

/** The workbook at one moment: titles of the sheets, those that the add-in draws again, contents of cells. */
interface Moment {
  readonly titles: ReadonlyMap<string, string>;
  /** Sheets that a command writes anew: what stands there may move. */
  readonly redrawn: ReadonlyMap<string, Redrawn>;
  readonly texts: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export interface NamedCell {
  readonly sheet: string;
  readonly address: string;
}

/** A report that is being written is a report, although its mark says that it is not finished. */
function redrawnAs(sheet: Sheet): readonly Redrawn[] {
  const names = namesOf(sheet.book, sheet);
  const roles = names.flatMap((entry): readonly Redrawn[] => {
    const role = entry.name === MARK_NAME ? nameFormula(entry).split("|")[2] : undefined;
    return role === "report" || role === "catalogue" ? [role] : [];
  });
  const isUnfinished = names.some(({ name }) => name === INCOMPLETE_NAME);
  return roles.length === 0 && isUnfinished ? ["unfinished"] : roles;
}

/** « N’écrivez que dans « Décision » et « Justification » : le reste est refait » (A2 of the report). */
function isToBeWrittenAnew({ address }: Held): boolean {
  const column = fromA1(address)?.column ?? 0;
  const ofPeople = [reportColumnPlace("decision"), reportColumnPlace("reason"), reportColumnPlace("author")];
  return column < reportColumns.length && !ofPeople.includes(column);
}

/** Sheets that an update replaced: hidden names of the new « Identification » refer to them. */
function replacedIn(sheets: readonly Sheet[]): readonly (readonly [string, Redrawn])[] {
  const references = sheets.flatMap((sheet) =>
    namesOf(sheet.book, sheet)
      .filter(({ name }) => name.startsWith("_FDR_REMPLACE"))
      .map(nameFormula),
  );
  return sheets
    .filter((sheet) => references.some((text) => text.startsWith(`=${quoteSheet(sheetName(sheet))}!`)))
    .map(({ id }) => [id, "replaced"] as const);
}

function textsOf(sheet: Sheet): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  worksheetOf(sheet)
    .getCellMatrix()
    .forValue((row, column) => {
      const text = String(readFormula(sheet, row, column));
      if (text !== "") texts.set(toA1({ row, column }), text);
    });
  return texts;
}

const look = ({ book }: Host): Promise<Moment> =>
  book.inTurn(() => {
    const sheets = sheetsOf(book);
    return Promise.resolve({
      titles: new Map(sheets.map((sheet) => [sheet.id, sheetName(sheet)])),
      redrawn: new Map([
        ...replacedIn(sheets),
        ...sheets.flatMap((sheet) => redrawnAs(sheet).map((as) => [sheet.id, as] as const)),
      ]),
      texts: new Map(sheets.map((sheet) => [sheet.id, textsOf(sheet)])),
    });
  });

const keyOf = ({ sheet, address }: Held): string => `${sheet} ${address}`;

export class TypedCells {
  private cells = new Map<string, Held>();
  /** Everything that was ever typed, as the cells took it. */
  private readonly known = new Set<string>();
  private redrawn: ReadonlyMap<string, Redrawn> = new Map();
  /** What was typed, and what it was corrected to: where it was carried to another sheet, it is there as that. */
  private readonly corrected = new Map<string, string>();
  /** Corrections that are being made. */
  edits: readonly CellEdit[] = [];

  constructor(private readonly host: Host) {}

  /** Number of cells that hold something typed. */
  get count(): number {
    return this.cells.size;
  }

  private typedIn({ texts }: Moment): readonly Held[] {
    return [...texts].flatMap(([sheet, cells]) =>
      [...cells].flatMap(([address, text]) => (this.known.has(text) ? [{ sheet, address, text }] : [])),
    );
  }

  /** What the user does: wherever it brings what was typed, that is where they want it. `typed`: cells that they type in. */
  async follow<T>(act: () => Promise<T>, typed: readonly NamedCell[] = []): Promise<T> {
    const before = await look(this.host);
    this.catchUp(before);
    const outcome = await act();
    const after = await look(this.host);
    this.learn(before, after, typed);
    for (const held of this.cells.values()) if (!after.titles.has(held.sheet)) this.forget(held);
    for (const held of this.typedIn(before)) {
      if (after.texts.get(held.sheet)?.get(held.address) !== held.text) this.forget(held);
    }
    for (const held of this.typedIn(after)) {
      if (before.texts.get(held.sheet)?.get(held.address) !== held.text) this.cells.set(keyOf(held), held);
    }
    this.redrawn = new Map([...this.redrawn, ...after.redrawn]);
    return outcome;
  }

  /** What a command that runs has done so far: corrections that were asked for, decisions that moved with their row. */
  private catchUp({ texts, titles }: Moment): void {
    for (const held of [...this.cells.values()]) {
      const now = texts.get(held.sheet);
      const text = now?.get(held.address);
      if (!now || text === held.text) continue;
      const moved = [...now].find(([, other]) => other === held.text)?.[0];
      if (this.isCorrected(held, titles.get(held.sheet) ?? "", text)) this.replace(held, { ...held, text });
      else if (moved !== undefined && this.isWrittenAnew(held.sheet))
        this.replace(held, { ...held, address: moved });
    }
  }

  private isWrittenAnew(sheet: string): boolean {
    const redrawn = this.redrawn.get(sheet);
    return redrawn !== undefined && redrawn !== "replaced";
  }

  private replace(held: Held, next: Held): void {
    this.forget(held);
    this.cells.set(keyOf(next), next);
  }

  private forget(held: Held): void {
    if (this.cells.get(keyOf(held))?.text === held.text) this.cells.delete(keyOf(held));
  }

  private learn(before: Moment, after: Moment, typed: readonly NamedCell[]): void {
    for (const { sheet: title, address } of typed) {
      const [id] = [...after.titles].find(([, name]) => name === title) ?? [];
      const text = id === undefined ? undefined : after.texts.get(id)?.get(address);
      if (id === undefined || text === undefined || before.texts.get(id)?.get(address) === text) continue;
      this.known.add(text);
    }
  }

  /** What is no longer where it was typed, after what the add-in did, and no message names (`named`); a line each. */
  async missing(named: readonly NamedCell[]): Promise<readonly string[]> {
    const now = await look(this.host);
    this.catchUp(now);
    const counts = new Map<string, number>();
    for (const { text } of this.typedIn(now)) counts.set(text, (counts.get(text) ?? 0) + 1);
    const wanted = new Map<string, number>();
    for (const { text } of this.cells.values()) wanted.set(text, (wanted.get(text) ?? 0) + 1);
    const lines = [...this.cells.values()].flatMap((held) => {
      const text = now.texts.get(held.sheet)?.get(held.address);
      if (text === held.text) return [];
      const title = now.titles.get(held.sheet) ?? `(gone: ${held.sheet})`;
      this.cells.delete(keyOf(held));
      if (named.some(({ sheet, address }) => sheet === title && address === held.address)) return [];
      const redrawn = this.redrawn.get(held.sheet);
      if (redrawn === "report" && isToBeWrittenAnew(held)) return [];
      const isCarried = [held.text, this.corrected.get(held.text)].some(
        (now) => now !== undefined && (counts.get(now) ?? 0) >= (wanted.get(now) ?? 1),
      );
      if (redrawn && isCarried) return [];
      return [`${title} ${held.address} held ${held.text}, holds ${text ?? "nothing"}`];
    });
    // What moved with the rows of a report is followed from where it stands now.
    for (const held of this.typedIn(now)) this.cells.set(keyOf(held), held);
    this.redrawn = now.redrawn;
    return lines;
  }

  /** A correction that was asked for, of what the user had typed. */
  private isCorrected(held: Held, title: string, text: string | undefined): text is string {
    const edit = this.edits.find(({ cell }) => cell.sheet === title && cell.address === held.address);
    const isAsked = typeof edit?.before === "number" && typeof edit.after === "number";
    if (!isAsked || text !== String(edit.after) || held.text !== String(edit.before)) return false;
    this.known.add(text);
    this.corrected.set(held.text, text);
    return true;
  }
}
