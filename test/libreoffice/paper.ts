/** The template of each programme on paper: what LibreOffice prints of it can be read, and is what is to be printed. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { drawNewestTemplate } from "../../src/app/editions";
import { LEAST_POINTS } from "../../src/core/drawing/paper";
import type { ProgrammeId } from "../../src/core/editions/index";
import { fromA1 } from "../../src/core/grid/address";
import { isHiddenColumn, type Column, type Table } from "../../src/core/programme/table/table";
import type { SheetDrawing } from "../../src/core/programme/workbook/drawing";
import { withoutSheet } from "../../src/sandbox/file/without-sheet";
import { writeXlsxFile } from "../../src/sandbox/file/write-xlsx-file";
import { connectClient } from "../../src/sandbox/host/client/node-client";
import { createHost } from "../../src/sandbox/host/host";
import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import { shippedEdition } from "../support/shipped-editions";
import { convert } from "./office";
import { readPdf, type PrintedSheet } from "./read-pdf";

/** A template that is printed: the place of its fiscal year in view, from 1, or all of them unfolded. */
interface Template {
  readonly programme: ProgrammeId;
  readonly view: number | null;
  readonly file: string;
  readonly sheets: readonly SheetDrawing[];
}

/** Sizes are told to a third of a point. */
const TOLERANCE = 1 / 6;

async function write(folder: string, programme: ProgrammeId, view: number | null): Promise<Template> {
  const { fiscalYears } = shippedEdition(programme).roadmap;
  const fiscalYear = view === null ? null : (fiscalYears[view - 1]?.id ?? null);
  const host = createHost();
  connectClient(host);
  const workbook = createExcelWorkbook();
  const blank = await workbook.read();
  const choice = { programme, category: "RSSS", organization: "CISSS de Laval", fiscalYear } as const;
  const { drawing } = drawNewestTemplate(choice, blank);
  await workbook.insertTemplate(drawing, () => undefined);
  const snapshot = withoutSheet(await host.snapshot(), blank.sheets[0]?.name ?? "");
  const file = path.join(folder, `paper-${programme}-${view ?? "all"}.xlsx`);
  writeFileSync(file, await writeXlsxFile(snapshot));
  return { programme, view, file, sheets: drawing.sheets };
}

const bare = (text: string): string => text.replaceAll(/\s/g, "");

/** Texts of under seven points, by page. */
function tooSmall({ pages }: PrintedSheet): readonly string[] {
  return pages.flatMap(({ smallest }, page) =>
    smallest !== null && smallest < LEAST_POINTS - TOLERANCE
      ? [`page ${page + 1} has a text of ${smallest.toFixed(1)} points`]
      : [],
  );
}

/** The columns of labels that are missing on a page of a sheet that is several pages wide. */
function withoutLabels({ pages }: PrintedSheet, { page, content }: SheetDrawing): readonly string[] {
  const last = fromA1(`${page?.titleColumns?.split("$").at(-1) ?? ""}1`)?.column;
  const headers = content.find(({ range }) => range.startsWith("A4:"))?.content[0] ?? [];
  if (last === undefined) return [];
  return pages.flatMap(({ lines }, at) => {
    const text = bare(lines.join(""));
    return headers
      .slice(0, last + 1)
      .filter((header) => !text.includes(bare(String(header))))
      .map((header) => `page ${at + 1} lacks the label column « ${String(header)} »`);
  });
}

const isFoldedIn = ({ isFolded, year }: Column, view: number | null): boolean =>
  isFolded === true && view !== null && year !== view;

/** Columns that are printed and should not be, or the other way round. */
function wrongColumns({ pages }: PrintedSheet, { columns }: Table, view: number | null): readonly string[] {
  const lines = new Set(pages.flatMap((page) => page.lines));
  const text = bare(pages.flatMap((page) => page.lines).join(""));
  return columns.flatMap((column) => {
    const { header } = column;
    if (isHiddenColumn(column)) return lines.has(header) ? [`the helper column ${header} is printed`] : [];
    const isThere = text.includes(bare(header));
    if (isFoldedIn(column, view)) return isThere ? [`« ${header} » is printed, its year being folded`] : [];
    return isThere ? [] : [`« ${header} » is not printed`];
  });
}

/** What is wrong with a template on paper, a line each. */
function wrongIn({ programme, view, sheets }: Template, printed: readonly PrintedSheet[]): readonly string[] {
  const { tables } = shippedEdition(programme);
  return sheets
    .filter(({ visibility, page }) => visibility === "visible" && page !== null)
    .flatMap((drawing) => {
      const { title, role } = drawing;
      const found = printed.find((sheet) => sheet.title === title);
      const table = tables.find(({ id }) => id === role);
      const lines = found
        ? [
            ...tooSmall(found),
            ...withoutLabels(found, drawing),
            ...(table ? wrongColumns(found, table, view) : []),
          ]
        : ["is not printed"];
      return lines.map((line) => `${programme}, year ${view ?? "any"}, ${title}: ${line}`);
    });
}

const sizeOf = (printed: readonly PrintedSheet[]): string => {
  const pages = printed.flatMap((sheet) => sheet.pages);
  const smallest = Math.min(...pages.flatMap((page) => page.smallest ?? []));
  return `${pages.length} pages, no text under ${smallest.toFixed(1)} points`;
};

/** Prints the templates of programmes, one with every year unfolded and one with the last in view. */
export async function checkPaper(
  program: string,
  folder: string,
  chosen: readonly ProgrammeId[],
): Promise<readonly string[]> {
  const templates: Template[] = [];
  for (const programme of chosen) {
    const { roadmap } = shippedEdition(programme);
    for (const view of [null, roadmap.fiscalYears.length])
      templates.push(await write(folder, programme, view));
  }
  const files = convert(
    program,
    templates.map(({ file }) => file),
    { format: "pdf", folder: path.join(folder, "printed") },
  );
  return templates.flatMap((template, place) => {
    const printed = readPdf(files[place] ?? "");
    process.stdout.write(`${path.basename(template.file, ".xlsx")}: ${sizeOf(printed)}\n`);
    return wrongIn(template, printed);
  });
}
