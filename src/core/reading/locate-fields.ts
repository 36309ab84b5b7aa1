import { isBlankValue } from "../text/blank";
import { fields, type Field, type FieldId } from "../programme/workbook/identification";
import type { GridSheet } from "../grid/grid";
import type { CellPosition } from "../grid/address";
import { onceFor } from "../collections/once-for";
import { bareKeys } from "../text/header-hints";
import { headerKey } from "../text/header-key";
import { fieldSynonyms } from "./field-synonyms";
import { sheetKeys } from "./sheet-keys";

/** Where the labels and values of « Identification » were found, as zero-based places on the sheet. */
export interface LocatedFields {
  readonly sheet: GridSheet;
  readonly labels: Readonly<Partial<Record<FieldId, CellPosition>>>;
  /** From a label to its value, in columns. */
  readonly valueOffset: number;
}

/** A value may stand some columns away from its label, where columns were inserted. */
const FARTHEST_VALUE = 10;

const keysOfFields = fields.map((field) => ({
  id: field.id,
  key: headerKey(field.label),
  bareKey: bareKeys(field.label)[0] ?? "",
  synonyms: (fieldSynonyms[field.id] ?? []).map(headerKey),
}));

const labelKeys = new Set(keysOfFields.map(({ key }) => key));

interface Text extends CellPosition {
  readonly key: string;
  /** Keys of the label without the hints that stand with it. */
  readonly bare: readonly string[];
}

/** Every key under which a label may be found. */
const soughtKeys = new Set(
  keysOfFields
    .flatMap(({ key, bareKey, synonyms }) => [key, bareKey, ...synonyms])
    .filter((key) => key !== ""),
);

const isSought = (key: string): boolean => soughtKeys.has(key);

/** Texts of the sheet that may be labels, from top to bottom; places are those of `values`. */
const textsOf = (sheet: GridSheet): readonly Text[] =>
  sheetKeys(sheet).flatMap((line, row) =>
    line.flatMap(({ keys, bare }, column) =>
      keys.some(isSought) || bare.some(isSought) ? [{ row, column, key: keys[0] ?? "", bare }] : [],
    ),
  );

/** The column that holds most of the labels, the first of them. */
function labelColumn(texts: readonly Text[]): number {
  const counts = new Map<number, number>();
  for (const { column, key, bare } of texts)
    if (labelKeys.has(key) || bare.some((item) => labelKeys.has(item)))
      counts.set(column, (counts.get(column) ?? 0) + 1);
  const [best] = [...counts].sort(([left, count], [right, otherCount]) => otherCount - count || left - right);
  return best?.[0] ?? 0;
}

type Labels = Readonly<Partial<Record<FieldId, CellPosition>>>;

/** Labels in their column first; elsewhere only under the template's own words, since values are texts too. */
function labelsOf(texts: readonly Text[]): Labels {
  const column = labelColumn(texts);
  const inColumn = texts.filter((text) => text.column === column);
  /** The only one that says it with a hint: « Date des données (AAAA-MM-JJ) ». */
  const hinted = (sought: readonly string[]): Text | undefined => {
    const [only, another] = inColumn.filter(
      ({ key, bare }) => !labelKeys.has(key) && bare.some((item) => sought.includes(item)),
    );
    return another ? undefined : only;
  };
  const found = keysOfFields.flatMap(({ id, key, bareKey, synonyms }) => {
    const label =
      inColumn.find((text) => text.key === key) ??
      inColumn.find((text) => synonyms.includes(text.key) && !labelKeys.has(text.key)) ??
      texts.find((text) => text.key === key) ??
      hinted([key, bareKey, ...synonyms]);
    return label ? [[id, { row: label.row, column: label.column }] as const] : [];
  });
  return Object.fromEntries<CellPosition>(found);
}

/** From a label to the first cell on its right that holds something; null when none does. */
function offsetOf({ values }: GridSheet, label: CellPosition | undefined): number | null {
  if (!label) return null;
  const right = values[label.row]?.slice(label.column + 1, label.column + 1 + FARTHEST_VALUE) ?? [];
  const place = right.findIndex((value) => !isBlankValue(value));
  return place < 0 ? null : place + 1;
}

/** Official fields always hold something: they tell where values stand. Failing them, the nearest content does. */
function valueOffset(sheet: GridSheet, labels: Labels): number {
  const offsets = ({ kind }: Pick<Field, "kind">) =>
    fields
      .filter((field) => field.kind === kind)
      .map(({ id }) => offsetOf(sheet, labels[id]))
      .filter((offset) => offset !== null);
  const [official] = offsets({ kind: "official" });
  const inputs = offsets({ kind: "input" });
  return official ?? (inputs.length > 0 ? Math.min(...inputs) : 1);
}

function findFields(sheet: GridSheet): LocatedFields {
  const labels = labelsOf(textsOf(sheet));
  const { origin } = sheet;
  const placed = fields.flatMap(({ id }) => {
    const label = labels[id];
    if (!label) return [];
    return [[id, { row: origin.row + label.row, column: origin.column + label.column }] as const];
  });
  return {
    sheet,
    labels: Object.fromEntries<CellPosition>(placed),
    valueOffset: valueOffset(sheet, labels),
  };
}

/** The labels that a sheet holds; worked out once. */
export const locateFields = onceFor(findFields);

/** How many of the labels a sheet holds. */
export const labelCount = (sheet: GridSheet): number => Object.keys(locateFields(sheet).labels).length;
