/**
 * The stand-in Excel: answers the batches of Microsoft's own client over a
 * workbook kept by Univer. What it proves is how the add-in uses the API; what
 * real Excel does beyond that has to be tried in Excel.
 */
import { createBridge, type Bridge } from "./client/bridge";
import { createEvents } from "./events/events";
import { hearUniver } from "./events/hear-univer";
import { createFaults, type Faults } from "./limits/faults";
import { requireApi } from "./limits/api-sets";
import { checkRequestSize, checkResponseSize } from "./limits/payload";
import { Book } from "./model/book";
import { shownFormat } from "./model/conditional-formats";
import { rangeAt } from "./model/range";
import { findSheet } from "./model/sheets";
import { headlessUniver, openWorkbook } from "./model/univer-access";
import { rangeClass } from "./objects/range";
import { workbookClass } from "./objects/workbook";
import { HostError, itemNotFound } from "./protocol/host-error";
import { runBatch, type BatchContext } from "./protocol/run-batch";
import { emptySnapshot } from "./snapshot/empty";
import { restoreBook, workbookData } from "./snapshot/restore";
import { takeSnapshot } from "./snapshot/take";
import { createUser, type User } from "./user/user";
import { IUndoRedoService, type Univer } from "./univer-packages";
import type { BatchRequest, BatchResponse } from "./protocol/request";
import type { ConditionalFormatState } from "./model/sheet-state";
import type { WorkbookSnapshot } from "../file/snapshot";

export interface HostOptions {
  /** The workbook to open; one empty sheet when absent. */
  readonly snapshot?: WorkbookSnapshot;
  /** Newest ExcelApi that this Excel has; 1.15 is the most that the client knows. */
  readonly excelApi?: string;
  readonly language?: "fr" | "en";
  readonly readOnly?: boolean;
  /** From ExcelApi 1.19 on, what an add-in writes can be undone; before, it empties the undo list. */
  readonly addInWritesKeepUndo?: boolean;
  /** A Univer that is already on screen; a new one without a screen when absent. */
  readonly univer?: Univer;
}

export interface Counters {
  /** Batches answered. */
  readonly syncs: number;
  /** Batches that changed the workbook. */
  readonly writes: number;
  /** Batches that changed nothing. */
  readonly reads: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

const noCounters: Counters = { syncs: 0, writes: 0, reads: 0, requestBytes: 0, responseBytes: 0 };

export interface Host {
  readonly book: Book;
  readonly bridge: Bridge;
  readonly excelApi: string;
  readonly language: "fr" | "en";
  readonly faults: Faults;
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

/** Opens a stand-in Excel with one workbook. */
export function createHost(options: HostOptions = {}): Host {
  const { excelApi = "1.15", language = "fr", readOnly = false, addInWritesKeepUndo = false } = options;
  const snapshot = options.snapshot ?? emptySnapshot;
  const access = openWorkbook(options.univer ?? headlessUniver(), workbookData(snapshot));
  const book = new Book(access, { language, readOnly });
  restoreBook(book, snapshot);
  const faults = createFaults();
  let counters = noCounters;

  const context: BatchContext = {
    root: workbookClass.of(book),
    service: () => null,
    kept: (id) => {
      const range = book.references.find(id);
      return range ? rangeClass.of(range) : null;
    },
    require: (className, member) => {
      requireApi(className, member, excelApi);
    },
    calculate: () => (book.calculationMode === "Manual" ? Promise.resolve() : book.calculation.settle()),
    beforeAction: (index) => {
      faults.check(index);
    },
  };

  function count(body: string, answer: string, changed: boolean): void {
    counters = {
      syncs: counters.syncs + 1,
      writes: counters.writes + (changed ? 1 : 0),
      reads: counters.reads + (changed ? 0 : 1),
      requestBytes: counters.requestBytes + body.length,
      responseBytes: counters.responseBytes + answer.length,
    };
  }

  async function run(body: string): Promise<string> {
    const tooLarge = checkRequestSize(body);
    const request = JSON.parse(body) as BatchRequest;
    const response: BatchResponse = tooLarge ?? (await runBatch(request, context));
    const answer = JSON.stringify(response);
    return checkResponseSize(answer) ?? answer;
  }

  async function answer(body: string): Promise<string | null> {
    if (faults.neverAnswer) return null;
    const before = book.revision;
    book.actor = "add-in";
    try {
      const text = await run(body);
      const changed = book.revision !== before;
      if (changed && !addInWritesKeepUndo) access.injector.get(IUndoRedoService).clearUndoRedo(access.unitId);
      count(body, text, changed);
      return text;
    } finally {
      book.actor = "univer";
    }
  }

  const inTurn = async (body: string): Promise<string | null> => {
    const text = await book.inTurn(() => answer(body));
    void Promise.resolve().then(() => events.flush());
    return text;
  };
  const { bridge, send } = createBridge({ answer: inTurn });
  const events = createEvents(book, send, faults);
  const stopHearing = hearUniver(book);

  return {
    book,
    bridge,
    excelApi,
    language,
    faults,
    get counters() {
      return counters;
    },
    resetCounters: () => {
      counters = noCounters;
    },
    snapshot: async () => {
      await book.calculation.settle();
      return takeSnapshot(book);
    },
    shownFormat: (sheetName, address) => {
      const sheet = findSheet(book, sheetName);
      if (!sheet) throw itemNotFound(`sheet ${sheetName}`);
      const { rect } = rangeAt(sheet, address);
      return shownFormat(sheet, rect.row, rect.column);
    },
    user: createUser(book, events.flush),
    dispose: () => {
      stopHearing();
      book.dispose();
    },
  };
}

export { HostError };
