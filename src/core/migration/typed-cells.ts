/** What people typed on the sheets of a plan, as against what the template put there. */
import { toA1 } from "../grid/address";
import { isCellError, type CellValue, type Grid, type GridSheet } from "../grid/grid";
import { drawTemplate } from "../drawing/draw-template";
import type { TemplateChoice } from "../programme/draw-context";
import type { Edition } from "../programme/edition";
import { fields, officialField, type Field } from "../programme/workbook/identification";
import type { SheetDrawing } from "../programme/workbook/drawing";
import { USUAL_PREFIX } from "../programme/workbook/settle-names";
import { locateOfficial } from "../reading/locate-official";
import { locateFields } from "../reading/locate-fields";
import { normalizeText } from "../text/text";
import { lists } from "../programme/table/vocabulary";
import { drawnContent, drawnOnce, isFormula } from "./drawn-cells";
import type { PlanSheet } from "./plan-sheets";
import { heldCells, type HeldCell } from "./sheet-content";
import { placesIn } from "./typed-in-official";
import { typedInTable } from "./typed-in-table";
import type { PlanPlace, TypedCell } from "./update";

const plainText = (value: CellValue): string =>
  value === null || isCellError(value) ? "" : normalizeText(String(value));

/** The template as it is drawn for a choice. */
function drawnFor(edition: Edition, choice: TemplateChoice): readonly SheetDrawing[] {
  const { words, titles } = edition;
  return drawTemplate(edition, { template: edition, words, choice, prefix: USUAL_PREFIX, titles }).sheets;
}

const toTyped = (
  { role, sheet: { name } }: PlanSheet,
  { address, value, formula }: HeldCell,
  place: PlanPlace,
  row: string | null,
  column: string | null = null,
): TypedCell => ({ role, sheet: name, address, value, formula, place, row, column });

/** Where the value of each field stands. */
function fieldCells(sheet: GridSheet): ReadonlyMap<string, Field> {
  const { labels, valueOffset } = locateFields(sheet);
  return new Map(
    fields.flatMap((field) => {
      const label = labels[field.id];
      return label ? [[toA1({ row: label.row, column: label.column + valueOffset }), field]] : [];
    }),
  );
}

/** The label of a field, or what the template says beside its value. */
function isBesideField(sheet: GridSheet, { row, column, formula }: HeldCell): boolean {
  const { labels, valueOffset } = locateFields(sheet);
  return Object.values(labels).some(
    (label) =>
      label.row === row &&
      (label.column === column || (formula !== null && column > label.column + valueOffset)),
  );
}

function typedInFields(of: PlanSheet, edition: Edition, drawing: SheetDrawing | undefined) {
  const values = fieldCells(of.sheet);
  const isDrawn = drawnOnce(drawing);
  const [toConfirm] = lists.relativeReadings;
  return heldCells(of.sheet).flatMap((cell): readonly TypedCell[] => {
    const field = values.get(cell.address);
    if (field?.kind === "official") {
      // A version may be typed as a number, with a decimal comma.
      const told = plainText(cell.value);
      const isOurs = [told, told.replace(",", ".")].includes(
        plainText(officialField(field.id, edition.roadmap)),
      );
      return isOurs && cell.formula === null ? [] : [toTyped(of, cell, { kind: "over" }, field.label)];
    }
    if (field?.id === "relativeReading" && cell.value === toConfirm) return [];
    if (field) return [toTyped(of, cell, { kind: "field", field: field.id }, field.label)];
    if (isBesideField(of.sheet, cell) || (cell.formula === null && isDrawn(cell.value))) return [];
    return [toTyped(of, cell, { kind: "elsewhere" }, null)];
  });
}

const noPlace = (): undefined => undefined;

/** Places of the cells of an official sheet; none on another one. */
function officialPlaces(grid: Grid, edition: Edition, of: PlanSheet): ReturnType<typeof placesIn> {
  const content = edition.official[of.role];
  const found = content && locateOfficial(grid, edition, content);
  return content && found ? placesIn(of, content, found) : noPlace;
}

/** On a sheet that is no table, what stands in its columns to fill in, and whatever the template does not put there. */
function typedElsewhere(
  grid: Grid,
  edition: Edition,
  of: PlanSheet,
  drawing: SheetDrawing | undefined,
): readonly TypedCell[] {
  const placeOf = officialPlaces(grid, edition, of);
  const content = drawing ? drawnContent(drawing) : new Map<string, never>();
  const isDrawn = drawnOnce(drawing);
  return heldCells(of.sheet).flatMap((cell) => {
    const place = placeOf(cell);
    if (place === null) return [];
    if (place?.kind === "entry") return [toTyped(of, cell, place, place.row, place.header)];
    if (place) return [toTyped(of, cell, place, null)];
    const isFormulaHere = isFormula(content.get(cell.address));
    const isOurs =
      cell.formula === null
        ? isDrawn(cell.value) || (isFormulaHere && of.sheet.formulas === undefined)
        : isFormulaHere;
    return isOurs ? [] : [toTyped(of, cell, { kind: "elsewhere" }, null)];
  });
}

/**
 * Every cell that people typed on the sheets of a plan.
 * @param grid read with its formulas: without them, what stands in a column of formulas is taken for a result.
 * @param choice what the template was drawn for.
 */
export function typedCells(
  grid: Grid,
  edition: Edition,
  sheets: readonly PlanSheet[],
  choice: TemplateChoice,
): readonly TypedCell[] {
  const drawn = drawnFor(edition, choice);
  const tables = edition.tables.map(({ id }) => id);
  return sheets.flatMap((of) => {
    const drawing = drawn.find(({ role }) => role === of.role);
    if (tables.includes(of.role)) return typedInTable(grid, edition, of.role, drawing);
    return of.role === "identification"
      ? typedInFields(of, edition, drawing)
      : typedElsewhere(grid, edition, of, drawing);
  });
}
