/** The cells that the template's own highlights light, and how: nothing else needs to show a finding there. */
import { toA1 } from "../grid/address";
import { firstHolding } from "../grid/first-holding";
import type { Grid, GridSheet } from "../grid/grid";
import type { SheetRules } from "../grid/sheet-rules";
import { severities, type FindingCell, type Severity } from "../programme/finding/facts";
import type { Template } from "../programme/template";
import { expectedIn } from "./check-integrity";
import { keptFormats } from "./compare-sheet";
import type { ExpectedHighlight } from "./expected-sheet";

/** Whether the colours of the workbook itself show, in that cell, something as grave as that. */
export type LitCells = (severity: Severity, cell: FindingCell) => boolean;

const keyOf = ({ sheet, address }: FindingCell): string => `${sheet}!${address}`;

/** The cells that one highlight lights: it is there, and the codes of the row hold what it searches. */
function litBy(
  { name, origin, values }: GridSheet,
  rules: SheetRules,
  expected: ExpectedHighlight,
): readonly (readonly [cell: string, severity: Severity])[] {
  const { codes, places } = expected;
  if (!codes) return [];
  const { place, code, severity } = codes;
  const lines = values.flatMap((row, line) => {
    const held = row[place - origin.column];
    return typeof held === "string" && held.includes(code) ? [origin.row + line] : [];
  });
  if (lines.length === 0) return [];
  const coveredAt = firstHolding(keptFormats(expected, rules));
  return lines.flatMap((row) =>
    places
      .filter((column) => coveredAt(row, column) !== undefined)
      .map((column) => [keyOf({ sheet: name, address: toA1({ row, column }) }), severity] as const),
  );
}

/**
 * What the highlights of a workbook light now, by what its codes hold: known where its sheets were read with their
 * highlights; elsewhere nothing is taken for lit.
 */
export function litCells(grid: Grid, template: Template): LitCells {
  const lit = new Set(
    expectedIn(grid, template).flatMap(({ sheet, highlights }) => {
      const { rules } = sheet;
      const all = rules ? highlights.flatMap((expected) => litBy(sheet, rules, expected)) : [];
      return all.map(([cell, severity]) => `${severity} ${cell}`);
    }),
  );
  return (severity, cell) =>
    severities
      .slice(0, severities.indexOf(severity) + 1)
      .some((graver) => lit.has(`${graver} ${keyOf(cell)}`));
}
