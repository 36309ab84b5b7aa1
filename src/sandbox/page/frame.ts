/**
 * What the page around the pane and the page inside its frame tell each other: by messages, as Excel on the web does,
 * since the page inside may come from another site. When it comes from the same one it takes the workbook directly:
 * between two messages the page draws, and Univer then complains of formulas that are half-way there.
 */
import type { Bridge } from "../host/client/bridge";
import type { UndoGroup } from "../host/client/undo-group";
import type { ShownCell } from "./screen/shown-cell";

/** Part of the workbook on the page that its add-in's page is linked to. */
export interface LinkedWorkbook {
  readonly bridge: Bridge;
  readonly excelApi: string;
  readonly undoGroup: UndoGroup;
  /** Full tag, as `Office.context.displayLanguage` gives it. */
  readonly displayLanguage: string;
  /** Office in its black theme. */
  readonly isDark: boolean;
}

/** Offered by the page around, as `window.sandbox`, to a page inside of the same site and to whoever tests it. */
export interface SandboxAround {
  readonly workbook: LinkedWorkbook;
  /** The sheet is a picture to those who test. */
  readonly shownCell: (sheet: string, address: string) => ShownCell;
}

/** From the page around to the page inside. */
export type ToPane =
  | {
      readonly kind: "welcome";
      readonly excelApi: string;
      readonly displayLanguage: string;
      readonly isDark: boolean;
    }
  | { readonly kind: "answer"; readonly text: string }
  | { readonly kind: "run"; readonly name: string; readonly call: number }
  | { readonly kind: "visibility"; readonly shown: boolean };

/** From the page inside to the page around. */
export type FromPane =
  | { readonly kind: "hello"; readonly isNear: boolean }
  | { readonly kind: "request"; readonly text: string }
  | { readonly kind: "show" | "hide" | "group-begins" | "group-ends" }
  | { readonly kind: "ran"; readonly call: number; readonly failure: string | null };

declare global {
  interface Window {
    sandbox?: SandboxAround;
  }
}
