import { drawing, planGrid } from "../../../test/support/plan-grid";
import { tiny } from "../../../test/programmes/tiny";
import { withFormulas } from "../../../test/support/with-formulas";
import { fromA1 } from "../grid/address";
import type { CellValue, Grid, GridSheet } from "../grid/grid";
import type { PlanPlace, TypedCell } from "./update";
import { typedInTable } from "./typed-in-table";

// « Buts »: But (A), État du but (B), Diagnostic (C), hidden formulas (D to J); B1 and B2 in rows 5 and 6.
const fresh = withFormulas(planGrid({ edition: tiny, formulas: 0 }), tiny);
const drawn = drawing({}, tiny).sheets.find(({ role }) => role === "goals");

type Cells = Readonly<Record<string, CellValue>>;

/** The sheet with what people typed there: a formula goes where something is typed. */
function withTyped({ values, formulas, ...sheet }: GridSheet, cells: Cells): GridSheet {
  const lines = values.map((line) => [...line]);
  for (const [address, value] of Object.entries(cells)) {
    const place = fromA1(address);
    if (!place) throw new Error(`No cell ${address}`);
    while (lines.length <= place.row) lines.push([]);
    const line = lines[place.row] ?? [];
    while (line.length <= place.column) line.push(null);
    line[place.column] = value;
  }
  const left = Object.entries(formulas ?? {}).filter(([address]) => !Object.hasOwn(cells, address));
  return { ...sheet, values: lines, ...(formulas ? { formulas: Object.fromEntries(left) } : {}) };
}

const onGoals = (grid: Grid, change: (sheet: GridSheet) => GridSheet): Grid => ({
  ...grid,
  sheets: grid.sheets.map((sheet) => (sheet.name === "Buts" ? change(sheet) : sheet)),
});

const typedIn = (cells: Cells, change: (sheet: GridSheet) => GridSheet = (sheet) => sheet) =>
  typedInTable(
    onGoals(fresh, (sheet) => change(withTyped(sheet, cells))),
    tiny,
    "goals",
    drawn,
  );

const withFormulaAt = (address: string, formula: string) => (sheet: GridSheet) => ({
  ...sheet,
  formulas: { ...sheet.formulas, [address]: formula },
});
const withoutFormulas = ({ formulas: _, ...sheet }: GridSheet): GridSheet => sheet;

const told = (address: string, value: CellValue, place: PlanPlace, of: Partial<TypedCell> = {}) => ({
  role: "goals",
  sheet: "Buts",
  address,
  value,
  formula: null,
  place,
  row: null,
  column: null,
  ...of,
});
const elsewhere = { kind: "elsewhere" } as const;
const over = { kind: "over" } as const;
const state = (row: string) => ({ kind: "cell", row: { official: row }, column: "state" }) as const;

test("nothing was typed on a table that was just drawn, nor on a sheet that is not there", () => {
  expect(typedIn({})).toEqual([]);
  expect(typedIn({}, withoutFormulas)).toEqual([]);
  const others = { ...fresh, sheets: fresh.sheets.filter(({ name }) => name !== "Buts") };
  expect(typedInTable(others, tiny, "goals", drawn)).toEqual([]);
});

test("an answer is told by its row and its column, with the formula that gives it", () => {
  const of = { row: "B2", column: "État du but" };
  expect(typedIn({ B6: "En cours" })).toEqual([told("B6", "En cours", state("B2"), of)]);
  expect(typedIn({ B6: "En cours" }, withFormulaAt("B6", "=K1"))).toEqual([
    told("B6", "En cours", state("B2"), { ...of, formula: "=K1" }),
  ]);
});

describe("over what the template put there", () => {
  const number = { row: "B2", column: "But" };

  test("an official cell that says the same in another way was not typed; a formula in its place was", () => {
    expect(typedIn({ A6: "B2." })).toEqual([]);
    expect(typedIn({ A6: "B2" }, withFormulaAt("A6", '="B"&2'))).toEqual([
      told("A6", "B2", over, { ...number, formula: '="B"&2' }),
    ]);
  });

  test("a value in the place of a formula was typed, of Diagnostic as of a hidden column", () => {
    expect(typedIn({ C5: "Vu", D6: 3 })).toEqual([
      told("C5", "Vu", over, { row: "B1", column: "Diagnostic" }),
      told("D6", 3, over, { row: "B2", column: "_shown_state" }),
    ]);
  });

  test("without the formulas, what stands there is taken for a result", () => {
    expect(typedIn({ C5: "Vu", D6: 3 }, withoutFormulas)).toEqual([]);
  });
});

describe("rows that people added", () => {
  test("are told by their order among themselves, and named by what their key says, else by their line", () => {
    expect(typedIn({ A7: "Le nôtre", B7: "Fait", B8: "En cours" })).toEqual([
      told(
        "A7",
        "Le nôtre",
        { kind: "cell", row: { own: 0 }, column: "number" },
        { row: "Le nôtre", column: "But" },
      ),
      told(
        "B7",
        "Fait",
        { kind: "cell", row: { own: 0 }, column: "state" },
        { row: "Le nôtre", column: "État du but" },
      ),
      told(
        "B8",
        "En cours",
        { kind: "cell", row: { own: 1 }, column: "state" },
        { row: "8", column: "État du but" },
      ),
    ]);
  });

  test("are named by the error or the number that their key holds", () => {
    const names = (key: CellValue) => [...new Set(typedIn({ A7: key, B7: "Fait" }).map(({ row }) => row))];
    expect([names({ error: "#N/A" }), names(12)]).toEqual([["#N/A"], ["12"]]);
  });
});

describe("columns that people added", () => {
  const added = (row: "header" | "B1", header: string, place = 10): PlanPlace => ({
    kind: "added",
    row: row === "header" ? row : { official: row },
    place,
    header,
  });

  test("are told with their header, whose cell comes after those of the lines", () => {
    expect(typedIn({ K4: "Suivi", K5: "oui" })).toEqual([
      told("K5", "oui", added("B1", "Suivi"), { row: "B1", column: "Suivi" }),
      told("K4", "Suivi", added("header", "Suivi"), { column: "Suivi" }),
    ]);
  });

  test("may have no header, or one that is a number", () => {
    expect(typedIn({ K5: "oui" })).toEqual([told("K5", "oui", added("B1", ""), { row: "B1" })]);
    expect(typedIn({ L4: 2025, L5: 1 })).toEqual([
      told("L5", 1, added("B1", "2025", 11), { row: "B1", column: "2025" }),
      told("L4", 2025, added("header", "2025", 11), { column: "2025" }),
    ]);
  });

  test("that hold nothing in any line are none: their header stands elsewhere", () => {
    expect(typedIn({ K4: "Suivi", L5: "oui" })).toEqual([
      told("L5", "oui", added("B1", "", 11), { row: "B1" }),
      told("K4", "Suivi", elsewhere, { column: "Suivi" }),
    ]);
  });
});

describe("outside of the lines", () => {
  test("above the headers, what the template does not draw was typed, and what it draws once is so once", () => {
    expect(typedIn({ B1: "Brouillon", C1: "Buts" })).toEqual([
      told("B1", "Brouillon", elsewhere, { column: "État du but" }),
      told("C1", "Buts", elsewhere, { column: "Diagnostic" }),
    ]);
    expect(typedIn({ A1: null, C1: "Buts" })).toEqual([]);
    expect(typedIn({ A1: "Buts" }, withFormulaAt("A1", '="Buts"'))).toEqual([
      told("A1", "Buts", elsewhere, { formula: '="Buts"', column: "But" }),
    ]);
  });

  test("a header of the template written otherwise is still its own", () => {
    expect(typedIn({ B4: "ÉTAT DU BUT" })).toEqual([]);
  });

  test("under the headers, the headers again and formulas are no answers; anything else in a hidden column is", () => {
    expect(typedIn({ A7: "But", B7: "État du but", C7: "Diagnostic" })).toEqual([]);
    expect(typedIn({ D9: 3 })).toEqual([told("D9", 3, elsewhere, { column: "_shown_state" })]);
    expect(typedIn({ D9: 3 }, withFormulaAt("D9", "=1+2"))).toEqual([]);
    expect(typedIn({ D9: 3 }, withoutFormulas)).toEqual([]);
    expect(typedIn({ K9: "à voir" })).toEqual([told("K9", "à voir", elsewhere)]);
  });

  test("without a drawing, whatever stands above was typed", () => {
    expect(
      typedInTable(fresh, tiny, "goals", undefined).map(({ address, place }) => [address, place]),
    ).toEqual([
      ["A1", elsewhere],
      ["A2", elsewhere],
    ]);
  });
});

describe("merged cells", () => {
  const merged = (left: number, right: number) => (sheet: GridSheet) => ({
    ...sheet,
    merges: [{ top: 4, left, bottom: 5, right }],
  });
  const of = (row: string) => ({ row, column: "État du but" });

  test("an answer over several rows is that of each of them, written once more where it is not", () => {
    expect(typedIn({ B5: "Fait" }, merged(1, 1))).toEqual([
      told("B5", "Fait", state("B1"), of("B1")),
      { ...told("B6", "Fait", state("B2"), of("B2")), isSpread: true },
    ]);
  });

  test("say nothing more where they are blank, hold answers of their own, or are not known", () => {
    expect(typedIn({}, merged(1, 1))).toEqual([]);
    expect(typedIn({ B5: "Fait", B6: "En cours" }, merged(1, 1)).map(({ address }) => address)).toEqual([
      "B5",
      "B6",
    ]);
    expect(typedIn({ B5: "Fait" }, (sheet) => ({ ...sheet, merges: [] }))).toHaveLength(1);
    expect(typedIn({ B5: "Fait" })).toHaveLength(1);
  });

  test("of a column that nobody fills in are not spread", () => {
    expect(typedIn({ A6: null }, merged(0, 0)).filter(({ isSpread }) => isSpread)).toEqual([]);
  });
});
