import type { ExcelOffer } from "../../locales/help-messages";

/** What a support call asks for: the add-in, and the Excel that it runs in. */
export interface About {
  /** Null where the page does not say. */
  readonly version: string | null;
  readonly excel: {
    /** As Excel says it. */
    readonly version: string;
    /** Office's name of it. */
    readonly platform: string;
  };
  readonly offers: readonly { readonly offer: ExcelOffer; readonly isThere: boolean }[];
}

/** The version that the build wrote in the page; null when it wrote none. */
export const versionOf = (page: ParentNode): string | null =>
  page.querySelector('meta[name="version"]')?.getAttribute("content") ?? null;
