/** What reads, judges and draws, put together: the core, the Excel adapter, the reader of files. Loaded after the shell. */
import { createGivenEditions } from "../app/given-editions";
import { systemClock } from "../app/clock";
import { LARGEST_BYTES } from "../core/editions/from-file/longest-file";
import { inSlices, pageTurns } from "../app/in-slices";
import { createExcelWorkbook } from "../workbook/excel/excel-workbook";
import { missingRequirements, offersOf, unsupportedWorkbook } from "../workbook/requirements";
import { readFileIn } from "../xlsx/worker/read-file";
import { loadPart } from "./load-part";
import type { EngineParts } from "./start-app";

const given = createGivenEditions();

/** Every question is asked of the editions that are known when it is. */
export const engineParts: EngineParts = {
  validate: (grid, today) => inSlices(given.engine().validating(grid, today), pageTurns),
  ruledCells: (grid) => given.engine().ruledCells(grid),
  litCells: (...asked) => given.engine().litCells(...asked),
  drawTemplate: given.drawTemplate,
  drawReport: (...asked) => given.engine().drawReport(...asked),
  prepareUpdate: (...asked) => given.engine().prepareUpdate(...asked),
  takeovers: {
    offered: (...asked) => given.engine().takeovers.offered(...asked),
    isThere: (...asked) => given.engine().takeovers.isThere(...asked),
    prepare: (...asked) => given.engine().takeovers.prepare(...asked),
  },
  views: {
    reference: (...asked) => given.engine().views.reference(...asked),
    progress: (...asked) => given.engine().views.progress(...asked),
    years: (...asked) => given.engine().views.years(...asked),
    relativeReading: (...asked) => given.engine().views.relativeReading(...asked),
  },
  withdrawals: {
    withdrawable: (...asked) => given.engine().withdrawals.withdrawable(...asked),
    refillings: (...asked) => given.engine().withdrawals.refillings(...asked),
  },
  programmes: given.programmes,
  compare: (...asked) => given.engine().compare(...asked),
  roadmapFiles: {
    given,
    largest: LARGEST_BYTES,
    editionOf: async (text) => {
      const load = () => import(/* webpackChunkName: "roadmap-file" */ "../app/edition-from-file");
      return (await loadPart(load, systemClock)).editionFromFile(text);
    },
  },
  readFile: (file, progress) =>
    readFileIn(
      {
        startWorker: () => new Worker(new URL("../xlsx/worker/index.ts", import.meta.url)),
        after: systemClock.after,
      },
      file,
      progress,
    ),
  offersOf,
  openWorkbook(isSetSupported) {
    const missing = missingRequirements(isSetSupported);
    return missing.length > 0 ? unsupportedWorkbook(missing) : createExcelWorkbook();
  },
};
