/** Reading workbooks that are large, sparse, or change meanwhile. */
import { toA1 } from "../../src/core/grid/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import { emptySheet, emptySnapshot } from "../../src/sandbox/host/snapshot/empty";
import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import { openExcel, type TestExcel } from "../setup/office-client";

jest.setTimeout(120_000);

let excel: TestExcel;
afterEach(() => {
  excel.dispose();
});

/** Cells [row, column, value], from rows and columns that count from 0. */
const holding = (
  name: string,
  cells: readonly (readonly [number, number, string | number])[],
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot => ({
  ...emptySheet(name),
  cells: cells.map(([row, column, value]) => ({ row, column, value })),
  ...more,
});

const table = (rows: number, columns: number) =>
  Array.from({ length: rows * columns }, (_, cell): [number, number, number] => {
    const [row, column] = [Math.floor(cell / columns), cell % columns];
    return [row, column, row + column];
  });

function open(...sheets: readonly SheetSnapshot[]) {
  const snapshot: WorkbookSnapshot = { ...emptySnapshot, sheets };
  excel = openExcel({ snapshot });
  return createExcelWorkbook();
}

const typed = (sheet: string, address: string, value: unknown) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });

test.each([
  ["XFD1", 0, 16_383],
  ["A900000", 899_999, 0],
  ["XFD1048576", 1_048_575, 16_383],
])(
  "a stray cell in %s takes nothing from the sheet, and what is typed near it later is read",
  async (address, row, column) => {
    const workbook = open(holding("Plan", [...table(130, 20), [row, column, "x"]]));
    const { sheets, unread } = await workbook.read({ formulas: true });
    expect(unread).toEqual([]);
    const [sheet] = sheets;
    expect([sheet?.values[129]?.[19], sheet?.origin]).toEqual([148, { row: 0, column: 0 }]);
    const held = [
      ...(sheet?.strays ?? []).map((stray) => [toA1(stray), stray.value]),
      ...(column < 20 ? [[address, sheet?.values[row]?.[column]]] : []),
    ];
    expect(held).toEqual([[address, "x"]]);
    await typed("Plan", "S131", "y");
    expect((await workbook.read()).sheets[0]?.values[130]?.[18]).toBe("y");
    excel.resetCounters();
    await workbook.read();
    expect(excel.counters).toMatchObject({ syncs: 1, writes: 0 });
  },
);

test("K9, D11: a cell typed far below while the pane is open: the sheet is measured again", async () => {
  const workbook = open(holding("Plan", table(130, 20)));
  await workbook.read();
  await typed("Plan", "A900000", "x");
  const { sheets, unread } = await workbook.read();
  expect([sheets[0]?.values[899_999]?.[0], sheets[0]?.values[129]?.[19], unread]).toEqual(["x", 148, []]);
  excel.resetCounters();
  await workbook.read();
  expect(excel.counters).toMatchObject({ syncs: 1, writes: 0 });
});

test("D12: sheets that fit in no single answer are read in several", async () => {
  const workbook = open(...["A", "B", "C", "D"].map((name) => holding(name, table(1000, 40))));
  const { sheets, unread } = await workbook.read();
  expect(unread).toEqual([]);
  expect(sheets.map(({ values }) => [values.length, values[999]?.[39]])).toEqual(Array(4).fill([1000, 1038]));
});

test("texts that are too long for an answer are read in parts", async () => {
  const long = "é".repeat(20_000);
  const rows = Array.from({ length: 400 }, (_, row): [number, number, string] => [row, 0, long]);
  const workbook = open(holding("Textes", rows), holding("Autre", [[0, 0, 1]]));
  const { sheets, unread } = await workbook.read();
  expect(unread).toEqual([]);
  expect(sheets[0]?.values.length).toBe(400);
  expect(sheets[0]?.values.every(([value]) => value === long)).toBe(true);
  expect(sheets[1]?.values).toEqual([[1]]);
});

test("a sheet that holds too much is said to be unread, with its names; the others are read", async () => {
  // Each one takes a region of its own.
  const scattered = Array.from({ length: 700 }, (_, cell): [number, number, number] => [
    cell * 1400,
    ((cell * 37) % 500) * 30,
    cell,
  ]);
  const names = [{ name: "marque", formula: '="x"', visible: false }];
  const workbook = open(holding("Plan", [[0, 0, 1]]), holding("Données", scattered, { names }));
  const { sheets, unread } = await workbook.read();
  expect(sheets.map(({ name }) => name)).toEqual(["Plan"]);
  expect(unread).toEqual([{ sheet: "Données", reason: "too-large", names }]);
});

test.each([
  [
    "added",
    (context: Excel.RequestContext): void => {
      context.workbook.worksheets.add("Nouvelle");
    },
    ["A", "B", "Nouvelle"],
  ],
  [
    "deleted",
    (context: Excel.RequestContext): void => {
      context.workbook.worksheets.getItem("B").delete();
    },
    ["A"],
  ],
  [
    "renamed",
    (context: Excel.RequestContext): void => {
      context.workbook.worksheets.getItem("B").name = "C";
    },
    ["A", "C"],
  ],
] as const)("D13: a sheet %s while the sheets are read is no failure", async (_, change, names) => {
  const workbook = open(holding("A", [[0, 0, 1]]), holding("B", [[0, 0, 2]]));
  const meanwhile = once(2, change);
  const { sheets } = await workbook.read();
  meanwhile.stop();
  expect(sheets.map(({ name }) => name)).toEqual(names);
});

test("sheets that keep changing end the reading with words of its own", async () => {
  const workbook = open(holding("A", [[0, 0, 1]]));
  let added = 0;
  const meanwhile = onSync((): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add(`Feuille ${(added += 1)}`);
      await context.sync();
    }),
  );
  await expect(workbook.read()).rejects.toMatchObject({ code: "changed" });
  meanwhile.stop();
  expect((await workbook.read()).sheets.length).toBeGreaterThan(1);
});

test("merged regions are told by a live reading too, in one round trip", async () => {
  const workbook = open(
    holding("L'une", [[4, 10, "x"]], { merges: ["K5:K7", "A1:C2"] }),
    holding("Autre", [[0, 0, 1]]),
  );
  await workbook.read();
  excel.resetCounters();
  const { sheets } = await workbook.read();
  expect(excel.counters).toMatchObject({ syncs: 1, writes: 0 });
  expect(sheets.map(({ merges }) => merges)).toEqual([
    [
      { top: 4, left: 10, bottom: 6, right: 10 },
      { top: 0, left: 0, bottom: 1, right: 2 },
    ],
    [],
  ]);
});

test("more merged regions than Excel lists are not known, and the sheets are read", async () => {
  const merges = Array.from({ length: 513 }, (_, row) => `C${row + 1}:D${row + 1}`);
  const workbook = open(holding("A", [[0, 0, 1]], { merges }), holding("B", [[0, 0, 2]]));
  const { sheets } = await workbook.read();
  expect(sheets.map(({ values, merges: known, mergesUnknown }) => [values, known, mergesUnknown])).toEqual([
    [[[1]], undefined, true],
    [[[2]], undefined, true],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("A").getRange("C1:D500").unmerge();
    await context.sync();
  });
  // A live reading asks no more; a command does.
  expect((await workbook.read()).sheets[1]).not.toHaveProperty("merges");
  const again = await workbook.read({ formulas: true });
  expect(again.sheets.map(({ merges: known }) => known?.length)).toEqual([13, 0]);
});

test("hidden rows and columns are told on commands", async () => {
  const workbook = open(
    holding("A", table(12, 6), {
      rows: [2, 3, 7].map((row) => ({ row, hidden: true })),
      columns: [{ column: 1, hidden: true }],
    }),
    holding("B", table(2, 2)),
  );
  const { sheets } = await workbook.read({ formulas: true });
  expect(sheets.map(({ hiddenRows, hiddenColumns }) => ({ hiddenRows, hiddenColumns }))).toEqual([
    {
      hiddenRows: [
        { first: 2, last: 3, by: "hand" },
        { first: 7, last: 7, by: "hand" },
      ],
      hiddenColumns: [{ first: 1, last: 1, by: "hand" }],
    },
    { hiddenRows: undefined, hiddenColumns: undefined },
  ]);
});

/** Runs something before every round trip of the reader, but for its own. */
function onSync(act: (count: number) => Promise<void>) {
  const { sync } = Excel.RequestContext.prototype;
  let isActing = false;
  let count = 0;
  const spy = jest.spyOn(Excel.RequestContext.prototype, "sync").mockImplementation(async function (
    this: Excel.RequestContext,
    ...given
  ) {
    if (!isActing) {
      isActing = true;
      await act((count += 1));
      isActing = false;
    }
    return sync.apply(this, given);
  });
  return {
    stop: () => {
      spy.mockRestore();
    },
  };
}

/** Changes the workbook before the round trip of this number. */
const once = (number: number, change: (context: Excel.RequestContext) => void) =>
  onSync(async (count) => {
    if (count !== number) return;
    await Excel.run(async (context) => {
      change(context);
      await context.sync();
    });
  });
