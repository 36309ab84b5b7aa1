/**
 * What the page around the pane and the page inside its frame know of each
 * other. Both come from the same place, so they talk directly.
 */
import type { Bridge } from "../host/client/bridge";
import type { UndoGroup } from "../host/client/undo-group";
import type { ShownCell } from "./screen/shown-cell";

/** Offered by the page around, as `window.sandbox`. */
export interface SandboxAround {
  readonly bridge: Bridge;
  readonly excelApi: string;
  readonly undoGroup: UndoGroup;
  /** Full tag, as `Office.context.displayLanguage` gives it. */
  readonly displayLanguage: string;
  readonly showPane: () => Promise<void>;
  readonly hidePane: () => Promise<void>;
  /** For whoever tests the page: the sheet is a picture to them. */
  readonly shownCell: (sheet: string, address: string) => ShownCell;
}

/** Offered by the page inside, as `window.officeStandIn`. */
export interface OfficeStandIn {
  /** Runs the function that the add-in gave a ribbon button; resolves when it says that it is done. */
  runCommand(name: string): Promise<void>;
  /** The pane was shown or hidden. */
  visibilityChanged(shown: boolean): void;
}

declare global {
  interface Window {
    sandbox?: SandboxAround;
    officeStandIn?: OfficeStandIn;
  }
}
