/**
 * What Excel warns of at typing is what the rules say of the type, the bounds and the words of that cell: neither
 * more nor less, in every table and in « Identification », wherever two cells of a column take other things too.
 */
import { tableIds, type TableId } from "../support/ptn-sss";
import { tableOf, columnPlace, FIRST_ROW, type InputControl } from "../../src/core/programme/table/table";
import { toA1 } from "../../src/core/grid/address";
import type { CellValue } from "../../src/core/grid/grid";
import type { RuleId } from "../../src/core/editions/rule-ids";
import { fieldControl } from "../../src/core/drawing/draw-identification";
import { cellInput, controlRule, drawValidation } from "../../src/core/drawing/validations";
import {
  fieldRow,
  fields,
  IDENTIFICATION_TITLE,
  VALUE_COLUMN,
} from "../../src/core/programme/workbook/identification";
import { workbookWords } from "../../src/locales/fr/workbook";
import { setValidation } from "../../src/workbook/excel/draw-sheet";
import { openExcel, type TestExcel } from "../setup/office-client";
import { planGrid, template, validated, type PlanInputs } from "../support/plan-grid";

jest.setTimeout(120_000);

const PREFIX = "X_";
const SHEET = "Essai";

let excel: TestExcel;
beforeAll(async () => {
  excel = openExcel();
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const [sheet, lists] = [worksheets.add(SHEET), worksheets.add("Listes")];
    listIds.forEach((id, column) => {
      const items = template.lists[id] ?? [];
      const range = lists.getRangeByIndexes(0, column, items.length, 1);
      range.numberFormat = items.map(() => ["@"]);
      range.values = items.map((item) => [item]);
      names.add(`${PREFIX}L_${id}`, range);
    });
    places.forEach(({ control }, row) => {
      // The unit of the row is a percentage.
      const drawn = drawValidation(
        { prefix: PREFIX, words: workbookWords },
        `A${row + 1}`,
        control,
        "result",
        () => "$Z$1",
      );
      setValidation(sheet, drawn);
    });
    await context.sync();
  });
});
afterAll(() => {
  excel.dispose();
});

/** Rules on what one cell holds by itself. Below 1 % a rate is only doubtful (VAL-03): Excel does not warn. */
const ofTheCell: readonly RuleId[] = [
  "VAL-01",
  "VAL-02",
  "VAL-03",
  "VAL-05",
  "VAL-06",
  "VAL-09",
  "VAL-13",
  "RIS-02",
  "DAT-01",
  "STR-04",
  "STR-06",
  "COH-01",
];

interface Place {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  readonly control: InputControl;
  readonly column: string;
  readonly inputs: (value: CellValue) => PlanInputs;
}

const choice = { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" };

function inputsOf(id: TableId, row: number, column: string, value: CellValue): PlanInputs {
  if (id === "actions") return { choice, actions: [{ [column]: value }] };
  const number = String(template.lists[tableOf(template, id).keyList ?? ""]?.[row] ?? "");
  return { choice, [id]: { [number]: { [column]: value } } };
}

/** One cell of each column for each thing that its cells take. */
const tablePlaces = tableIds.flatMap((id): readonly Place[] => {
  const table = tableOf(template, id);
  return table.columns
    .filter(({ kind }) => kind === "input")
    .flatMap((column) => {
      const seen = new Set<string>();
      const rows = Array.from({ length: id === "actions" ? 1 : table.rowCount }, (_, row) => row);
      return rows.flatMap((row) => {
        const { control } = cellInput(template, column, row);
        const isNew = !seen.has(JSON.stringify(control));
        seen.add(JSON.stringify(control));
        const address = toA1({ row: FIRST_ROW + row, column: columnPlace(table, column.id) });
        const inputs = (value: CellValue): PlanInputs => inputsOf(id, row, column.id, value);
        return isNew && control.type !== "free"
          ? [
              {
                name: `${table.title}, ${column.header}`,
                sheet: table.title,
                address,
                control,
                column: column.id,
                inputs,
              },
            ]
          : [];
      });
    });
});

const fieldPlaces = fields.flatMap((field): readonly Place[] => {
  const control = fieldControl(field);
  const address = toA1({ row: fieldRow(field.id), column: VALUE_COLUMN });
  const inputs = (value: CellValue): PlanInputs => ({ choice, identification: { [field.id]: value } });
  return field.kind === "input" && control.type !== "free"
    ? [{ name: field.label, sheet: IDENTIFICATION_TITLE, address, control, column: field.id, inputs }]
    : [];
});

const places = [...tablePlaces, ...fieldPlaces];
const listIds = [
  ...new Set(places.flatMap(({ control }) => (control.type === "list" ? [control.list] : []))),
];

/** What is typed, in French, and what the cell then holds. */
const typed: readonly (readonly [string, CellValue])[] = [
  ["0", 0],
  ["0,42", 0.42],
  ["1", 1],
  ["1,5", 1.5],
  ["3", 3],
  ["-1", -1],
  ["6", 6],
  ["45000", 45_000],
  ["99999", 99_999],
  ["Sans objet", "Sans objet"],
  ["non disponible", "non disponible"],
  ["à venir", "à venir"],
  ["En cours", "En cours"],
  ["Oui", "Oui"],
  ["zzz", "zzz"],
];

/** Columns that decide whether the rest of their row is judged: tried by themselves. */
const decides = ({ column }: Place): boolean => ["applicable", "category", "fiscalYear"].includes(column);

/** The value in each of these places at once: what the rules look at here is the cell alone. */
function inputsWith(value: CellValue, at: readonly Place[]): PlanInputs {
  const parts = at.map(({ inputs }) => inputs(value));
  const merged: Record<string, unknown> = { choice };
  for (const part of parts) {
    for (const [key, more] of Object.entries(part))
      merged[key] = key === "choice" ? choice : mergedDeep(merged[key], more);
  }
  return merged;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Two trees of rows as one; lists go place by place. */
function mergedDeep(one: unknown, other: unknown): unknown {
  if (!isRecord(one) || !isRecord(other)) return other;
  if (Array.isArray(one) && Array.isArray(other))
    return one.map((item, place) => mergedDeep(item, other[place]));
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(
    keys.map((key) => [
      key,
      key in other ? (key in one ? mergedDeep(one[key], other[key]) : other[key]) : one[key],
    ]),
  );
}

const keyOf = ({ sheet, address }: { readonly sheet: string; readonly address: string }): string =>
  `${sheet}!${address}`;

/** Places that the rules find something on when they hold the value. */
function foundWith(value: CellValue): ReadonlySet<string> {
  const groups = [places.filter((place) => !decides(place)), places.filter(decides)];
  const findings = groups.flatMap((at) => validated(planGrid(inputsWith(value, at)), "2025-04-15").findings);
  return new Set(
    findings.flatMap(({ rule, severity, cells: [cell] }) =>
      cell && severity !== "info" && ofTheCell.some((id) => id === rule) ? [keyOf(cell)] : [],
    ),
  );
}

const found = typed.map(([text, value]) => [text, foundWith(value)] as const);

test.each(places.map((place, row) => [`${place.name} (${place.address})`, place, `A${row + 1}`] as const))(
  "%s warns of what the rules find, and of nothing else",
  async (_, place, cell) => {
    const warned: string[] = [];
    for (const [text] of typed) {
      const { alert } = await excel.user.type(SHEET, cell, text);
      if (alert) warned.push(text);
    }
    expect(warned).toEqual(found.flatMap(([text, at]) => (at.has(keyOf(place)) ? [text] : [])));
  },
);

test("what is said beside a cell names what it accepts", () => {
  const said = (control: InputControl): string => {
    const { alert } = controlRule(control, "X_", { cell: "A1", refer: () => null });
    return alert === null ? "" : workbookWords.alerts[alert].message.replaceAll("\u00a0", " ");
  };
  expect(said({ type: "percent", words: "resultWords" })).toMatch(
    /0 % à 100 %.*« Sans objet ».*« Non disponible »/,
  );
  expect(said({ type: "index" })).toMatch(/0 % à 100 %.*indice.*« Sans objet ».*« Non disponible »/);
  expect(said({ type: "percent" })).toBe("Un pourcentage de 0 % à 100 % est attendu.");
  expect(said({ type: "count" })).toMatch(/entier, 0 ou plus/);
  expect(said({ type: "whole", min: 1, max: 5 })).toMatch(/entier de 1 à 5/);
  expect(said({ type: "date" })).toMatch(/2000 à 2099.*AAAA-MM-JJ/);
  expect(said({ type: "list", list: "units" })).toMatch(/liste/);
});
