import type { HeaderFooter, PageSetup as FilePage } from "hucre";
import type { SheetSnapshot } from "./snapshot";

const papers = { Letter: "letter", Legal: "legal", Tabloid: "tabloid" } as const;

/** Orientation, paper and fit for the file library; print areas and titles are defined names, written elsewhere. */
export function toFilePage(page: NonNullable<SheetSnapshot["page"]>): FilePage {
  return {
    ...(page.landscape === undefined ? {} : { orientation: page.landscape ? "landscape" : "portrait" }),
    ...(page.paper === undefined ? {} : { paperSize: papers[page.paper] }),
    ...(page.fitToWidth === true ? { fitToPage: true, fitToWidth: page.pagesWide ?? 1, fitToHeight: 0 } : {}),
  };
}

/** Footer with its two sections; codes such as &P are Excel's own. */
export function toFileFooter(page: NonNullable<SheetSnapshot["page"]>): HeaderFooter | null {
  const left = page.footerLeft ?? "";
  const right = page.footerRight ?? "";
  const footer = (left === "" ? "" : `&L${left}`) + (right === "" ? "" : `&R${right}`);
  return footer === "" ? null : { oddFooter: footer };
}
