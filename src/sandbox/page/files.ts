/** New, Open, Save: real .xlsx files in and out of the workbook on screen. */
import type { SandboxWords } from "../../locales/fr/sandbox";
import { XlsxError, type XlsxErrorCode } from "../../xlsx/xlsx-error";
import { readXlsxFile } from "../file/read-xlsx-file";
import type { WorkbookSnapshot } from "../file/snapshot";
import { writeXlsxFile } from "../file/write-xlsx-file";
import { element } from "./element";
import type { LinkedWorkbook } from "./frame";
import type { Host } from "../host/host";
import type { Pane } from "./pane";
import { openOnScreen, type ScreenParts, type WorkbookOnScreen } from "./screen/workbook-on-screen";
import { shownCell } from "./screen/shown-cell";
import type { Status } from "./status";

export interface FilesParts {
  readonly screen: ScreenParts;
  /** Office in its black theme. */
  readonly isDark: boolean;
  readonly words: SandboxWords;
  /** Why a file is refused, by code. */
  readonly reasons: Readonly<Record<XlsxErrorCode, string>>;
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

/** What the pane's page is linked to. */
const linkedTo = (
  { bridge, excelApi, undoGroup }: Host,
  office: Pick<LinkedWorkbook, "displayLanguage" | "isDark">,
): LinkedWorkbook => ({ bridge, excelApi, undoGroup, ...office });

/** The workbook on the page and what replaces it. */
export function createFiles({ screen, isDark, words, reasons, pane, status }: FilesParts): Files {
  let current: WorkbookOnScreen | null = null;
  let fileName = words.blankFile;
  let tell: (name: string) => void = () => undefined;

  /** One after the other: a file does not open while another one is still on its way. */
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => (last = last.then(work));

  /** Excel runs one add-in per workbook: its page starts again with another one. */
  async function replace(name: string, snapshot?: WorkbookSnapshot): Promise<void> {
    pane.unload();
    current?.close();
    current = await openOnScreen(screen, snapshot);
    const { host } = current;
    const workbook = linkedTo(host, { displayLanguage: displayLanguages[screen.language], isDark });
    pane.connect(workbook);
    window.sandbox = { workbook, shownCell: (sheet, address) => shownCell(host.book, sheet, address) };
    fileName = name;
    tell(name);
    if (pane.isShown()) await pane.load();
  }

  /** A file that is no workbook is the user's to mend: it is said, and the open one stays. */
  async function open(file: File): Promise<string> {
    try {
      await replace(file.name, await readXlsxFile(new Uint8Array(await file.arrayBuffer())));
      return words.opened(file.name);
    } catch (error) {
      if (error instanceof XlsxError) return words.notOpened(file.name, reasons[error.code]);
      throw error;
    }
  }

  return {
    create: () =>
      inTurn(() => status.during(words.starting, words.startFailed, () => replace(words.blankFile))),
    open: (file) =>
      inTurn(() =>
        status.during(
          words.opening(file.name),
          (why) => words.notOpened(file.name, why),
          () => open(file),
        ),
      ),
    save: () =>
      inTurn(() =>
        status.during(
          words.saving(fileName),
          (why) => words.notSaved(fileName, why),
          async () => {
            if (!current) throw new Error("No workbook is open.");
            download(await writeXlsxFile(await current.host.snapshot()), fileName);
            return words.saved(fileName);
          },
        ),
      ),
    onOpened(listener) {
      tell = listener;
    },
  };
}
