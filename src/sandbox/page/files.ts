/** New, Open, Save: real .xlsx files in and out of the workbook on screen. */
import type { SandboxWords } from "../../locales/fr/sandbox";
import { readXlsxFile } from "../file/read-xlsx-file";
import type { WorkbookSnapshot } from "../file/snapshot";
import { writeXlsxFile } from "../file/write-xlsx-file";
import { element } from "./element";
import type { Pane } from "./pane";
import { openOnScreen, type ScreenParts, type WorkbookOnScreen } from "./screen/workbook-on-screen";
import { shownCell } from "./screen/shown-cell";
import type { Status } from "./status";

export interface FilesParts {
  readonly screen: ScreenParts;
  readonly words: SandboxWords;
  readonly pane: Pane;
  readonly status: Status;
}

export interface Files {
  create(): Promise<void>;
  open(file: File): Promise<void>;
  save(): Promise<void>;
  onOpened(listener: (fileName: string) => void): void;
}

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const displayLanguages = { fr: "fr-CA", en: "en-CA" } as const;

function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  element("a", { href: url, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}

/** The workbook on the page and what replaces it. */
export function createFiles({ screen, words, pane, status }: FilesParts): Files {
  let current: WorkbookOnScreen | null = null;
  let fileName = words.blankFile;
  let tell: (name: string) => void = () => undefined;

  /** Excel runs one add-in per workbook: its page starts again with another one. */
  async function replace(name: string, snapshot?: WorkbookSnapshot): Promise<void> {
    pane.unload();
    current?.close();
    current = await openOnScreen(screen, snapshot);
    const { bridge, excelApi, book } = current.host;
    window.sandbox = {
      bridge,
      excelApi,
      displayLanguage: displayLanguages[screen.language],
      showPane: () => pane.show(),
      hidePane: () => {
        pane.hide();
        return Promise.resolve();
      },
      shownCell: (sheet, address) => shownCell(book, sheet, address),
    };
    fileName = name;
    tell(name);
    if (pane.isShown()) await pane.load();
  }

  return {
    create: () => status.during(words.starting, words.startFailed, () => replace(words.blankFile)),
    open: (file) =>
      status.during(
        words.opening(file.name),
        (why) => words.notOpened(file.name, why),
        async () => {
          const snapshot = await readXlsxFile(new Uint8Array(await file.arrayBuffer()));
          await replace(file.name, snapshot);
          return words.opened(file.name);
        },
      ),
    save: () =>
      status.during(
        words.saving(fileName),
        (why) => words.notSaved(fileName, why),
        async () => {
          if (!current) throw new Error("No workbook is open.");
          download(await writeXlsxFile(await current.host.snapshot()), fileName);
          return words.saved(fileName);
        },
      ),
    onOpened(listener) {
      tell = listener;
    },
  };
}
