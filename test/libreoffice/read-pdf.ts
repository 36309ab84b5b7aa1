/** What is on the pages of a PDF of a workbook, read by the programs of Poppler. */
import { spawnSync } from "node:child_process";

export interface PrintedPage {
  /** Size of the smallest text, in points, to a third of one; null on a page without text. */
  readonly smallest: number | null;
  /** Its lines, in the order in which they were written: cell by cell. */
  readonly lines: readonly string[];
}

/** The pages of a sheet. */
export interface PrintedSheet {
  readonly title: string;
  readonly pages: readonly PrintedPage[];
}

/** Pixels a point: no more are told. */
const ZOOM = 3;

/** Fonts as wide as the template's own: with another one, nothing that is measured would be worth anything. */
const fonts = /Carlito|Calibri/;

function poppler(program: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: "utf8",
    maxBuffer: 1024 ** 3,
  });
  if (error)
    throw new Error(`${program} could not be run (${error.message}): install poppler-utils, then try again.`);
  if (status !== 0) throw new Error(`${program} ended with ${status ?? "a signal"}:\n${stderr}`);
  return stdout;
}

const unescaped = (text: string): string =>
  text
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** Smallest size of each page, in points. A font is said on the first page that has it. */
function smallestOn(pages: readonly string[]): readonly (number | null)[] {
  const sizes = new Map<string, number>();
  return pages.map((page) => {
    for (const [, id = "", size = ""] of page.matchAll(/<fontspec id="(\d+)" size="(\d+)"/g))
      sizes.set(id, Number(size) / ZOOM);
    const used = [...page.matchAll(/<text [^>]*font="(\d+)"/g)].map(([, id = ""]) => sizes.get(id) ?? 0);
    return used.length === 0 ? null : Math.min(...used);
  });
}

/**
 * The sheets of a workbook as they are in its PDF, whose bookmarks are their titles.
 * @throws Error when Poppler is not here, or the template's font was not.
 */
export function readPdf(file: string): readonly PrintedSheet[] {
  const xml = poppler("pdftohtml", ["-xml", "-i", "-zoom", String(ZOOM), "-stdout", file]);
  if (!fonts.test(xml))
    throw new Error("The PDF was not made with Carlito: install fonts-crosextra-carlito, then try again.");
  const smallest = smallestOn(xml.split("<page ").slice(1));
  const texts = poppler("pdftotext", ["-raw", file, "-"]).split("\f");
  const marks = [...xml.matchAll(/<item page="(\d+)">(.*?)<\/item>/g)].map(([, page = "", title = ""]) => ({
    ...{ first: Number(page) - 1, title: unescaped(title) },
  }));
  return marks.map(({ first, title }, place) => {
    const after = marks[place + 1]?.first ?? smallest.length;
    const pages = smallest.slice(first, after).map((size, page) => ({
      smallest: size,
      lines: (texts[first + page] ?? "").split("\n").filter((line) => line !== ""),
    }));
    return { title, pages };
  });
}
