/** The expectations of a scenario, at the addresses where its changes put them. */
import { toA1 } from "../../src/core/grid/address";
import { rowOf } from "../support/plan-grid";
import { editionOf } from "./scenario-bases";
import type { Scenario } from "./read-scenario";
import { between, columnAt, placesOf, tableTitled } from "./scenario-places";

/** Where each column of a sheet is once two of them have been swapped. */
export function swapOf(detail: string): { readonly title: string; readonly to: (column: number) => number } {
  const [title, headers] = between(detail, ",");
  const [left, right] = between(headers, "<>");
  const [one, other] = [columnAt(title, left), columnAt(title, right)];
  return { title, to: (column) => (column === one ? other : column === other ? one : column) };
}

/** What must be found, one line each: "Indicateurs!P5 ECA-02 warning". Lines moved by the changes give their new address. */
export function expectedLines(scenario: Scenario): readonly string[] {
  const moved = scenario.changes.filter(({ kind }) => kind === "blank line before");
  const renamed = new Map(
    scenario.changes.filter(({ kind }) => kind === "sheet renamed").map(({ detail }) => between(detail, ">")),
  );
  const rowAfter = (sheet: string, row: number): number =>
    row +
    moved.filter(({ detail }) => {
      const [title, number] = between(detail, ",");
      return title === sheet && rowOf(tableTitled(title).id, number) <= row;
    }).length;
  const swaps = scenario.changes
    .filter(({ kind }) => kind === "columns swapped")
    .map(({ detail }) => swapOf(detail));
  const columnAfter = (sheet: string, column: number): number =>
    swaps.filter(({ title }) => title === sheet).reduce((now, { to }) => to(now), column);
  const ofCells = scenario.cells.flatMap((line) =>
    placesOf(line, editionOf(scenario)).flatMap((place) => {
      const address = toA1({
        row: rowAfter(line.sheet, place.row),
        column: columnAfter(line.sheet, place.column),
      });
      const sheet = renamed.get(line.sheet) ?? line.sheet;
      return line.expected.map(({ rule, severity }) => `${sheet}!${address} ${rule} ${severity}`);
    }),
  );
  return [...ofCells, ...scenario.ofWorkbook.map(({ rule, severity }) => `${rule} ${severity}`)];
}
