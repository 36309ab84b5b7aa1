import { answerSheets } from "../programme/template";
import type { FindingCell } from "../programme/finding/facts";
import { cleanText } from "../conditions/cell-text";
import type { PlanRow } from "../programme/plan";
import type { RuleSubject } from "../programme/rule/rule";
import { tableIds, tableOf, type Table, type TableId } from "../programme/table/table";
import { isIndexUnit } from "../programme/table/spellings";
import type { AnswerChange, NotCompared, RowChange, RowName, Side } from "./comparison";
import type { PairedTables, RowPairs } from "./pair-rows";
import { answerOf, sameAnswer } from "./same-value";
import { answerColumns, successorIn, type AnswerColumn, type ReadSide } from "./side";

const textOf = (row: PlanRow, column: string): string | null => {
  const answer = answerOf(row.cells[column]?.value ?? null, "text");
  return answer === null ? null : cleanText(String(answer));
};

const firstCell = ({ sheet, cells }: PlanRow): FindingCell => {
  return { sheet, address: Object.values(cells)[0]?.address ?? "A1" };
};

/** What a row is called. */
export function rowName({ id: subject, keyColumn, namedBy }: Table, row: PlanRow): RowName {
  return {
    subject,
    key: textOf(row, keyColumn),
    title: namedBy ? textOf(row, namedBy[0]) : null,
    line: Number(firstCell(row).address.replace(/^[A-Z]+/, "")),
  };
}

/** Rows that one workbook only has; none for a sheet that the other does not have: nobody took them away. */
export function rowChanges(
  pairs: PairedTables,
  side: "added" | "removed",
  [previous, current]: readonly [ReadSide, ReadSide],
): readonly RowChange[] {
  const isRead = (id: TableId): boolean => Boolean(answerColumns(previous, id) && answerColumns(current, id));
  return tableIds(current.template)
    .filter(isRead)
    .flatMap((id) =>
      (pairs[id]?.[side] ?? []).map((row) => ({
        row: rowName(tableOf(current.template, id), row),
        cell: firstCell(row),
      })),
    );
}

type ColumnPair = readonly [AnswerColumn, AnswerColumn];

/** Columns that both editions have. */
function commonColumns(
  previous: readonly AnswerColumn[],
  current: readonly AnswerColumn[],
): readonly ColumnPair[] {
  return current.flatMap((column) => {
    const match = previous.find(({ key }) => key === column.key);
    return match ? [[match, column] as const] : [];
  });
}

function changesOf(
  subject: RuleSubject,
  table: Table | null,
  columns: readonly ColumnPair[],
  { previous, current }: { readonly previous: PlanRow; readonly current: PlanRow },
): readonly AnswerChange[] {
  const isIndex = table?.unit !== undefined && isIndexUnit(textOf(current, table.unit));
  return columns.flatMap(([old, { id, header, format }]) => {
    const cell = current.cells[id];
    const before = answerOf(previous.cells[old.id]?.value ?? null, format);
    const after = answerOf(cell?.value ?? null, format);
    if (!cell || sameAnswer(before, after, format)) return [];
    return {
      subject,
      row: table && rowName(table, current),
      column: id,
      header,
      format,
      isIndex,
      before,
      after,
      cell: { sheet: current.sheet, address: cell.address },
    };
  });
}

/** Of columns that a row has once in one template and for each year in the other, those that speak of the same year. */
function columnsOfYear(
  id: TableId,
  [old, previous]: readonly [readonly AnswerColumn[], ReadSide],
  [now, current]: readonly [readonly AnswerColumn[], ReadSide],
  pair: RowPairs["pairs"][number],
): readonly ColumnPair[] {
  const named = (columns: readonly AnswerColumn[], of: string | undefined): readonly AnswerColumn[] =>
    columns.filter(({ id: column }) => column === of);
  return [
    ...old.flatMap((before) => {
      const successor = successorIn(current, { side: previous, id, row: pair.previous, column: before.id });
      return named(now, successor?.id).map((after) => [before, after] as const);
    }),
    ...now.flatMap((after) => {
      const successor = successorIn(previous, { side: current, id, row: pair.current, column: after.id });
      return named(old, successor?.id).map((before) => [before, after] as const);
    }),
  ];
}

function missingIn(previous: boolean, current: boolean): readonly Side[] {
  return [...(previous ? [] : (["previous"] as const)), ...(current ? [] : (["current"] as const))];
}

/** Answers that differ, subject by subject, and what could not be compared. */
export function compareAnswers(
  previous: ReadSide,
  current: ReadSide,
  pairs: PairedTables,
): { readonly answers: readonly AnswerChange[]; readonly notCompared: readonly NotCompared[] } {
  const answers: AnswerChange[] = [];
  const notCompared: NotCompared[] = [];
  for (const subject of answerSheets(current.template)) {
    const [old, now] = [answerColumns(previous, subject), answerColumns(current, subject)];
    if (!old || !now) {
      notCompared.push({ subject, header: null, missingIn: missingIn(old !== null, now !== null) });
      continue;
    }
    const columns = commonColumns(old, now);
    const isFound = ([before, after]: ColumnPair): boolean => before.isFound && after.isFound;
    for (const [before, after] of columns.filter((pair) => !isFound(pair))) {
      const missing = missingIn(before.isFound, after.isFound);
      notCompared.push({ subject, header: after.header, missingIn: missing });
    }
    const table = current.template.tables.find(({ id }) => id === subject) ?? null;
    const rows =
      subject === "identification" ? identificationPair(previous, current) : (pairs[subject]?.pairs ?? []);
    answers.push(
      ...rows.flatMap((pair) => {
        const ofYear = table ? columnsOfYear(table.id, [old, previous], [now, current], pair) : [];
        return changesOf(subject, table, [...columns, ...ofYear].filter(isFound), pair);
      }),
    );
  }
  return { answers, notCompared };
}

function identificationPair({ plan: old }: ReadSide, { plan: now }: ReadSide): RowPairs["pairs"] {
  return old.identification && now.identification
    ? [{ previous: old.identification, current: now.identification }]
    : [];
}
