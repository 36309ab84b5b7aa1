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

/** From here on what an add-in writes goes on the list of Ctrl+Z; before, it empties that list. */
export const undoableWrites: Requirement = { set: "ExcelApi", version: "1.19" };

/** What the add-in offers only from some version of Excel on, by the requirements that say so. */
const offers = {
  needed: requirements,
  notes: [{ set: "ExcelApi", version: "1.18" }],
  undo: [undoableWrites],
  oneUndo: [{ set: "ExcelApi", version: "1.20" }],
} as const satisfies Readonly<Record<string, readonly Requirement[]>>;

export type ExcelOffer = keyof typeof offers;

/** What this client offers, in the order in which it is told. */
export function offersOf(
  isSetSupported: (set: string, version: string) => boolean,
): readonly { readonly offer: ExcelOffer; readonly isThere: boolean }[] {
  return Object.entries(offers).map(([offer, needs]) => ({
    offer: offer as ExcelOffer,
    isThere: needs.every(({ set, version }) => isSetSupported(set, version)),
  }));
}

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
    putBack: refuse,
    keepNames: refuse,
    redraw: refuse,
    writeReport: refuse,
    removeIncomplete: refuse,
    removeSheets: refuse,
    refill: refuse,
    opensPane: refuse,
    setOpensPane: refuse,
    goTo: refuse,
    foldColumns: refuse,
    areShown: refuse,
    activeCell: refuse,
    watchSelection: refuse,
    watch: refuse,
  };
  return { ...workbook, keepsUndo: () => false, during: () => workbook };
}
