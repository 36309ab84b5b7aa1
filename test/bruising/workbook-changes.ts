/** What happens to « Identification » and to the sheets of a workbook on its way. */
import { tableOf } from "../../src/core/programme/table/table";
import type { CellValue, Grid, GridSheet } from "../../src/core/grid/grid";
import type { CellPosition } from "../../src/core/grid/address";
import { readColumns } from "../../src/core/reading/headers";
import {
  fieldRow,
  fields,
  LABEL_COLUMN,
  VALUE_COLUMN,
  type Field,
} from "../../src/core/programme/workbook/identification";
import type { Chance } from "../parity/random";
import { template } from "../support/plan-grid";
import { placeNow, roles, sheetNow, titleOf, withCells, withSheetNow, type Book, type Role } from "./book";
import { fieldSynonym, retyped } from "./header-typing";
import { insertColumn, insertRows, trimmed, type NewRow } from "./shape";
import { shuffled, upTo, type Change } from "./table-changes";

const labelNow = (book: Book, { id }: Field): CellPosition =>
  placeNow(book, "identification", { row: fieldRow(id), column: LABEL_COLUMN });

const onIdentification =
  (change: (sheet: GridSheet, random: Chance) => ReturnType<typeof insertRows>) =>
  (book: Book, random: Chance): Book =>
    withSheetNow(book, "identification", (sheet) => change(sheet, random));

/** Blank columns before the labels, and between the labels and their values. */
function fieldColumns(book: Book, random: Chance): Book {
  const between = placeNow(book, "identification", { row: 0, column: VALUE_COLUMN }).column;
  const inserted = withSheetNow(book, "identification", (sheet) => insertColumn(sheet, between));
  return random.oneIn(2)
    ? inserted
    : withSheetNow(inserted, "identification", (sheet) => insertColumn(sheet, sheet.origin.column));
}

function fieldRows(book: Book, random: Chance): Book {
  return Array.from({ length: upTo(4, random) }).reduce<Book>((done) => {
    const { row } = labelNow(done, random.pick(fields));
    return withSheetNow(done, "identification", (sheet) => insertRows(sheet, row, [[]]));
  }, book);
}

const fieldTitles = onIdentification((sheet, random) => {
  const rows: readonly NewRow[] = [["Direction générale"], [], ["Fiche du plan"]];
  const { sheet: lower, move } = insertRows(sheet, sheet.origin.row, rows.slice(0, upTo(3, random)));
  return { sheet: trimmed(lower).sheet, move };
});

const fieldLabels = (book: Book, random: Chance): Book =>
  withCells(
    book,
    "identification",
    fields
      .filter(() => random.oneIn(2))
      .map((field) => {
        const synonym = random.oneIn(2) ? fieldSynonym(field, random) : null;
        return [labelNow(book, field), retyped(synonym ?? field.label, random)] as const;
      }),
  );

const newNames = [
  "Feuil1",
  "Données",
  "Version finale",
  "Plan 2025",
  "À remettre",
  "Onglet",
  "Copie de travail",
];

const onRoles =
  (change: (book: Book, role: Role, random: Chance) => Book) =>
  (book: Book, random: Chance): Book =>
    shuffled(roles, random)
      .slice(0, upTo(roles.length, random))
      .reduce((done, role) => change(done, role, random), book);

const freeName = ({ sheets }: Grid, wanted: string): string => {
  const taken = new Set(sheets.map(({ name }) => name));
  const names = [wanted, ...Array.from({ length: 20 }, (_, place) => `${wanted} (${place + 2})`)];
  return names.find((name) => !taken.has(name)) ?? wanted;
};

const renamed = onRoles((book, role, random) =>
  withSheetNow(book, role, (sheet) => ({
    sheet: { ...sheet, name: freeName(book.grid, random.pick(newNames)) },
    move: (place) => place,
  })),
);

const reordered = (book: Book, random: Chance): Book => ({
  ...book,
  grid: { ...book.grid, sheets: shuffled(book.grid.sheets, random) },
});

// Not « very hidden »: without its mark, such a sheet is told (PRI-02).
const hidden = onRoles((book, role) =>
  withSheetNow(book, role, (sheet) => ({
    sheet: { ...sheet, visibility: "hidden" },
    move: (place) => place,
  })),
);

/** As programs do that keep no name of a sheet; those of the workbook go too. */
const marksLost = (book: Book): Book => ({
  ...book,
  grid: { ...book.grid, names: [], sheets: book.grid.sheets.map((sheet) => ({ ...sheet, names: [] })) },
});

const workbookNamesLost = (book: Book): Book => ({ ...book, grid: { ...book.grid, names: [] } });

/** A sheet copied into a workbook of its own keeps its mark; the other sheets are somebody else's. */
const amongOthers = (book: Book): Book => {
  const ours = new Set(roles.map((role) => book.named(titleOf(role))));
  const others = book.grid.sheets.filter(({ name }) => !ours.has(name));
  const official = others.filter(({ names }) => names.length > 0);
  return {
    ...book,
    grid: {
      ...book.grid,
      sheets: [...official, ...book.grid.sheets.filter((sheet) => !official.includes(sheet))],
    },
  };
};

/** A copy kept aside, mark and all, with older answers: before its original when that one is in view. */
const copied = onRoles((book, role, random) => {
  const sheet = sheetNow(book, role);
  const older = sheet.values.map((line) =>
    line.map((value): CellValue => (typeof value === "number" && random.oneIn(2) ? null : value)),
  );
  const copy = {
    ...sheet,
    name: freeName(book.grid, `${sheet.name} (2)`),
    visibility: "hidden" as const,
    values: older,
  };
  const isFirst = sheet.visibility === "visible";
  const { sheets } = book.grid;
  return { ...book, grid: { ...book.grid, sheets: isFirst ? [copy, ...sheets] : [...sheets, copy] } };
});

const sheetOf = (name: string, values: readonly (readonly CellValue[])[]): GridSheet => {
  const width = Math.max(0, ...values.map((line) => line.length));
  const lines = values.map((line) => [...line, ...Array<null>(width - line.length).fill(null)]);
  return {
    name,
    visibility: "visible",
    origin: { row: 0, column: 0 },
    values: lines,
    formats: lines.map((line) => line.map(() => "general")),
    names: [],
  };
};

/** Half of a table's headers, over figures of another kind: much like the table, and not it. */
function lookAlike(random: Chance): GridSheet {
  const { columns } = tableOf(template, random.pick(["risks", "actions", "change", "workforce"]));
  const headers = readColumns({ ...tableOf(template, "risks"), columns }).map(({ header }) => header);
  const half = shuffled(headers, random).slice(0, Math.floor(headers.length / 2));
  return sheetOf("Suivi interne", [["Extrait"], half, half.map(() => 3), half.map(() => "x")]);
}

function extraSheets(book: Book, random: Chance): Book {
  const extras = [
    lookAlike(random),
    sheetOf("Notes", [
      ["Programme", "à revoir"],
      ["Catégorie", "à revoir"],
      ["Suivi", "S1"],
    ]),
    sheetOf("Vide", []),
    sheetOf("Calculs", [
      [1, 2, 3],
      [{ error: "#N/A" }, true, null],
    ]),
  ].filter(() => random.oneIn(2));
  return extras.reduce((done, extra) => {
    const { sheets } = done.grid;
    const at = Math.floor(random.next() * (sheets.length + 1));
    const named = { ...extra, name: freeName(done.grid, extra.name) };
    return { ...done, grid: { ...done.grid, sheets: [...sheets.slice(0, at), named, ...sheets.slice(at)] } };
  }, book);
}

export const workbookChanges: readonly Change[] = [
  { name: "Identification: columns inserted", phase: 1, apply: fieldColumns },
  { name: "Identification: blank rows", phase: 2, apply: fieldRows },
  { name: "Identification: titles above", phase: 2, apply: fieldTitles },
  { name: "Identification: labels typed again", phase: 3, apply: fieldLabels },
  { name: "sheets renamed", phase: 4, apply: renamed },
  { name: "sheets reordered", phase: 4, apply: reordered },
  { name: "sheets hidden", phase: 4, apply: hidden },
  { name: "marks lost", phase: 4, apply: marksLost },
  { name: "names of the workbook lost", phase: 4, apply: workbookNamesLost },
  { name: "the template's other sheets first", phase: 4, apply: amongOthers },
  { name: "sheets copied aside", phase: 4, apply: copied },
  { name: "extra sheets", phase: 4, apply: extraSheets },
];
