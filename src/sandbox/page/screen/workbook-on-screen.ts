/** One workbook open on the page: the host, and Univer's interface over the same model. */
import type { WorkbookSnapshot } from "../../file/snapshot";
import { createHost, type Host } from "../../host/host";
import { element } from "../element";
import { LifecycleService, LifecycleStages } from "@univerjs/core";
import { SheetsNumfmtCellContentController } from "@univerjs/preset-sheets-core";
import { showLocalNumbers } from "./local-numbers";
import { createMirror } from "./mirror";
import { showPrompts } from "./prompts";
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
  readonly ask: AskAboutEntry;
}

/** Calls `draw` once per frame in which the workbook changed; answers how to stop. */
function afterChanges({ book }: Host, draw: () => void): () => void {
  let seen = -1;
  let next = 0;
  const look = () => {
    if (book.revision !== seen) {
      seen = book.revision;
      draw();
    }
    next = requestAnimationFrame(look);
  };
  look();
  return () => {
    cancelAnimationFrame(next);
  };
}

/** Opens a workbook in the place of the sheet; an empty one when there is no snapshot. */
export async function openOnScreen(
  { place, language, ask }: ScreenParts,
  snapshot?: WorkbookSnapshot,
): Promise<WorkbookOnScreen> {
  const container = element("div", { class: "univer" });
  place.replaceChildren(container);
  const univer = createUniverOnScreen(container, language);
  const host = createHost({ univer, language, ...(snapshot && { snapshot }) });
  const { access, calculation } = host.book;
  access.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(language);
  const mirror = createMirror(host.book);
  const stop = afterChanges(host, mirror.refresh);
  const parts = [
    showPrompts(host.book),
    routeTyping(host, ask),
    fitRows(host.book),
    showLocalNumbers(host.book, language),
  ];
  // Excel calculates while people look on; the headless host waits until it is asked.
  calculation.onPending(() => void Promise.resolve().then(calculation.settle));
  await calculation.settle();
  // A Univer that is closed before it has drawn itself stumbles over its own timers.
  await access.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
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
