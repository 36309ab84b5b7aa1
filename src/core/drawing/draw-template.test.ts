/** What every drawing must be for Excel to take it. */
import { tableIds, type TableId } from "../../../test/support/ptn-sss";
import { tableOf, columnPlace, FIRST_ROW, HEADER_ROW, lastShown } from "../programme/table/table";
import { isFormula, namesIn } from "../../../test/support/drawn-sheet";
import {
  cellsOf,
  contentAt,
  drawn,
  formulasOf,
  namedSheets,
  sheetOf,
  sheets,
} from "../../../test/support/drawn-template";
import { corners, PREFIX, template } from "../../../test/support/plan-grid";
import { checkFormula } from "../../sandbox/host/formulas/check";
import { excel2007Functions } from "../../sandbox/host/limits/excel-2007-functions";
import { checkDefinedName, checkSheetName } from "../../sandbox/host/limits/names";
import { checkRuleFormula } from "../../sandbox/host/limits/rule-formulas";
import { columnLetters, toA1 } from "../grid/address";

const unique = (items: readonly string[]) =>
  expect(new Set(items.map((item) => item.toUpperCase())).size).toBe(items.length);

describe("the workbook", () => {
  test("has its sheets in the order in which they are used", () => {
    expect(sheets.map(({ role, title, visibility }) => `${role}: ${title}, ${visibility}`)).toEqual([
      "readMe: Lisez-moi, visible",
      "identification: Identification, visible",
      "roadmap: Feuille de route, visible",
      "indicators: Indicateurs, visible",
      "actions: Plan d'action, visible",
      "risks: Risques, visible",
      "change: Gestion du changement, visible",
      "workforce: Main-d'œuvre, visible",
      "benefits: Bénéfices, visible",
      "dashboard: Tableau de bord, visible",
      "report: Rapport de validation, visible",
      "reference: _reference, veryHidden",
    ]);
    expect(sheets.map(({ role }) => role)).toContain(drawn.activate);
  });

  test("protects what nobody types in, and only that", () => {
    expect(sheets.filter(({ protect }) => protect).map(({ role }) => role)).toEqual(["readMe", "roadmap"]);
  });

  test("carries the mark of each sheet, hidden, with the edition's id and version", () => {
    for (const { role, names } of sheets) {
      expect(names.filter(({ scope }) => scope === "sheet")).toEqual([
        { name: "_FDR_FEUILLE", scope: "sheet", formula: `="ptn-sss|2023.1|${role}|4"`, visible: false },
      ]);
    }
  });

  test("says in its metadata part which edition it is", () => {
    expect(drawn.customXml).toBe(
      '<gabarit xmlns="urn:feuille-de-route:gabarit:1" feuille-de-route="ptn-sss" version="2023.1" revision="4"/>',
    );
  });
});

describe("names", () => {
  const workbookNames = sheets.flatMap(({ names }) => names).filter(({ scope }) => scope === "workbook");
  const tables = sheets.flatMap(({ table }) => table ?? []);

  test("of sheets, tables and cells are names that Excel takes, each once", () => {
    sheets.forEach(({ title }) => {
      checkSheetName(title);
    });
    [...workbookNames, ...tables].forEach(({ name }) => {
      checkDefinedName(name);
    });
    unique(sheets.map(({ title }) => title));
    unique([...workbookNames, ...tables].map(({ name }) => name));
  });

  test("of the workbook all start with the prefix", () => {
    expect([...workbookNames, ...tables].filter(({ name }) => !name.startsWith(PREFIX))).toEqual([]);
  });

  test("stand for cells of the drawn sheets", () => {
    const titles = sheets.map(({ title }) => `'${title.replaceAll("'", "''")}'`);
    for (const { formula } of workbookNames) {
      const [, title, range] = /^=('(?:[^']|'')+')!(\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?)$/.exec(formula) ?? [];
      expect(titles).toContain(title);
      expect(corners(range ?? "").bottom).toBeGreaterThanOrEqual(corners(range ?? "").top);
    }
  });

  test("used in a formula, a format or a list are defined", () => {
    const known = new Set([...workbookNames.map(({ name }) => name)]);
    const used = sheets.flatMap(({ role, conditionalFormats, validations }) => [
      ...formulasOf(role),
      ...conditionalFormats.map(({ formula }) => formula),
      ...validations.flatMap(({ rule }) => (rule.type === "list" ? [rule.source] : [])),
    ]);
    const unknown = new Set(used.flatMap(namesIn).filter((name) => !known.has(name)));
    expect([...unknown]).toEqual([]);
    expect(used.flatMap(namesIn)).toContain(`${PREFIX}Phase1`);
  });

  test.each(tableIds)("of a list or a column of %s hold what they say", (id) => {
    const table = tableOf(template, id);
    if (table.keyList === null) return;
    const list = workbookNames.find(({ name }) => name === `${PREFIX}L_${table.keyList ?? ""}`);
    const { top, left, bottom } = corners(list?.formula.split("!")[1] ?? "");
    const items = Array.from({ length: bottom - top + 1 }, (_, row) =>
      contentAt("reference", top + row, left),
    );
    expect(items).toEqual(template.lists[table.keyList]);
  });

  test("of the columns that are counted stand on them", () => {
    const at = (name: string) => workbookNames.find((item) => item.name === PREFIX + name)?.formula;
    const column = (id: TableId, columnId: string) =>
      columnLetters(columnPlace(tableOf(template, id), columnId));
    const key = column("actions", "measureKey");
    expect(at("L_measureKeys")).toBe(`='Plan d''action'!$${key}$5:$${key}$504`);
    const state = column("indicators", "state3");
    expect(at("Etats3")).toBe(`='Indicateurs'!$${state}$5:$${state}$14`);
    const mitigation = column("indicators", "shown_mitigation3");
    expect(at("Couvertures3")).toBe(`='Indicateurs'!$${mitigation}$5:$${mitigation}$14`);
    const rating = column("risks", "rating");
    expect(at("Cotes")).toBe(`='Risques'!$${rating}$5:$${rating}$22`);
  });
});

describe.each(namedSheets)("the sheet %s", (role, sheet) => {
  test("has blocks of the shape of their ranges, one on another nowhere", () => {
    const taken = new Set<string>();
    for (const { range, content } of sheet.content) {
      const { top, left, bottom, right } = corners(range);
      expect(content).toHaveLength(bottom - top + 1);
      expect(content.filter((line) => line.length !== right - left + 1)).toEqual([]);
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          expect(taken).not.toContain(toA1({ row, column }));
          taken.add(toA1({ row, column }));
        }
      }
    }
  });

  test("has formulas that Excel takes, with functions of Excel 2007 only", () => {
    for (const formula of formulasOf(role)) {
      expect(formula.length).toBeLessThan(8192);
      const { functions, structured, arrayConstant, unionOrIntersection } = checkFormula(formula);
      expect([...functions].filter((name) => !excel2007Functions.has(name))).toEqual([]);
      expect({ structured, arrayConstant, unionOrIntersection }).toEqual({
        structured: false,
        arrayConstant: false,
        unionOrIntersection: false,
      });
    }
  });

  test("has conditional formats and lists that Excel takes", () => {
    for (const { formula, range } of sheet.conditionalFormats) {
      checkRuleFormula(formula);
      expect(formula.length).toBeLessThanOrEqual(255);
      const { top } = corners(range);
      // Relative to the first row of the range, or it would light up another row.
      expect(formula.match(/\$[A-Z]+(\d+)/)?.[1]).toBe(String(top + 1));
    }
    for (const { rule } of sheet.validations) if (rule.type === "list") checkRuleFormula(rule.source);
  });

  test("has prompts and alerts of the length that Excel takes", () => {
    for (const { prompt, alert } of sheet.validations) {
      expect(prompt.title).not.toBe("");
      expect(prompt.title.length).toBeLessThanOrEqual(32);
      expect(prompt.message.length).toBeLessThanOrEqual(255);
      expect(alert?.title.length ?? 0).toBeLessThanOrEqual(32);
      expect(alert?.message.length ?? 0).toBeLessThanOrEqual(224);
    }
  });

  test("has a text format under each text that reads as something else, and under no formula", () => {
    const readsAsElse = /^\s*[-+=@√]|^[\d\s.,/-]+%?$|^(true|false|vrai|faux)$/i;
    const wrong = cellsOf(role).filter(({ content, numberFormat }) => {
      if (typeof content !== "string") return false;
      if (isFormula(content)) return numberFormat === "@";
      return content !== "" && readsAsElse.test(content) && numberFormat !== "@";
    });
    expect(wrong).toEqual([]);
  });

  test("has one title cell, one print area, and a footer that names the organization", () => {
    if (role === "reference") return;
    expect(contentAt(role, 0, 0)).not.toBeNull();
    const { bottom, right } = corners(sheet.page?.printArea ?? "");
    expect(bottom).toBeGreaterThan(0);
    expect(right).toBeGreaterThanOrEqual(0);
    expect(sheet.page?.footerLeft).toBe("INESSS – PTN SSSS 2023-2027 2023.1");
  });
});

describe.each(tableIds)("the table %s", (id) => {
  const table = tableOf(template, id);
  const place = (columnId: string) => columnPlace(table, columnId);

  test("has its headers in one row, each once, and its Excel table over them", () => {
    const headers = table.columns.map((_, column) => contentAt(id, HEADER_ROW, column));
    // A year stands on a line of its own.
    expect(headers).toEqual(
      table.columns.map(({ header, year }) =>
        year === undefined ? header : header.replace(/ (20\d\d-20\d\d)$/, "\n$1"),
      ),
    );
    unique(table.columns.map(({ header }) => header));
    const { top, left, bottom, right } = corners(sheetOf(id).table?.range ?? "");
    expect([top, left, bottom, right]).toEqual([
      HEADER_ROW,
      0,
      FIRST_ROW + table.rowCount - 1,
      table.columns.length - 1,
    ]);
  });

  test("has one formula a column, the same in every row", () => {
    const at = (row: number, column: number) => String(contentAt(id, FIRST_ROW + row, column));
    const computed = table.columns.filter(({ kind }) => ["computed", "support", "output"].includes(kind));
    for (const column of computed) {
      const first = at(0, place(column.id));
      expect(first.startsWith("=")).toBe(true);
      for (const row of [1, table.rowCount - 1]) {
        const expected = first.replace(/(\$[A-Z]{1,3})5(?!\d)/g, `$1${FIRST_ROW + 1 + row}`);
        expect(at(row, place(column.id))).toBe(expected);
      }
    }
  });

  test("shows what users read, and hides what only formulas read", () => {
    const hidden = sheetOf(id)
      .columns.filter((column) => column.hidden === true)
      .map(({ column }) => column);
    const expected = table.columns.filter(
      ({ kind, id: columnId }) => kind === "support" || (kind === "output" && columnId !== "diagnostic"),
    );
    expect(hidden).toEqual(expected.map((column) => columnLetters(place(column.id))));
    expect(hidden.length).toBe(table.columns.length - place(lastShown(table)?.id ?? "") - 1);
  });

  test("has one validation on each cell that users fill in, and on no other", () => {
    const ranges = sheetOf(id).validations.map(({ range }) => corners(range));
    table.columns.forEach((column, index) => {
      const rows = ranges.filter(({ left, right }) => left <= index && index <= right);
      const covered = rows.reduce((count, { top, bottom }) => count + bottom - top + 1, 0);
      expect(covered).toBe(column.kind === "input" ? table.rowCount : 0);
    });
  });

  test("has no two groups of columns side by side, or Excel would join them", () => {
    const ranges = sheetOf(id).groups.map(({ columns }) => {
      const [first = "", last = ""] = columns.split(":");
      return { first: corners(`${first}1`).left, last: corners(`${last}1`).left };
    });
    ranges.slice(1).forEach(({ first }, index) => {
      expect(first - (ranges[index]?.last ?? 0)).toBeGreaterThan(1);
    });
    expect(ranges).toHaveLength(id === "indicators" ? 4 : 0);
  });
});
