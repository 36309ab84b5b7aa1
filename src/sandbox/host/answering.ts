/** Answers batches one after the other, and counts them. */
import { AddInSteps } from "./add-in-steps";
import { requireApi } from "./limits/api-sets";
import { checkRequestSize, checkResponseSize } from "./limits/payload";
import { rangeClass } from "./objects/range";
import { workbookClass } from "./objects/workbook";
import { runBatch, type BatchContext } from "./protocol/run-batch";
import { IUndoRedoService } from "./univer-packages";
import type { Faults } from "./limits/faults";
import type { Book } from "./model/book";
import type { BatchRequest } from "./protocol/request";

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

export const noCounters: Counters = { syncs: 0, writes: 0, reads: 0, requestBytes: 0, responseBytes: 0 };

export interface AnsweringOptions {
  readonly excelApi: string;
  readonly addInWritesKeepUndo: boolean;
}

function contextOf(book: Book, faults: Faults, excelApi: string): BatchContext {
  return {
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
}

export class Answering {
  counters = noCounters;
  /** Null on an Excel where whatever an add-in writes empties Ctrl+Z. */
  readonly steps: AddInSteps | null;
  private readonly context: BatchContext;

  constructor(
    private readonly book: Book,
    private readonly faults: Faults,
    options: AnsweringOptions,
  ) {
    this.steps = options.addInWritesKeepUndo ? new AddInSteps(book) : null;
    this.context = contextOf(book, faults, options.excelApi);
  }

  /** JSON text of the answer; null when the host plays dead. */
  async answer(body: string): Promise<string | null> {
    if (this.faults.neverAnswer) return null;
    const { book } = this;
    const before = book.revision;
    book.actor = "add-in";
    book.calculation.hold();
    try {
      const run = () => this.run(body);
      const text = await (this.steps ? this.steps.during(run) : run());
      const changed = book.revision !== before;
      if (changed && !this.steps) this.emptyUndo();
      this.count(body, text, changed);
      return text;
    } finally {
      book.actor = "univer";
      book.calculation.release();
    }
  }

  private async run(body: string): Promise<string> {
    const response =
      checkRequestSize(body) ?? (await runBatch(JSON.parse(body) as BatchRequest, this.context));
    const answer = JSON.stringify(response);
    return checkResponseSize(answer) ?? answer;
  }

  /** Before ExcelApi 1.19 whatever an add-in writes empties Ctrl+Z. */
  private emptyUndo(): void {
    const { injector, unitId } = this.book.access;
    injector.get(IUndoRedoService).clearUndoRedo(unitId);
  }

  private count(body: string, answer: string, changed: boolean): void {
    const { syncs, writes, reads, requestBytes, responseBytes } = this.counters;
    this.counters = {
      syncs: syncs + 1,
      writes: writes + (changed ? 1 : 0),
      reads: reads + (changed ? 0 : 1),
      requestBytes: requestBytes + body.length,
      responseBytes: responseBytes + answer.length,
    };
  }
}
