/** What people add of their own to a sheet of a plan: formats, rules, notes, lists, hidden rows… */
import { columnLetters } from "../../src/core/grid/address";
import type { CellStyle } from "../../src/core/programme/workbook/drawing";
import type { CellSnapshot, ConditionalFormatSnapshot, SheetSnapshot } from "../../src/sandbox/file/snapshot";
import type { Chance } from "../parity/random";

export const ownStyles: readonly CellStyle[] = [
  { fill: "#FFF2CC" },
  { fill: "#E2EFDA", bold: true, border: "#7F7F7F" },
  { color: "#C00000", italic: true },
  { size: 14, horizontal: "center", vertical: "top" },
  { numberFormat: "0.00%", fill: "#DDEBF7" },
  { numberFormat: '#,##0.00\u00a0"$"', bold: true },
  { numberFormat: "@", wrap: true },
  { numberFormat: "dd/mm/yyyy", border: "#C9C9C9" },
  { locked: false, color: "#1F4E79" },
];

interface Extent {
  /** Number of rows and of columns down to the last cell that is there. */
  readonly rows: number;
  readonly columns: number;
}

export const extentOf = ({ cells }: SheetSnapshot): Extent => ({
  rows: 1 + Math.max(0, ...cells.map(({ row }) => row)),
  columns: 1 + Math.max(0, ...cells.map(({ column }) => column)),
});

/** Where people write beside the plan: so many columns past its last one. */
const beside = (sheet: SheetSnapshot, columns: number): string =>
  columnLetters(extentOf(sheet).columns + columns);

const TEXT = ownStyles.findIndex(({ numberFormat }) => numberFormat === "@");

/**
 * The format of a text stays off formulas: Univer's engine then takes their number for a text wherever it is read, once
 * the workbook is saved and opened again. Excel does not.
 */
const fits = (style: number, { formula }: CellSnapshot): boolean => style !== TEXT || formula === undefined;

/** One cell in four wears a style of its own, and so do some empty ones beside the plan. */
function dressed(sheet: SheetSnapshot, random: Chance, firstStyle: number): SheetSnapshot {
  const { rows, columns } = extentOf(sheet);
  const place = (): number => random.pick([...ownStyles.keys()]);
  const style = (): number => firstStyle + place();
  const empty = Array.from({ length: 8 }, (_, further): CellSnapshot => ({
    row: Math.floor(random.next() * rows),
    column: columns + further,
    value: null,
    style: style(),
  }));
  const cells = sheet.cells.map((cell) => {
    const own = random.oneIn(4) ? place() : null;
    return own !== null && fits(own, cell) ? { ...cell, style: firstStyle + own } : cell;
  });
  return { ...sheet, cells: [...cells, ...empty] };
}

/** Rules of people, one of which stops the others, over the cells of the plan; the sheet's own stay in order. */
function withFormats(sheet: SheetSnapshot, random: Chance): SheetSnapshot {
  const { rows, columns } = extentOf(sheet);
  const whole = `A1:${columnLetters(columns - 1)}${rows}`;
  const own: readonly Omit<ConditionalFormatSnapshot, "priority">[] = [
    {
      range: `A4:B${rows},D4:E${rows},G2`,
      formula: "=LEN(A4)>40",
      style: { fill: "#DDEBF7" },
      stopIfTrue: true,
    },
    { range: whole, formula: "=ISBLANK(A1)", style: { border: "#BFBFBF" }, stopIfTrue: false },
    {
      range: `C1:C${rows}`,
      formula: "=COUNTIF($C$1:$C$99,C1)>1",
      style: { color: "#9C0006", fill: "#FFC7CE", bold: true },
      stopIfTrue: true,
    },
    {
      range: `F${rows},${whole}`,
      formula: "=AND(ISNUMBER(F1),F1<0)",
      style: { color: "#FF0000", italic: true },
      stopIfTrue: false,
    },
  ];
  const cut = Math.floor(random.next() * (own.length + 1));
  const all = [...own.slice(0, cut), ...sheet.conditionalFormats, ...own.slice(cut)];
  return { ...sheet, conditionalFormats: all.map((format, place) => ({ ...format, priority: place + 1 })) };
}

function withValidations(sheet: SheetSnapshot): SheetSnapshot {
  const [list, share, day, own] = [1, 2, 3, 4].map((place) => beside(sheet, place));
  const alert = { style: "stop", title: "Saisie", message: "Choisissez dans la liste." } as const;
  const prompt = { title: "Échéance", message: "Jour de la fin prévue" };
  return {
    ...sheet,
    validations: [
      ...sheet.validations,
      {
        range: `${list}2:${list}9,${list}12`,
        rule: { type: "list", source: "Oui,Non,À voir" },
        ignoreBlanks: true,
        alert,
      },
      { range: `${share}2:${share}9`, rule: { type: "decimal", min: 0, max: 1 }, ignoreBlanks: false },
      {
        range: `${day}2`,
        rule: { type: "date", min: "2024-04-01", max: "2027-03-31" },
        ignoreBlanks: true,
        prompt,
      },
      {
        range: `${own}3:${own}6`,
        rule: { type: "custom", formula: `=LEN(${own}3)<200` },
        ignoreBlanks: true,
        alert: { ...alert, style: "warning" },
      },
    ],
  };
}

function withRemarks(sheet: SheetSnapshot, random: Chance): SheetSnapshot {
  const { rows, columns } = extentOf(sheet);
  const places = new Set(
    Array.from(
      { length: 4 },
      () =>
        `${columnLetters(Math.floor(random.next() * columns))}${1 + Math.floor(random.next() * (rows - 1))}`,
    ),
  );
  const taken = new Set(sheet.notes.map(({ cell }) => cell));
  const notes = [...places]
    .filter((cell) => !taken.has(cell))
    .map((cell) => ({ cell, text: `À vérifier avec l’équipe :\n  ${cell} – été 2025 <70 % & plus>` }));
  const link = {
    cell: `${beside(sheet, 1)}${rows}`,
    target: "https://exemple.quebec/plan?an=2025&suivi=S2",
  };
  return { ...sheet, notes: [...sheet.notes, ...notes], links: [...(sheet.links ?? []), link] };
}

/** Rows and columns that are not there yet: wide, high, hidden, folded away. */
function withLayout(sheet: SheetSnapshot, random: Chance, firstStyle: number): SheetSnapshot {
  const { rows, columns } = extentOf(sheet);
  const row = 4 + Math.floor(random.next() * Math.max(1, rows - 5));
  const known = { rows: sheet.rows.map((one) => one.row), columns: sheet.columns.map((one) => one.column) };
  const ownRows = [
    { row, height: 42 },
    { row: row + 1, hidden: true },
    { row: rows + 2, outlineLevel: 1 },
  ];
  const ownColumns = [
    { column: 2, width: 31.5 },
    { column: columns + 1, style: firstStyle, width: 12 },
    { column: columns + 3, hidden: true, outlineLevel: 1 },
  ];
  return {
    ...sheet,
    rows: [...sheet.rows, ...ownRows.filter((one) => !known.rows.includes(one.row))],
    columns: [...sheet.columns, ...ownColumns.filter((one) => !known.columns.includes(one.column))],
    merges: [
      ...sheet.merges,
      `${beside(sheet, 12)}2:${beside(sheet, 14)}3`,
      `${beside(sheet, 12)}5:${beside(sheet, 12)}8`,
    ],
    freeze: random.oneIn(2) ? { rows: 4, columns: 1 } : sheet.freeze,
    tabColor: random.pick(["#FFC000", "#00B050", "#7030A0"]),
  };
}

/** The sheet of a plan with everything that people do to it. `firstStyle` is the index of `ownStyles` in the workbook. */
export function withOwnThings(sheet: SheetSnapshot, random: Chance, firstStyle: number): SheetSnapshot {
  // Rules and lists first: they are about the plan as it was, and not about what is beside it.
  const ruled = withRemarks(withValidations(withFormats(sheet, random)), random);
  return dressed(withLayout(ruled, random, firstStyle), random, firstStyle);
}
