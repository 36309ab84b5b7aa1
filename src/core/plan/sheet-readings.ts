/** What became of each sheet of a workbook: taken for a role and why, left out and why, or not read. */
import { IDENTIFICATION_TITLE } from "../template/identification";
import { markOf } from "../template/mark";
import { tableIds } from "../template/table";
import type { Template } from "../template/template";
import type { Grid, GridSheet, UnreadPart } from "./grid";
import { headerKey } from "./header-key";
import { locateIdentification, locateTable, markedSheets } from "./locate";
import { locateOfficial } from "./locate-official";
import { locateReport } from "./read-decisions";
import type { SheetReading, SheetRole } from "./sheet-reading";

const roles: readonly SheetRole[] = ["identification", "roadmap", ...tableIds, "benefits", "report"];

/** The sheet that is read in each role, by its title. */
function takenSheets(grid: Grid, template: Template): ReadonlyMap<SheetRole, GridSheet> {
  const { roadmap, benefits } = template.official;
  const named = (content: typeof roadmap): GridSheet | undefined =>
    grid.sheets.find(({ name }) => name === locateOfficial(grid, template, content)?.sheet);
  const found: readonly (readonly [SheetRole, GridSheet | undefined])[] = [
    ["identification", locateIdentification(grid, template)?.sheet],
    ["roadmap", named(roadmap)],
    ...tableIds.map((id) => [id, locateTable(grid, template, id)?.sheet] as const),
    ["benefits", named(benefits)],
    ["report", locateReport(grid, template)?.sheet],
  ];
  return new Map(found.flatMap(([role, sheet]) => (sheet ? [[role, sheet] as const] : [])));
}

function ofSheet(
  sheet: GridSheet,
  taken: ReadonlyMap<SheetRole, GridSheet>,
  grid: Grid,
  template: Template,
): SheetReading {
  const { name, visibility } = sheet;
  const isMarked = (role: SheetRole): boolean => markedSheets(grid, template, role).includes(sheet);
  const read = roles.find((role) => taken.get(role) === sheet);
  if (read)
    return {
      sheet: name,
      role: read,
      chosenBy: isMarked(read) ? "mark" : "headers",
      state: "read",
      visibility,
    };
  const marked = roles.find(isMarked);
  const instead = marked && taken.get(marked);
  const leftOut = { sheet: name, chosenBy: null, state: "left-out", visibility } as const;
  return marked && instead
    ? { ...leftOut, role: marked, why: "copy", taken: instead.name }
    : { ...leftOut, role: marked ?? null, why: "nothing" };
}

/** What spreadsheets and « Insérer le gabarit » put around the title of a sheet whose title was taken. */
const around = /^(copie de|copy of)\s+|[\s_]*\(?\d+\)?$/gi;

/** The title that the template gives to the sheet of a role. */
function titleOf(role: SheetRole, { tables, words: { titles } }: Template): string {
  if (role === "identification") return IDENTIFICATION_TITLE;
  return role === "roadmap" || role === "benefits" || role === "report" ? titles[role] : tables[role].title;
}

/** The role of a sheet that could not be read: by its mark when it has one, else by its title. */
export function unreadRole({ sheet, names }: UnreadPart, template: Template): SheetRole | null {
  const mark = names ? markOf({ names }) : null;
  const marked = mark?.roadmap === template.roadmap.id ? roles.find((role) => role === mark.role) : undefined;
  const key = headerKey(sheet.replace(around, ""));
  return marked ?? roles.find((role) => headerKey(titleOf(role, template)) === key) ?? null;
}

/** One line a sheet, in the order of the workbook; those that could not be read come last. */
export function sheetReadings(grid: Grid, template: Template): readonly SheetReading[] {
  const taken = takenSheets(grid, template);
  return [
    ...grid.sheets.map((sheet) => ofSheet(sheet, taken, grid, template)),
    ...grid.unread.map((part): SheetReading => ({
      sheet: part.sheet,
      role: unreadRole(part, template),
      chosenBy: null,
      state: "unread",
    })),
  ];
}
