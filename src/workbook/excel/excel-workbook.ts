import type { Workbook } from "../workbook";
import { applyEdits } from "./apply-edits";
import { goTo } from "./go-to";
import { insertTemplate } from "./insert-template";
import { keepNames } from "./keep-names";
import { clearMarks, mark } from "./marks";
import { putSheet } from "./put-sheet";
import { createGridReader } from "./read-grid";
import { redraw } from "./redraw";
import { watch } from "./watch";
import { writeReport } from "./write-report";

/** The workbook open in Excel. */
export function createExcelWorkbook(): Workbook {
  return {
    read: createGridReader(),
    insertTemplate,
    putSheet,
    mark,
    clearMarks,
    applyEdits,
    keepNames,
    redraw,
    writeReport,
    goTo,
    watch,
  };
}
