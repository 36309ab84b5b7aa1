/**
 * Sheets of a plan that an update drew anew: they stay beside the new ones until people take them away, and are not
 * read. The new « Identification » refers to each of them by hidden names, that follow when a sheet is renamed; where
 * it is deleted, or is not finished, the old sheets are the plan again.
 */
import { onceFor } from "../../collections/once-for";
import { quoteSheet } from "../../grid/address";
import type { DefinedName, Grid } from "../../grid/grid";
import type { DrawnName } from "./drawing";
import { incompleteOf } from "./incomplete";

/** A reference to a cell of an old sheet; the number tells one from another. */
const REPLACED = /^_FDR_REMPLACE(\d+)$/i;
/** What people had typed on it, in a few characters. */
const replacedName = (number: number): string => `_FDR_REMPLACE${number}`;
const digestName = (number: number): string => `_FDR_EMPREINTE${number}`;

export interface ReplacedSheet {
  /** Title that the sheet has now. */
  readonly sheet: string;
  /** What was typed there when it was replaced; null when it is not told. */
  readonly digest: string | null;
}

/** The hidden names by which the new « Identification » refers to the old sheets. */
export const replacingNames = (sheets: readonly ReplacedSheet[]): readonly DrawnName[] =>
  sheets.flatMap(({ sheet, digest }, place) => {
    const hidden = { scope: "sheet", visible: false } as const;
    return [
      { ...hidden, name: replacedName(place + 1), formula: `=${quoteSheet(sheet)}!$A$1` },
      { ...hidden, name: digestName(place + 1), formula: `="${digest ?? ""}"` },
    ];
  });

/** Title of the sheet that a name refers to; null when it is gone, or in another workbook. */
function titleIn(formula: string): string | null {
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!#[\]]+))!\$?[A-Z]+\$?\d+$/i.exec(formula) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}

function replacedBy(names: readonly DefinedName[]): readonly ReplacedSheet[] {
  const formulas = new Map(names.map(({ name, formula }) => [name.toUpperCase(), formula]));
  return names.flatMap(({ name, formula }) => {
    const number = REPLACED.exec(name)?.[1];
    const sheet = number === undefined ? null : titleIn(formula);
    if (number === undefined || sheet === null) return [];
    const digest = formulas.get(digestName(Number(number)))?.replace(/^="|"$/g, "") ?? "";
    return [{ sheet, digest: digest === "" ? null : digest }];
  });
}

/** Sheets that an update replaced and that are still there, in the order of the workbook. */
export function replacedSheets({ sheets }: Pick<Grid, "sheets">): readonly ReplacedSheet[] {
  const named = sheets
    .filter((sheet) => incompleteOf(sheet) === null)
    .flatMap(({ name, names }) => replacedBy(names).filter(({ sheet }) => sheet !== name));
  return sheets.flatMap(({ name }) => {
    const found = named.filter(({ sheet }) => sheet.toLowerCase() === name.toLowerCase());
    return found.slice(0, 1).map((item) => ({ ...item, sheet: name }));
  });
}

/** The workbook without the sheets that an update replaced. */
export const withoutReplaced = onceFor((grid: Grid): Grid => {
  const replaced = new Set(replacedSheets(grid).map(({ sheet }) => sheet));
  return replaced.size === 0
    ? grid
    : { ...grid, sheets: grid.sheets.filter(({ name }) => !replaced.has(name)) };
});
