/** How much of what each role needs a sheet holds: its headers, its labels. */
import { fields } from "../programme/workbook/identification";
import type { OfficialContent } from "../programme/official/content";
import { tableIds, tableOf, type TableId } from "../programme/table/table";
import { officialOf, readRoles, type Template } from "../programme/template";
import { REPORT_ROLE } from "../programme/workbook/report";
import type { GridSheet } from "../grid/grid";
import { FEWEST_HEADERS, headerRowOf, readColumns } from "./headers";
import { labelCount } from "./locate-fields";
import { officialHeaderOf } from "./official-headers";
import { reportIn } from "./report-headers";
import type { SheetRole } from "../programme/sheet-reading";

/** A sheet is taken for a role, whatever its mark, when this share of the role's headers is there. */
const FINGERPRINT = 0.6;

export interface Fit {
  readonly role: SheetRole;
  /** Headers or labels of the role that the sheet holds. */
  readonly count: number;
  /** From 0 to 1: the part of the role's headers that it is. */
  readonly share: number;
  /** Enough of them to know the sheet by, without any mark. */
  readonly isWhole: boolean;
  /** Enough of them to be read, when a mark says the rest. */
  readonly isSome: boolean;
}

function toFit(role: SheetRole, count: number, of: number): Fit {
  const share = count / of;
  return { role, count, share, isWhole: share >= FINGERPRINT, isSome: count >= FEWEST_HEADERS };
}

function tableFit(id: TableId, sheet: GridSheet, template: Template): Fit {
  const table = tableOf(template, id);
  const count = Object.keys(headerRowOf(table, sheet)?.columns ?? {}).length;
  return toFit(id, count, readColumns(table).length);
}

function officialFit(content: OfficialContent, sheet: GridSheet): Fit {
  const count = officialHeaderOf(content, sheet)?.columns.size ?? 0;
  // One header is enough under a mark: what is compared is found by its wording.
  return { ...toFit(content.role, count, content.columns.length), isSome: count > 0 };
}

/** Without mark, the report is known by the column of its keys. */
function reportFit(sheet: GridSheet): Fit {
  const columns = reportIn(sheet)?.columns ?? {};
  const count = Object.keys(columns).length;
  return { role: "report", count, share: 1, isWhole: columns.key !== undefined, isSome: count > 0 };
}

function fitIn(role: SheetRole, sheet: GridSheet, template: Template): Fit {
  if (role === "identification") return toFit(role, labelCount(sheet), fields.length);
  if (role === REPORT_ROLE) return reportFit(sheet);
  if (tableIds(template).includes(role)) return tableFit(role, sheet, template);
  return officialFit(officialOf(template, role), sheet);
}

/** What the sheet holds of each role, in the order of the template. */
export const fitsOf = (sheet: GridSheet, template: Template): readonly Fit[] =>
  readRoles(template).map((role) => fitIn(role, sheet, template));

/** The role that the sheet's headers give it: sheets have headers in common, the one that it fits best; null when none. */
export function bestFit(fits: readonly Fit[]): Fit | null {
  const whole = fits.filter(({ isWhole }) => isWhole);
  const [best] = [...whole].sort((one, other) => other.share - one.share || other.count - one.count);
  return best ?? null;
}
