import { isBlankValue } from "../text/blank";
import { compareOfficial, numberText } from "../programme/official/compare";
import type { OfficialColumn, OfficialContent, OfficialRow } from "../programme/official/content";
import type { PlanRow } from "../programme/plan";

/** The row's number: the first word of its cell, which may hold it alone or before a wording. */
export function numberOf({ cells }: PlanRow, { keyColumn }: OfficialContent): string {
  const value = cells[keyColumn]?.value ?? null;
  return typeof value === "string" ? numberText(value.trim().split(/\s/)[0] ?? "") : numberText(value);
}

/** Columns whose wording no other row has: one of them is enough to know the row by. */
function ownColumns(row: OfficialRow, { columns, rows }: OfficialContent): readonly OfficialColumn[] {
  const isOwn = (id: string): boolean =>
    rows.every((other) => other === row || other.cells[id]?.content !== row.cells[id]?.content);
  return columns.filter(({ id, kind }) => kind === "wording" && row.cells[id]?.content !== null && isOwn(id));
}

function holdsWording(found: PlanRow, row: OfficialRow, content: OfficialContent): boolean {
  return ownColumns(row, content).some(({ id, kind }) => {
    const cell = row.cells[id];
    const read = found.cells[id];
    return cell && read && compareOfficial(kind, read.value, cell) !== "changed";
  });
}

/**
 * The row of the workbook that holds each official row, by official number. A row is known by its number;
 * failing that by a wording of its own, wherever it stands; failing that by its place, when it stands alone
 * between the two rows that are its neighbours in the plan. One that is not there, or blank, is left out.
 */
export function matchRows(content: OfficialContent, rows: readonly PlanRow[]): ReadonlyMap<string, PlanRow> {
  const matched = new Map<string, PlanRow>();
  const numbers = rows.map((row) => numberOf(row, content));
  const official = content.rows.map(({ id }) => numberText(id));
  content.rows.forEach(({ id }) => {
    const row = rows[numbers.indexOf(numberText(id))];
    if (row) matched.set(id, row);
  });
  const hasContent = ({ cells }: PlanRow): boolean =>
    content.columns.some(({ id }) => !isBlankValue(cells[id]?.value ?? null));
  // A row that has the number of another one says what it is, even when it is there twice.
  const free = new Set(
    rows.filter((row, place) => !official.includes(numbers[place] ?? "") && hasContent(row)),
  );
  const take = (id: string, row: PlanRow | undefined): void => {
    if (!row || !free.delete(row)) return;
    matched.set(id, row);
  };
  const lost = () => content.rows.filter(({ id }) => !matched.has(id));
  for (const row of lost())
    take(
      row.id,
      [...free].find((candidate) => holdsWording(candidate, row, content)),
    );
  for (const row of lost()) take(row.id, between(row, content, rows, matched));
  return matched;
}

/** The only row between those of the official rows before and after; the first row may have none before it. */
function between(
  row: OfficialRow,
  { rows: official }: OfficialContent,
  rows: readonly PlanRow[],
  matched: ReadonlyMap<string, PlanRow>,
): PlanRow | undefined {
  const place = official.indexOf(row);
  const at = (neighbour: OfficialRow | undefined): number => {
    const found = neighbour && matched.get(neighbour.id);
    return found ? rows.indexOf(found) : -1;
  };
  const next = at(official[place + 1]);
  const previous = at(official[place - 1]);
  const isAlone = next - previous === 2 && (previous >= 0 || place === 0);
  return isAlone ? rows[next - 1] : undefined;
}
