/** What people read: one line a sheet, then every difference. */
import path from "node:path";
import { groupBy } from "../../src/core/collections/group-by";
import type { Comparison } from "./compare";
import { showValue } from "../support/plan-grid";
import type { WorkbookKind } from "./workbooks";

const countOf = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function padded(rows: readonly (readonly string[])[]): string {
  const [header = []] = rows;
  const widths = header.map((_, place) => Math.max(...rows.map((row) => row[place]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, place) =>
        place === 0 ? cell.padEnd(widths[place] ?? 0) : cell.padStart(widths[place] ?? 0),
      )
      .join("  ");
  return rows.map(line).join("\n");
}

const differing = ({ missing, unexpected, diagnostics, errors }: Comparison): number =>
  missing.length + unexpected.length + diagnostics.length + errors.length;

const kinds: readonly (readonly [WorkbookKind, string])[] = [
  ["unfilled", "as inserted"],
  ["plain", "filled, plain"],
  ["any", "filled, any content"],
];

/** Workbooks, rows and codes compared, sheet by sheet, programme after programme. */
export function tableText(comparisons: readonly Comparison[]): string {
  const byProgramme = groupBy(comparisons, ({ workbook }) => workbook.programme);
  const tables = [...byProgramme].map(([programme, own]) => `${programme}\n${tableOf(own)}`);
  return [...tables, `${countOf(comparisons.map(differing))} differences`].join("\n\n");
}

function tableOf(comparisons: readonly Comparison[]): string {
  const titles = comparisons[0]?.sheets.map(({ sheet }) => sheet) ?? [];
  const ofKind = (kind: WorkbookKind) => comparisons.filter(({ workbook }) => workbook.kind === kind);
  const rows = titles.map((title) => {
    const all = (kind: WorkbookKind) =>
      ofKind(kind).flatMap(({ sheets }) => sheets.filter(({ sheet }) => sheet === title));
    return kinds.flatMap(([kind]) => [
      countOf(all(kind).map((sheet) => sheet.rows)),
      countOf(all(kind).map(({ lines }) => lines.length)),
    ]);
  });
  const totals = kinds.flatMap((_, kind) =>
    [0, 1].map((place) => countOf(rows.map((row) => row[2 * kind + place] ?? 0))),
  );
  return padded([
    ["", ...kinds.flatMap(([, words]) => [words, ""])],
    ["workbooks", ...kinds.flatMap(([kind]) => [String(ofKind(kind).length), ""])],
    ["sheet", ...kinds.flatMap(() => ["rows", "codes"])],
    ...titles.map((title, index) => [title, ...(rows[index] ?? []).map(String)]),
    ["total", ...totals.map(String)],
  ]);
}

/** Every difference, workbook by workbook; empty when there is none. */
export function differencesText(comparisons: readonly Comparison[]): string {
  return comparisons
    .filter((comparison) => differing(comparison) > 0)
    .map(({ workbook, missing, unexpected, diagnostics, errors }) =>
      [
        path.basename(workbook.file),
        ...missing.map((line) => `  validate only:    ${line}`),
        ...unexpected.map((line) => `  LibreOffice only: ${line}`),
        ...diagnostics.map(
          ({ sheet, row, expected, said }) =>
            `  Diagnostic:       ${sheet}, row ${row + 1}\n    expected ${JSON.stringify(expected)}\n    said     ${showValue(said)}`,
        ),
        ...errors.map((error) => `  error value:      ${error}`),
      ].join("\n"),
    )
    .join("\n");
}
