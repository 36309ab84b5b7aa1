import { tableIds } from "../../../test/support/ptn-sss";
import { tableOf, columnPlace, HEADER_ROW } from "../programme/table/table";
import { planGrid, template, withHeader, withoutSheet, withSheet } from "../../../test/support/plan-grid";
import { columnsLeft, swapped } from "../../../test/support/moved-columns";
import { FIELD_FIRST_ROW } from "../programme/workbook/identification";
import type { Grid, GridSheet } from "../grid/grid";
import { readColumns } from "./headers";
import { holdsPlan, locateIdentification, locateTable } from "./locate";

const inserted = planGrid();
const empty: Grid = { sheets: [], names: [], date1904: false, unread: [] };

const everySheet = (grid: Grid, change: (sheet: GridSheet) => GridSheet): Grid => ({
  ...grid,
  sheets: grid.sheets.map(change),
});
const withoutMarks = (grid: Grid): Grid => everySheet(grid, (sheet) => ({ ...sheet, names: [] }));
const renamed = (grid: Grid): Grid =>
  everySheet(grid, (sheet) => ({ ...sheet, name: `Feuille ${inserted.sheets.indexOf(sheet)}` }));

const rowsAbove = (sheet: GridSheet, count: number): GridSheet => {
  const width = sheet.values[0]?.length ?? 0;
  const blank = Array.from({ length: count }, () => Array<null>(width).fill(null));
  return { ...sheet, values: [...blank, ...sheet.values] };
};

describe("a table is found", () => {
  test.each(tableIds)("%s, where it was inserted", (id) => {
    const located = locateTable(inserted, template, id);
    const table = tableOf(template, id);
    expect(located?.sheet.name).toBe(table.title);
    expect(located?.headerRow).toBe(HEADER_ROW);
    const expected = readColumns(table).map((column) => [column.id, columnPlace(table, column.id)]);
    expect(located?.columns).toEqual(Object.fromEntries(expected));
  });

  test.each(tableIds)("%s by its mark, its sheet renamed and moved", (id) => {
    const grid = { ...renamed(inserted), sheets: [...renamed(inserted).sheets].reverse() };
    expect(locateTable(grid, template, id)?.sheet.name).toBe(
      `Feuille ${inserted.sheets.findIndex((sheet) => sheet.name === tableOf(template, id).title)}`,
    );
  });

  test.each(tableIds)("%s by its headers, when neither mark nor title is left", (id) => {
    const grid = withoutMarks(renamed(inserted));
    expect(locateTable(grid, template, id)?.sheet.name).toBe(
      `Feuille ${inserted.sheets.findIndex((sheet) => sheet.name === tableOf(template, id).title)}`,
    );
  });

  test("with rows added above, columns added on the left, and a used range that starts elsewhere", () => {
    const moved = withSheet(inserted, "risks", (sheet) => rowsAbove(columnsLeft(sheet, 2), 7));
    const located = locateTable(moved, template, "risks");
    expect(located?.headerRow).toBe(HEADER_ROW + 7);
    expect(located?.columns["number"]).toBe(2);
    const trimmed = withSheet(inserted, "risks", (sheet) => ({
      ...sheet,
      origin: { row: 2, column: 1 },
      values: sheet.values.slice(2).map((line) => line.slice(1)),
    }));
    const partly = locateTable(trimmed, template, "risks");
    expect(partly?.headerRow).toBe(HEADER_ROW);
    expect(partly?.columns["type"]).toBe(1);
    expect(partly?.columns["number"]).toBeUndefined();
  });

  test("with its columns in another order", () => {
    const table = tableOf(template, "actions");
    const [owner, due] = [columnPlace(table, "owner"), columnPlace(table, "due")];
    const grid = withSheet(inserted, "actions", (sheet) => swapped(sheet, owner, due));
    const located = locateTable(grid, template, "actions");
    expect(located?.columns["owner"]).toBe(due);
    expect(located?.columns["due"]).toBe(owner);
  });

  test("with headers typed otherwise: case, spaces, apostrophe, dash, line break", () => {
    const typed = withHeader(
      withHeader(inserted, "risks", "Mesure d'atténuation", " MESURE\u00a0d’atténuation "),
      "risks",
      "Probabilité (1-5)",
      "Probabilité\n(1–5)",
    );
    const columns = locateTable(typed, template, "risks")?.columns;
    expect(columns).toEqual(locateTable(inserted, template, "risks")?.columns);
  });

  test("without the columns whose header is gone", () => {
    const grid = withHeader(inserted, "risks", "Impact (1-5)", "Conséquence");
    expect(locateTable(grid, template, "risks")?.columns["impact"]).toBeUndefined();
  });

  test("even when most headers are gone, if the sheet is marked", () => {
    const grid = withSheet(inserted, "risks", (sheet) => ({
      ...sheet,
      values: [
        ["No", "Impact (1-5)"],
        ["R01", 3],
      ],
    }));
    expect(locateTable(grid, template, "risks")?.columns).toEqual({ number: 0, impact: 1 });
    expect(locateTable(withoutMarks(grid), template, "risks")).toBeNull();
  });
});

describe("of several sheets that could be a table, it is", () => {
  const copied = (
    grid: Grid,
    changes: { readonly name: string; readonly isFirst?: boolean } & Partial<GridSheet>,
  ): Grid => {
    const { isFirst, ...parts } = changes;
    const original = grid.sheets.find(({ name }) => name === "Risques");
    if (!original) throw new Error("No sheet Risques");
    const copy = { ...original, ...parts };
    return { ...grid, sheets: isFirst ? [copy, ...grid.sheets] : [...grid.sheets, copy] };
  };
  const foundIn = (grid: Grid) => locateTable(grid, template, "risks")?.sheet.name;
  const hideOriginal = (grid: Grid) =>
    withSheet(grid, "risks", (sheet) => ({ ...sheet, visibility: "hidden" }));

  test.each([["with marks", inserted] as const, ["without marks", withoutMarks(inserted)] as const])(
    "the one in view, then the one with its title, then the first, %s",
    (_, grid) => {
      expect(foundIn(copied(grid, { name: "Copie", isFirst: true }))).toBe("Risques");
      expect(foundIn(copied(hideOriginal(grid), { name: "Copie", visibility: "visible" }))).toBe("Copie");
      expect(foundIn(copied(hideOriginal(grid), { name: "Copie", visibility: "hidden" }))).toBe("Risques");
      const untitled = withSheet(grid, "risks", (sheet) => ({ ...sheet, name: "Une" }));
      const both = { ...untitled, sheets: [...untitled.sheets, ...renamed(grid).sheets] };
      expect(foundIn(both)).toBe("Une");
    },
  );

  test("the one that has most headers, without marks", () => {
    const poorer = copied(withoutMarks(inserted), {
      name: "Risque élevés",
      isFirst: true,
      values: [
        [
          "No",
          "Type",
          "Risque",
          "Applicable",
          "Justification",
          "Impact (1-5)",
          "État",
          "Échéance",
          "Responsable",
          "Commentaires",
        ],
      ],
    });
    expect(foundIn(poorer)).toBe("Risques");
    expect(foundIn(withoutSheet(poorer, "risks"))).toBe("Risque élevés");
  });

  test("one that has headers, before a marked one that lost them", () => {
    const emptied = withSheet(inserted, "risks", (sheet) => ({ ...sheet, values: [["No", "Risque"]] }));
    const [risks] = inserted.sheets.filter(({ name }) => name === "Risques");
    if (!risks) throw new Error("No sheet Risques");
    const rebuilt = { ...emptied, sheets: [...emptied.sheets, { ...risks, name: "Refait", names: [] }] };
    expect(foundIn(emptied)).toBe("Risques");
    expect(foundIn(rebuilt)).toBe("Refait");
    expect(foundIn(copied(emptied, { name: "Copie", values: risks.values }))).toBe("Copie");
  });
});

describe("a table is not found", () => {
  test("on a marked sheet without its headers", () => {
    const emptied = withSheet(inserted, "risks", (sheet) => ({ ...sheet, values: [["Risque"], ["Retard"]] }));
    expect(locateTable(emptied, template, "risks")).toBeNull();
  });

  test("in a workbook without it", () => {
    expect(locateTable(withoutSheet(inserted, "risks"), template, "risks")).toBeNull();
    expect(locateTable(empty, template, "risks")).toBeNull();
  });

  test("by the mark of another roadmap", () => {
    const other = everySheet(inserted, (sheet) => ({
      ...sheet,
      names: [{ name: "_FDR_FEUILLE", formula: '="stng|2019.1|risks"', visible: false }],
      values: [],
    }));
    expect(locateTable(other, template, "risks")).toBeNull();
  });

  test("by its title alone", () => {
    const sheet: GridSheet = {
      name: "Risques",
      visibility: "visible",
      origin: { row: 0, column: 0 },
      values: [["No", "Risque", "Commentaires"]],
      formats: [["general", "general", "general"]],
      names: [],
    };
    expect(locateTable({ ...empty, sheets: [sheet] }, template, "risks")).toBeNull();
  });
});

describe("Identification is found", () => {
  test("by its mark, then by its labels", () => {
    expect(locateIdentification(inserted, template)?.sheet.name).toBe("Identification");
    const bare = withoutMarks(renamed(inserted));
    const place = inserted.sheets.findIndex((sheet) => sheet.name === "Identification");
    expect(locateIdentification(bare, template)?.sheet.name).toBe(`Feuille ${place}`);
    expect(locateIdentification(withoutSheet(inserted, "identification"), template)).toBeNull();
  });

  test("with a label or two gone, not with most of them", () => {
    const bare = withoutMarks(inserted);
    const without = (count: number) =>
      withSheet(bare, "identification", (sheet) => ({
        ...sheet,
        values: sheet.values.map((line, row) =>
          row >= FIELD_FIRST_ROW && row < FIELD_FIRST_ROW + count ? line.map(() => null) : line,
        ),
      }));
    expect(locateIdentification(without(2), template)?.sheet.name).toBe("Identification");
    expect(locateIdentification(without(9), template)).toBeNull();
  });
});

describe("of several sheets that could be Identification, it is", () => {
  const foundIn = (grid: Grid) => locateIdentification(grid, template)?.sheet.name;
  const [identification] = inserted.sheets.filter(({ name }) => name === "Identification");
  if (!identification) throw new Error("No sheet Identification");
  const withCopy = (grid: Grid, copy: Partial<GridSheet>): Grid => ({
    ...grid,
    sheets: [{ ...identification, name: "Copie", ...copy }, ...grid.sheets],
  });

  test("the one in view with its title", () => {
    expect(foundIn(withCopy(inserted, {}))).toBe("Identification");
    expect(foundIn(withCopy(withoutMarks(inserted), { names: [] }))).toBe("Identification");
  });

  test("the one that has its labels, before a marked one that lost them", () => {
    const values = [["Programme"], ["Catégorie"]];
    const emptied = withSheet(inserted, "identification", (sheet) => ({ ...sheet, values }));
    expect(foundIn(emptied)).toBe("Identification");
    expect(foundIn(withCopy(emptied, { names: [] }))).toBe("Copie");
    const lost = withSheet(inserted, "identification", (sheet) => ({ ...sheet, values: [["Programme"]] }));
    expect(foundIn(lost)).toBeUndefined();
  });
});

test("a workbook holds a plan as soon as one table is found", () => {
  expect(holdsPlan(inserted, template)).toBe(true);
  expect(holdsPlan(empty, template)).toBe(false);
  const [first, ...others] = tableIds;
  const alone = others.reduce(withoutSheet, inserted);
  expect(holdsPlan(alone, template)).toBe(true);
  expect(holdsPlan(withoutSheet(alone, first), template)).toBe(false);
});
