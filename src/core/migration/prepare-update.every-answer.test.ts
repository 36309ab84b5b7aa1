import { randomPlan } from "../../../test/bench/plans";
import { bookOf, type Book } from "../../../test/bruising/book";
import { shuffled, tableChanges, upTo } from "../../../test/bruising/table-changes";
import { workbookChanges } from "../../../test/bruising/workbook-changes";
import { chance } from "../../../test/parity/random";
import { formerEdition as before, revisedEdition as after } from "../../../test/programmes/ptn-sss-2024";
import { cellOf, planGrid } from "../../../test/support/plan-grid";
import { tableIds } from "../../../test/support/ptn-sss";
import { shareOf } from "../../../test/support/whole";
import { contentAt } from "../grid/content-at";
import type { Grid } from "../grid/grid";
import { toA1 } from "../grid/address";
import { drawTemplate } from "../drawing/draw-template";
import { namesIn, settlePrefix } from "../programme/workbook/settle-names";
import { FIRST_ROW, inputsOf, tableOf } from "../programme/table/table";
import type { SheetDrawing } from "../programme/workbook/drawing";
import { fieldRow, inputFields, VALUE_COLUMN } from "../programme/workbook/identification";
import { isBlankValue } from "../text/blank";
import { KEPT_ROLE } from "./draw-kept";
import { drawnContent, isFormula } from "./drawn-cells";
import type { Update } from "./update";
import { addressIn, drawn, updated } from "../../../test/support/updated-plan";

/** What people typed in the cells of a clean plan, where it stands now. */
function answersIn(clean: Grid, book: Book) {
  const prefilled = planGrid();
  const tables = tableIds.flatMap((id) =>
    (after.official[id]
      ? (before.official[id]?.rows.map((row) => row.id) ?? [])
      : [0, 1, 2, 3, 4, 5, 6, 7]
    ).flatMap((line) =>
      inputsOf(tableOf(before, id)).map((column) => ({
        role: id,
        line,
        column: column.id,
        cell: cellOf(id, line, column.id),
      })),
    ),
  );
  const fields = inputFields.map(({ id }) => ({
    role: "identification" as const,
    line: id,
    column: "",
    cell: { sheet: "Identification", address: toA1({ row: fieldRow(id), column: VALUE_COLUMN }) },
  }));
  return [...tables, ...fields].flatMap((item) => {
    const value = contentAt(clean, item.cell);
    const isGiven = value === contentAt(prefilled, item.cell);
    return isBlankValue(value) || isGiven ? [] : [{ ...item, value, now: book.moved(item.cell) }];
  });
}

const PLANS = shareOf(
  Array.from({ length: 20 }, (_, seed) => seed),
  4,
);
const changes = [...tableChanges, ...workbookChanges];

/** Formulas of the template drawn anew, with as many rows as the update gave its tables; by sheet and cell. */
function formulasAnew({ drawing }: Update, grid: Grid): readonly string[] {
  const { sheets } = drawing;
  const titles = Object.fromEntries(sheets.map(({ role, title }) => [role, title]));
  const rows = (id: string): number => {
    const last = /\d+$/.exec(sheets.find(({ role }) => role === id)?.table?.range ?? "");
    return Number(last?.[0]) - FIRST_ROW;
  };
  const template = { ...after, tables: after.tables.map((each) => ({ ...each, rowCount: rows(each.id) })) };
  const prefix = settlePrefix(namesIn(grid));
  const choice = { category: "", organization: "", fiscalYear: "" };
  const anew = drawTemplate(template, {
    ...{ template, words: template.words, choice, prefix, titles },
  });
  return formulasIn(anew.sheets.filter(({ role }) => titles[role] !== undefined));
}

const formulasIn = (sheets: readonly SheetDrawing[]): readonly string[] =>
  sheets.flatMap(({ role, ...sheet }) =>
    [...drawnContent({ ...sheet })]
      .filter(([, content]) => isFormula(content))
      .map(([address, content]) => `${role}!${address} ${String(content)}`),
  );

test.each(PLANS)(
  "filled and knocked about (%i): every answer is in its place, or kept apart; none is lost, nor a formula",
  (seed) => {
    const random = chance(7_000 + seed);
    const clean = randomPlan(seed, 8);
    const chosen = shuffled(changes, random).slice(0, 1 + upTo(5, random));
    const book = changes
      .filter((change) => chosen.includes(change))
      .sort((one, other) => one.phase - other.phase)
      .reduce((done, change) => change.apply(done, random), bookOf(clean));
    const update = updated(book.grid);
    const answers = answersIn(clean, book);
    expect(answers.length).toBeGreaterThan(200);

    const from = ({ sheet, address }: { readonly sheet: string; readonly address: string }) =>
      `${sheet}!${address}`;
    const moves = new Map(update.moves.map((move) => [from(move.from), move]));
    const kept = new Set(update.kept.map((item) => from(item.from)));
    for (const { role, line, column, now, value } of answers) {
      const name = `${role} ${line} ${column} ${from(now)}`;
      const move = moves.get(from(now));
      expect([name, Number(move !== undefined) + Number(kept.has(from(now)))]).toEqual([name, 1]);
      if (!move) continue;
      const shown = typeof value === "object" ? (value?.error ?? null) : value;
      expect([
        [name, shown],
        [name, `'${String(shown)}`],
      ]).toContainEqual([name, drawn(update, move.role, move.address)]);
      if (role === "identification")
        expect(move.address).toBe(toA1({ row: fieldRow(line as string), column: VALUE_COLUMN }));
      else if (after.official[role])
        expect([name, move.address]).toEqual([name, addressIn(role, line, column)]);
      else expect(move.address.replace(/\d+$/, "")).toBe(addressIn(role, 0, column).replace(/\d+$/, ""));
    }
    const formulas = formulasIn(update.drawing.sheets.filter(({ role }) => role !== KEPT_ROLE));
    expect(formulas.length).toBeGreaterThan(1_000);
    expect(formulas).toEqual(formulasAnew(update, book.grid));
    // Each typed cell once; each place once.
    const counted = [...update.moves, ...update.kept]
      .filter((item) => !item.from.isSpread)
      .map((item) => from(item.from));
    expect(new Set(counted).size).toBe(counted.length);
    const places = update.moves.map(({ role, address }) => `${role}!${address}`);
    expect(new Set(places).size).toBe(places.length);
  },
);
