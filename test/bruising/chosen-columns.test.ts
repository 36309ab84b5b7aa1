/**
 * Columns under words that nobody could know, and the user's choice of them: the findings are those of the
 * clean workbook, at the cells where they now are, and each choice is said.
 */
import { tableIds, type TableId } from "../support/ptn-sss";
import { tableOf, type Column } from "../../src/core/programme/table/table";
import type { Finding } from "../../src/core/programme/finding/finding";
import type { FindingCell } from "../../src/core/programme/finding/facts";
import type { Validation } from "../../src/core/validation/validation";
import { toA1 } from "../../src/core/grid/address";
import { mappingFormula, mappingName } from "../../src/core/reading/column-mapping";
import { readColumns } from "../../src/core/reading/headers";
import { randomPlan } from "../bench/plans";
import { chance, type Chance } from "../parity/random";
import { deepFreeze, template, validated } from "../support/plan-grid";
import { bookOf, headerNow, withCells, withSheetNow, type Book } from "./book";
import { shuffled, tableChanges } from "./table-changes";

const TODAY = "2025-04-15";
const PLANS = 40;
const ACTIONS = 6;

/** Few enough for the sheet to be known by its other headers, should its mark be lost. */
const SHARE = 0.3;

interface Renamed {
  readonly id: TableId;
  readonly column: Column;
  readonly said: string;
}

function toRename(random: Chance): readonly Renamed[] {
  return tableIds.flatMap((id) => {
    const columns = readColumns(tableOf(template, id));
    const count = 1 + Math.floor(random.next() * columns.length * SHARE);
    return shuffled(columns, random)
      .slice(0, count)
      .map((column, place) => ({ id, column, said: `Rubrique ${place + 1} « ${id} » : « maison »` }));
  });
}

const renamed = (book: Book, columns: readonly Renamed[]): Book =>
  columns.reduce((done, { id, column, said }) => {
    const place = headerNow(done, id, column);
    return withCells(done, id, [[place, said]]);
  }, book);

const chosen = (book: Book, columns: readonly Renamed[]): Book =>
  columns.reduce(
    (done, { id, column, said }) =>
      withSheetNow(done, id, (sheet) => ({
        sheet: {
          ...sheet,
          names: [
            ...sheet.names,
            {
              name: mappingName(column.id),
              formula: mappingFormula(id, { header: said, ordinal: 1, count: 1 }),
              visible: false,
            },
          ],
        },
        move: (place) => place,
      })),
    book,
  );

const lineOf = ({ rule, severity, cells, facts }: Finding, at: (cell: FindingCell) => FindingCell) =>
  [
    rule,
    severity,
    ...cells.map(at).map(({ sheet, address }) => `${sheet}!${address}`),
    JSON.stringify(facts),
  ].join(" | ");

const isChoice = ({ rule, facts }: Finding): boolean => rule === "STR-02" && facts["problem"] === "chosen";

const lines = ({ findings }: Validation, at: (cell: FindingCell) => FindingCell): readonly string[] =>
  findings
    .filter((finding) => !isChoice(finding))
    .map((finding) => lineOf(finding, at))
    .sort();

const shaken = (book: Book, random: Chance): Book =>
  shuffled(
    tableChanges.filter(({ phase, name }) => phase < 3 && name !== "junk far below"),
    random,
  )
    .slice(0, 2)
    .sort((left, right) => left.phase - right.phase)
    .reduce((done, change) => change.apply(done, random), book);

describe.each(Array.from({ length: PLANS }, (_, plan) => plan))("plan %i", (plan) => {
  const random = chance(5_000 + plan);
  const grid = deepFreeze(randomPlan(plan, ACTIONS));
  const clean = validated(grid, TODAY);
  const columns = toRename(random);
  const book = renamed(shaken(bookOf(grid), random), columns);

  test("is not the same without the choices", () => {
    const lost = validated(deepFreeze(book.grid), TODAY);
    expect(lost.findings.filter(({ rule }) => rule === "STR-02")).not.toEqual([]);
  });

  test("is the same with them, and each one is said", () => {
    const validation = validated(deepFreeze(chosen(book, columns).grid), TODAY);
    expect(lines(validation, (cell) => cell)).toEqual(lines(clean, book.moved));
    expect(validation.coverage).toEqual(clean.coverage);
    const said = validation.findings.filter(isChoice);
    expect(said.map(({ cells: [cell] }) => `${cell?.sheet ?? ""}!${cell?.address ?? ""}`).sort()).toEqual(
      columns
        .map(
          ({ id, column }) =>
            `${book.named(tableOf(template, id).title)}!${toA1(headerNow(book, id, column))}`,
        )
        .sort(),
    );
  });
});
