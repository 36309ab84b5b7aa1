import { WorkbookError, type OpenWorkbook, type Workbook } from "./workbook";

export interface Requirement {
  readonly set: string;
  readonly version: string;
}

/** What the client must offer; the base manifest asks for exactly these (checked by a test). */
export const requirements: readonly Requirement[] = [
  { set: "ExcelApi", version: "1.14" },
  { set: "SharedRuntime", version: "1.1" },
];

/** Requirements that the client does not meet; `isSetSupported` is Office's own question. */
export function missingRequirements(
  isSetSupported: (set: string, version: string) => boolean,
): readonly Requirement[] {
  return requirements.filter(({ set, version }) => !isSetSupported(set, version));
}

/** A workbook of a client that is too old: refuses everything with "unsupported-excel". */
export function unsupportedWorkbook(missing: readonly Requirement[]): OpenWorkbook {
  const needs = missing.map(({ set, version }) => `${set} ${version}`).join(", ");
  const refuse = () => Promise.reject(new WorkbookError("unsupported-excel", `needs ${needs}`));
  const workbook: Workbook = {
    read: refuse,
    insertTemplate: refuse,
    putSheet: refuse,
    mark: refuse,
    clearMarks: refuse,
    applyEdits: refuse,
    keepNames: refuse,
    redraw: refuse,
    writeReport: refuse,
    removeIncomplete: refuse,
    removeSheets: refuse,
    goTo: refuse,
    activeCell: refuse,
    watchSelection: refuse,
    watch: refuse,
  };
  return { ...workbook, during: () => workbook };
}
