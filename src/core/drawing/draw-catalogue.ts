import { CATALOGUE_ROLE } from "../programme/workbook/report";
import type { Severity } from "../programme/finding/facts";
import { columnLetters } from "../grid/address";
import type { FollowedRoadmap } from "../programme/roadmap/followed";
import type { SheetDrawing, StyledRange } from "../programme/workbook/drawing";
import { MARK_NAME, markFormula } from "../programme/workbook/mark";
import { sheet } from "./sheet";
import * as style from "./style";

/** Role of the sheet in its mark. */

/** In the order of the sheet, with their widths in characters. */
const columns = {
  rule: 13,
  name: 28,
  severity: 16,
  checks: 42,
  why: 42,
  source: 30,
  fix: 42,
} as const;
export type CatalogueColumn = keyof typeof columns;
const columnIds: readonly CatalogueColumn[] = ["rule", "name", "severity", "checks", "why", "source", "fix"];

const HEADER = 4;

/** One rule, every cell of its row as text. */
export interface CatalogueRow {
  readonly texts: Readonly<Record<CatalogueColumn, string>>;
  /** The severest that it gives; null when it is not checked. */
  readonly severity: Severity | null;
}

export interface CatalogueSheet {
  readonly title: string;
  readonly heading: string;
  readonly hint: string;
  readonly headers: Readonly<Record<CatalogueColumn, string>>;
  readonly footerRight: string;
  readonly rows: readonly CatalogueRow[];
}

function rowStyles(rows: readonly CatalogueRow[]): readonly StyledRange[] {
  const severity = columnLetters(columnIds.indexOf("severity"));
  return rows.map((row, place) => ({
    range: `${severity}${HEADER + 1 + place}`,
    style: row.severity ? style.highlights[row.severity] : style.outOfScope,
  }));
}

/** Draws the catalogue of rules: a row a rule, to be read and printed. */
export function drawCatalogue(
  { title, heading, hint, headers, footerRight, rows }: CatalogueSheet,
  { id, version, name }: FollowedRoadmap,
): SheetDrawing {
  const end = columnLetters(columnIds.length - 1);
  const last = HEADER + rows.length;
  const body = `A${HEADER + 1}:${end}${last}`;
  return sheet({
    role: CATALOGUE_ROLE,
    title,
    tabColor: "#6B778A",
    content: [
      { range: "A1:A2", content: [[heading], [hint]] },
      {
        range: `A${HEADER}:${end}${HEADER}`,
        content: [columnIds.map((column) => headers[column])],
      },
      {
        range: body,
        content: rows.map(({ texts }) => columnIds.map((column) => texts[column] || null)),
      },
    ],
    styles: [
      { range: "A1", style: style.title },
      { range: "A2", style: style.hint },
      { range: `A${HEADER}:${end}${HEADER}`, style: style.heading },
      { range: body, style: { ...style.calculated, numberFormat: style.numberFormats.text } },
      ...rowStyles(rows),
    ],
    columns: columnIds.map((column, place) => ({ column: columnLetters(place), width: columns[column] })),
    rowHeights: [{ rows: `${HEADER}:${HEADER}`, height: 24 }],
    freeze: { rows: HEADER, columns: 2 },
    names: [
      {
        name: MARK_NAME,
        scope: "sheet",
        formula: markFormula({ roadmap: id, version, role: CATALOGUE_ROLE }),
        visible: false,
      },
    ],
    page: {
      printArea: `A1:${end}${last}`,
      titleRows: `$${HEADER}:$${HEADER}`,
      footerLeft: `${name} ${version}`,
      footerRight,
    },
  });
}
