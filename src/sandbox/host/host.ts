/**
 * The stand-in Excel: answers the batches of Microsoft's own client over a
 * workbook kept by Univer. What it proves is how the add-in uses the API; what
 * real Excel does beyond that has to be tried in Excel.
 */
import { Answering, noCounters, type Counters } from "./answering";
import { createBridge, type Bridge } from "./client/bridge";
import { isAtMost } from "./client/office-parts";
import type { UndoGroup } from "./client/undo-group";
import { createEvents } from "./events/events";
import { hearUniver } from "./events/hear-univer";
import { createFaults, type Faults } from "./limits/faults";
import { Book } from "./model/book";
import { shownFormat } from "./model/conditional-formats";
import { rangeAt } from "./model/range";
import { findSheet } from "./model/sheets";
import { headlessUniver, openWorkbook } from "./model/univer-access";
import { apiNotFound, itemNotFound } from "./protocol/host-error";
import { emptySnapshot } from "./snapshot/empty";
import { restoreBook, workbookData } from "./snapshot/restore";
import { takeSnapshot } from "./snapshot/take";
import { createUser, type User } from "./user/user";
import type { ConditionalFormatState } from "./model/sheet-state";
import { toA1 } from "../../core/grid/address";
import type { WorkbookSnapshot } from "../file/snapshot";
import type { Univer } from "./univer-packages";

export type { Counters } from "./answering";

export interface HostOptions {
  /** The workbook to open; one empty sheet when absent. */
  readonly snapshot?: WorkbookSnapshot;
  /** Newest ExcelApi that this Excel has; the client knows no member later than 1.15. */
  readonly excelApi?: string;
  readonly language?: "fr" | "en";
  readonly readOnly?: boolean;
  /** What an add-in writes can be undone, as from ExcelApi 1.19 on; before, it empties the undo list. */
  readonly addInWritesKeepUndo?: boolean;
  /** The results that the workbook holds stand, as in an Excel where people set calculation to manual. */
  readonly keepsResults?: boolean;
  /**
   * The snapshot was taken from a workbook like this one today, its formulas worked out: they are not until something
   * changes what they read. A formula without a result is refused.
   */
  readonly isCalculated?: boolean;
  /** A Univer that is already on screen; a new one without a screen when absent. */
  readonly univer?: Univer;
}

export interface Host {
  readonly book: Book;
  readonly bridge: Bridge;
  readonly excelApi: string;
  readonly language: "fr" | "en";
  readonly faults: Faults;
  readonly undoGroup: UndoGroup;
  /** A person at the keyboard. */
  readonly user: User;
  readonly counters: Counters;
  readonly resetCounters: () => void;
  /** Everything in the workbook, formulas calculated. */
  readonly snapshot: () => Promise<WorkbookSnapshot>;
  /** What the conditional formats give a cell now; null when none applies. */
  readonly shownFormat: (sheet: string, address: string) => Promise<ConditionalFormatState["style"] | null>;
  readonly dispose: () => void;
}

/** @throws Error that names the first formula without a result. */
function checkResults({ sheets }: WorkbookSnapshot): void {
  for (const { name, cells } of sheets) {
    const cell = cells.find(({ value, formula }) => formula !== undefined && value === null);
    if (cell) throw new Error(`${name}!${toA1(cell)} was not calculated: ${cell.formula ?? ""}`);
  }
}

function openBook({
  snapshot = emptySnapshot,
  univer,
  language = "fr",
  readOnly = false,
  keepsResults = false,
  isCalculated = false,
}: HostOptions): Book {
  if (isCalculated) checkResults(snapshot);
  const access = openWorkbook(univer ?? headlessUniver(), workbookData(snapshot));
  const book = new Book(access, { language, readOnly });
  restoreBook(book, snapshot);
  if (keepsResults) book.calculation.keepResults();
  if (isCalculated) book.calculation.trustResults();
  return book;
}

function undoGroupOf({ steps }: Answering, excelApi: string): UndoGroup {
  return {
    begin() {
      if (!isAtMost("1.20", excelApi))
        throw apiNotFound(`RunOptions.mergeUndoGroup needs ExcelApi 1.20, this Excel has ${excelApi}`);
      steps?.begin();
    },
    end: () => steps?.end(),
  };
}

/** Opens a stand-in Excel with one workbook. */
export function createHost(options: HostOptions = {}): Host {
  const { excelApi = "1.15", language = "fr" } = options;
  const { addInWritesKeepUndo = isAtMost("1.19", excelApi) } = options;
  const book = openBook(options);
  const faults = createFaults();
  const answering = new Answering(book, faults, { excelApi, addInWritesKeepUndo });
  const { bridge, send } = createBridge((body, waitsForCellEdit) =>
    faults.play(async () => {
      if (waitsForCellEdit) await faults.cellLeft();
      const answer = await book.inTurn(() => answering.answer(body));
      void Promise.resolve().then(() => events.flush());
      return answer;
    }),
  );
  const events = createEvents(book, send, faults);
  const stopHearing = hearUniver(book);

  return {
    book,
    bridge,
    excelApi,
    language,
    faults,
    undoGroup: undoGroupOf(answering, excelApi),
    user: createUser(book, events.flush),
    get counters() {
      return answering.counters;
    },
    resetCounters: () => {
      answering.counters = noCounters;
    },
    snapshot: () =>
      book.inTurn(async () => {
        await book.calculation.settle();
        return takeSnapshot(book);
      }),
    shownFormat: (title, address) =>
      book.inTurn(() => {
        const sheet = findSheet(book, title);
        if (!sheet) throw itemNotFound(`sheet ${title}`);
        const { rect } = rangeAt(sheet, address);
        return shownFormat(sheet, rect.row, rect.column);
      }),
    dispose: () => {
      stopHearing();
      book.dispose();
    },
  };
}
