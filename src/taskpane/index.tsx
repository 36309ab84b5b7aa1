/** Entry of the add-in: the one place that puts core, the Excel adapter, the words, the pane and the ribbon together. */
import { createRoot } from "react-dom/client";
import { systemClock } from "../app/clock";

import { associateCommands } from "../commands/associate";
import {
  compareGrids,
  drawGridReport,
  drawNewestTemplate,
  gridTakeovers,
  offeredProgrammes,
  prepareGridUpdate,
  ruledGridCells,
  validatingGrid,
} from "../app/editions";
import { inSlices, pageTurns } from "../app/in-slices";
import { ruleTalk } from "../locales/describe-finding";
import { ownRuleWords as ownEn } from "../locales/en/programme";
import { ruleWords as en } from "../locales/en/rules";
import { ownRuleWords as ownFr } from "../locales/fr/programme";
import { ruleWords as fr } from "../locales/fr/rules";
import { createExcelWorkbook } from "../workbook/excel/excel-workbook";
import { missingRequirements, unsupportedWorkbook } from "../workbook/requirements";
import { readFileIn } from "../xlsx/worker/read-file";
import { boot } from "./boot";

const container = document.getElementById("pane");
if (!container) throw new Error("taskpane.html has no #pane");

void boot(createRoot(container), {
  validate: (grid, today) => inSlices(validatingGrid(grid, today), pageTurns),
  ruledCells: ruledGridCells,
  drawTemplate: drawNewestTemplate,
  drawReport: drawGridReport,
  prepareUpdate: prepareGridUpdate,
  takeovers: gridTakeovers,
  programmes: offeredProgrammes.map(({ id }) => id),
  talk: { fr: ruleTalk(fr, ownFr), en: ruleTalk(en, ownEn) },
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
  associate: associateCommands,
  openWorkbook(isSetSupported) {
    const missing = missingRequirements(isSetSupported);
    return missing.length > 0 ? unsupportedWorkbook(missing) : createExcelWorkbook();
  },
});
