import { unwatched, type Attempt, type OpenWorkbook, type Workbook } from "../workbook";
import { applyEdits } from "./apply-edits";
import { areShown } from "./are-shown";
import { foldColumns } from "./fold-columns";
import { goTo } from "./go-to";
import { insertTemplate } from "./insert-template";
import { keepNames } from "./keep-names";
import { clearMarks, mark } from "./marks";
import { opensPane, setOpensPane } from "./opening";
import { putBack } from "./put-back";
import { putSheet } from "./put-sheet";
import { createGridReader } from "./read-grid";
import { redraw } from "./redraw";
import { keepsUndo } from "./run";
import { refill } from "./refill";
import { removeIncomplete } from "./remove-incomplete";
import { removeSeen } from "./remove-seen";
import { activeCell, watchSelection } from "./selection";
import { watch } from "./watch";
import { writeReport } from "./write-report";

/** The workbook open in Excel. */
export function createExcelWorkbook(): OpenWorkbook {
  const read = createGridReader();
  const during = (attempt: Attempt): Workbook => ({
    read: (options) => read(attempt, options),
    insertTemplate: (...given) => insertTemplate(attempt, ...given),
    putSheet: (...given) => putSheet(attempt, ...given),
    mark: (marks) => mark(attempt, marks),
    clearMarks: () => clearMarks(attempt),
    applyEdits: (corrections) => applyEdits(attempt, corrections),
    putBack: (replaced) => putBack(attempt, replaced),
    keepNames: (...given) => keepNames(attempt, ...given),
    redraw: (redrawings) => redraw(attempt, redrawings),
    writeReport: (...given) => writeReport(attempt, ...given),
    removeIncomplete: (drawings) => removeIncomplete(attempt, drawings),
    removeSheets: (seen) => removeSeen(attempt, seen),
    opensPane: () => opensPane(attempt),
    setOpensPane: (opens) => setOpensPane(attempt, opens),
    refill: (asked) => refill(attempt, asked),
    goTo: (...given) => goTo(attempt, ...given),
    foldColumns: (asked) => foldColumns(attempt, asked),
    areShown: (asked) => areShown(attempt, asked),
    activeCell: () => activeCell(attempt),
    watchSelection: (moved) => watchSelection(attempt, moved),
    watch: (changed) => watch(attempt, changed),
  });
  return { ...during(unwatched), keepsUndo, during };
}
