/** One workbook open on the page: the host, and Univer's interface over the same model. */
import { LifecycleService, LifecycleStages } from "@univerjs/core";
import { SheetsNumfmtCellContentController } from "@univerjs/preset-sheets-core";
import type { SandboxWords } from "../../../locales/fr/sandbox";
import type { WorkbookSnapshot } from "../../file/snapshot";
import { createHost, type Host } from "../../host/host";
import { element } from "../element";
import { showLocalNumbers } from "./local-numbers";
import { createMirror } from "./mirror";
import { drawOutlineBar } from "./outline-bar";
import { showPrompts } from "./prompts";
import { revealSelections } from "./reveal";
import { fitRows } from "./row-heights";
import { routeTyping, type AskAboutEntry } from "./typing";
import { createUniverOnScreen } from "./univer";

export interface WorkbookOnScreen {
  readonly host: Host;
  close(): void;
}

export interface ScreenParts {
  readonly place: HTMLElement;
  readonly language: "fr" | "en";
  /** Newest ExcelApi that the stand-in Excel has; the host's own when absent. */
  readonly excelApi?: string;
  readonly words: SandboxWords;
  readonly ask: AskAboutEntry;
}

/** Rows are measured once the changes have gone by: a whole insertion, not each of its steps. */
const pause = 120;

/**
 * Calls `draw` in each frame before which the workbook changed or another sheet
 * came into view, and `settled` a little after the last one; answers how to stop.
 */
function followChanges({ book }: Host, draw: () => void, settled: () => void): () => void {
  let seen = "";
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const now = `${book.revision} ${book.access.workbook.getActiveSheet().getSheetId()}`;
    if (now !== seen) {
      seen = now;
      draw();
      clearTimeout(timer);
      timer = setTimeout(settled, pause);
    }
    frame = requestAnimationFrame(look);
  };
  look();
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Opens a workbook in the place of the sheet; an empty one when there is no snapshot. */
export async function openOnScreen(
  { place, language, excelApi, words, ask }: ScreenParts,
  snapshot?: WorkbookSnapshot,
): Promise<WorkbookOnScreen> {
  const outline = element("div", {
    class: "outline-bar",
    role: "toolbar",
    "aria-label": words.columnGroups,
    hidden: "",
  });
  const container = element("div", { class: "univer" });
  place.replaceChildren(outline, container);
  const univer = createUniverOnScreen(container, language);
  const host = createHost({
    univer,
    language,
    ...(excelApi !== undefined && { excelApi }),
    ...(snapshot && { snapshot }),
  });
  const { book } = host;
  const { access, calculation } = book;
  access.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(language);
  const parts = [showPrompts(book), routeTyping(host, ask), showLocalNumbers(book, language)];
  const mirror = createMirror(book);
  const draw = () => {
    mirror.refresh();
    drawOutlineBar(outline, book, words);
  };
  const stop = followChanges(host, draw, () => {
    fitRows(book);
  });
  // Excel calculates while people look on; the headless host waits until it is asked.
  calculation.onPending(() => void Promise.resolve().then(calculation.settle));
  await calculation.settle();
  // A Univer that is closed before it has drawn itself stumbles over its own timers.
  await access.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  parts.push(revealSelections(book));
  return {
    host,
    close() {
      stop();
      for (const part of parts) part.dispose();
      host.dispose();
      place.replaceChildren();
    },
  };
}
