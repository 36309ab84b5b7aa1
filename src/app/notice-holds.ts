/** What the notices of commands rest on: each ends when it does not hold any more, as after Ctrl+Z. */
import type { CellEdit } from "../core/programme/finding/fix";
import { contentAt } from "../core/grid/content-at";
import type { Grid, MarkCount } from "../core/grid/grid";
import { REPORT_HEADER_ROW } from "../core/programme/workbook/report";
import { isSameContent } from "../core/grid/same-content";
import type { Holds } from "./memory";

/** Cells hold what was written there; one that holds again what it held before was undone. */
export function cellsHold(edits: readonly CellEdit[], after: Grid): Holds {
  const written = edits.map(({ cell, before }) => ({ cell, before, now: contentAt(after, cell) }));
  return (grid) =>
    !written.some(({ cell, before, now }) => {
      const content = contentAt(grid, cell);
      return isSameContent(content, before) && !isSameContent(content, now);
    });
}

/** There are as many marks of ours as the command left. */
export const marksHold =
  (left: MarkCount | undefined): Holds =>
  ({ marks }) =>
    !left || !marks || marks.own === left.own;

/** Sheets of these titles are there, and none of them was emptied. */
export const sheetsHold =
  (titles: readonly string[]): Holds =>
  ({ sheets, unread }, { emptied = [] }) =>
    !emptied.some(({ sheet }) => titles.includes(sheet)) &&
    titles.every(
      (title) => sheets.some(({ name }) => name === title) || unread.some(({ sheet }) => sheet === title),
    );

/** The report of that title says above its rows what it said when it was written. */
export function reportHolds(title: string, after: Grid): Holds {
  const head = ({ sheets }: Grid): string => {
    const sheet = sheets.find(({ name }) => name === title);
    return sheet ? JSON.stringify(sheet.values.slice(0, REPORT_HEADER_ROW - sheet.origin.row)) : "";
  };
  const written = head(after);
  return (grid) => head(grid) === written;
}

/** The sheets that were removed have not come back. */
export const removalHolds =
  (titles: readonly string[]): Holds =>
  (_, { incomplete = [] }) =>
    !incomplete.some(({ sheet }) => titles.includes(sheet));
