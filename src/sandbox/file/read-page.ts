import type { ScopedName } from "../../xlsx/workbook-part";
import type { Paper } from "../../core/programme/workbook/drawing";
import { decodeXstring, xmlBoolean } from "../../xlsx/xstring";
import { blockAddress } from "../../core/grid/blocks";
import { parseArea } from "./file-address";
import type { SheetSnapshot } from "./snapshot";
import { type XmlNode, child } from "./xml-tree";

/** Numbers of the papers that the template is printed on; Letter (1) is what is meant when none is said. */
const papers: Readonly<Record<string, Paper | undefined>> = { 5: "Legal", 3: "Tabloid" };

type Page = NonNullable<SheetSnapshot["page"]>;

/** Page setup of a sheet: orientation, fit, footers, and the print names it owns; null when nothing is set. */
export function readPage(worksheet: XmlNode, names: readonly ScopedName[]): Page | null {
  const area = printArea(names.find(({ name }) => name === "_xlnm.Print_Area"));
  const titles = names.find(({ name }) => name === "_xlnm.Print_Titles")?.formula ?? "";
  const rows = /!(\$\d+:\$\d+)/.exec(titles)?.[1];
  const columns = /!(\$[A-Z]{1,3}:\$[A-Z]{1,3})/.exec(titles)?.[1];
  const page: Page = {
    ...(area === null ? {} : { printArea: area }),
    ...(rows === undefined ? {} : { titleRows: rows }),
    ...(columns === undefined ? {} : { titleColumns: columns }),
    ...footerSections(decodeXstring(child(child(worksheet, "headerFooter"), "oddFooter")?.text ?? "")),
    ...readSetup(worksheet),
  };
  return Object.keys(page).length === 0 ? null : page;
}

function readSetup(worksheet: XmlNode): Pick<Page, "landscape" | "fitToWidth" | "pagesWide" | "paper"> {
  const { orientation, fitToWidth, paperSize } = child(worksheet, "pageSetup")?.attributes ?? {};
  const fit = child(child(worksheet, "sheetPr"), "pageSetUpPr")?.attributes["fitToPage"];
  const said = orientation === "landscape" || orientation === "portrait";
  const pagesWide = Number(fitToWidth ?? 1);
  const paper = papers[paperSize ?? ""];
  return {
    ...(paper ? { paper } : {}),
    ...(pagesWide > 1 ? { pagesWide } : {}),
    ...(said ? { landscape: orientation === "landscape" } : {}),
    ...(xmlBoolean(fit) && fitToWidth !== "0" ? { fitToWidth: true } : {}),
  };
}

/** "='A b'!$A$1:$D$8" → "A1:D8"; null when it is no plain range. */
function printArea(name: ScopedName | undefined): string | null {
  const ranges = name?.formula.match(/\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?(?=,|$)/g) ?? [];
  return ranges.length === 0 ? null : ranges.map((range) => blockAddress(parseArea(range))).join(",");
}

/** Left and right sections of a footer; "&&" is an ampersand, not a section. */
function footerSections(footer: string): Pick<Page, "footerLeft" | "footerRight"> {
  const sections = { L: "", C: "", R: "" };
  let current: keyof typeof sections = "C";
  for (const [piece] of footer.matchAll(/&&|&[LCR]|[^&]+|&/g)) {
    if (piece === "&L" || piece === "&C" || piece === "&R")
      current = piece === "&L" ? "L" : piece === "&C" ? "C" : "R";
    else sections[current] += piece;
  }
  return {
    ...(sections.L === "" ? {} : { footerLeft: sections.L }),
    ...(sections.R === "" ? {} : { footerRight: sections.R }),
  };
}
