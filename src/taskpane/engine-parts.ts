/** What reads, judges and draws, put together: the core, the Excel adapter, the reader of files. Loaded after the shell. */
import {
  compareGrids,
  drawGridReport,
  drawNewestTemplate,
  gridTakeovers,
  litGridCells,
  offeredProgrammes,
  prepareGridUpdate,
  ruledGridCells,
  validatingGrid,
} from "../app/editions";
import { systemClock } from "../app/clock";
import { inSlices, pageTurns } from "../app/in-slices";
import { createExcelWorkbook } from "../workbook/excel/excel-workbook";
import { missingRequirements, offersOf, unsupportedWorkbook } from "../workbook/requirements";
import { readFileIn } from "../xlsx/worker/read-file";
import type { EngineParts } from "./start-app";

export const engineParts: EngineParts = {
  validate: (grid, today) => inSlices(validatingGrid(grid, today), pageTurns),
  ruledCells: ruledGridCells,
  litCells: litGridCells,
  drawTemplate: drawNewestTemplate,
  drawReport: drawGridReport,
  prepareUpdate: prepareGridUpdate,
  takeovers: gridTakeovers,
  programmes: offeredProgrammes.map(({ id }) => id),
  compare: compareGrids,
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
