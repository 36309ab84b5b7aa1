/** What became of each sheet of a workbook: taken for a role and why, left out and why, or not read. */
import { markOf } from "../programme/workbook/mark";
import { readRoles, type Template } from "../programme/template";
import type { Grid, GridSheet, UnreadPart } from "../grid/grid";
import { headerKey } from "../text/header-key";
import { locateSheets, type LocatedSheets } from "./locate";
import { candidatesOf, type Candidate, type Candidates } from "./sheet-candidates";
import type { SheetReading, SheetRole } from "../programme/sheet-reading";
import { titleOf } from "./sheet-titles";

/** Why a sheet that could be read in a role is not. */
function leftOut({ sheet, role }: Candidate, { read, others, unsure }: LocatedSheets): SheetReading {
  const taken = read.get(role)?.sheet.name;
  const line = {
    sheet: sheet.name,
    role,
    chosenBy: null,
    state: "left-out",
    visibility: sheet.visibility,
    ...(taken === undefined ? {} : { taken }),
  } as const;
  if (unsure.has(role)) return { ...line, why: "ambiguous" };
  const isOther = others.some((group) => group.some((item) => item.sheet === sheet));
  const isOwner = role === "identification" && others.length > 0;
  return { ...line, why: isOther || isOwner ? "other-plan" : "copy" };
}

function ofSheet(sheet: GridSheet, located: LocatedSheets, { found, denied }: Candidates): SheetReading {
  const candidate = found.find((item) => item.sheet === sheet);
  const { name, visibility } = sheet;
  if (candidate && located.read.get(candidate.role) === candidate) {
    const { role, by } = candidate;
    return { sheet: name, role, chosenBy: by, state: "read", visibility };
  }
  if (candidate) return leftOut(candidate, located);
  const mark = denied.find((item) => item.sheet === sheet);
  const why = mark ? "denied" : "nothing";
  return { sheet: name, role: null, chosenBy: null, state: "left-out", why, visibility };
}

/** What spreadsheets and « Insérer le gabarit » put around the title of a sheet whose title was taken. */
const around = /^(copie de|copy of)\s+|[\s_]*\(?\d+\)?$/gi;

/** The role of a sheet that could not be read: by what is known of it, by its mark when it has one, else by its title. */
export function unreadRole({ sheet, names, role: told }: UnreadPart, template: Template): SheetRole | null {
  if (told !== undefined) return readRoles(template).find((role) => role === told) ?? null;
  const mark = names ? markOf({ names }) : null;
  const marked =
    mark?.roadmap === template.roadmap.id
      ? readRoles(template).find((role) => role === mark.role)
      : undefined;
  const key = headerKey(sheet.replace(around, ""));
  return marked ?? readRoles(template).find((role) => headerKey(titleOf(role, template)) === key) ?? null;
}

/** One line a sheet, in the order of the workbook; those that could not be read come last. */
export function sheetReadings(grid: Grid, template: Template): readonly SheetReading[] {
  const located = locateSheets(grid, template);
  const candidates = candidatesOf(grid, template);
  return [
    ...grid.sheets.map((sheet) => ofSheet(sheet, located, candidates)),
    ...grid.unread.map((part): SheetReading => ({
      sheet: part.sheet,
      role: unreadRole(part, template),
      chosenBy: null,
      state: "unread",
    })),
  ];
}
