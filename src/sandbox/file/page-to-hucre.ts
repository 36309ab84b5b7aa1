import type { HeaderFooter, PageSetup as FilePage } from "hucre";
import type { SheetSnapshot } from "./snapshot";

/** Orientation and fit for the file library; print areas and titles are defined names, written elsewhere. */
export function toFilePage(page: NonNullable<SheetSnapshot["page"]>): FilePage {
  return {
    ...(page.landscape === undefined ? {} : { orientation: page.landscape ? "landscape" : "portrait" }),
    ...(page.fitToWidth === true ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
  };
}

/** Footer with its two sections; codes such as &P are Excel's own. */
export function toFileFooter(page: NonNullable<SheetSnapshot["page"]>): HeaderFooter | null {
  const left = page.footerLeft ?? "";
  const right = page.footerRight ?? "";
  const footer = (left === "" ? "" : `&L${left}`) + (right === "" ? "" : `&R${right}`);
  return footer === "" ? null : { oddFooter: footer };
}
