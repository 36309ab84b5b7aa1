import { rangeClass } from "./range";
import { resolveRange } from "./range-argument";
import { sheetKey, worksheetOf, type Sheet } from "../model/book";
import { isProtected } from "../model/guard";
import { between, maxColumns, maxRows, type Rect } from "../model/rect";
import { defineClass, method, property, type HostClass, type HostObject } from "../protocol/define-class";
import { accessDenied, itemNotFound } from "../protocol/host-error";
import { SetFrozenMutation } from "../univer-packages";

function freeze(sheet: Sheet, rows: number, columns: number): void {
  const ySplit = rows;
  const xSplit = columns;
  sheet.book.apply(SetFrozenMutation, {
    ...sheetKey(sheet),
    ySplit,
    xSplit,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  });
}

/** The frozen rows and columns of a sheet, null when there are none. */
export function frozenRect(sheet: Sheet): Rect | null {
  const { xSplit, ySplit } = worksheetOf(sheet).getFreeze();
  if (xSplit <= 0 && ySplit <= 0) return null;
  if (xSplit <= 0) return between(0, 0, ySplit - 1, maxColumns - 1);
  if (ySplit <= 0) return between(0, 0, maxRows - 1, xSplit - 1);
  return between(0, 0, ySplit - 1, xSplit - 1);
}

const location = (sheet: Sheet): HostObject | null => {
  const rect = frozenRect(sheet);
  return rect ? rangeClass.of({ sheet, rect }) : null;
};

export const freezePanesClass: HostClass<Sheet> = defineClass<Sheet>({
  name: "WorksheetFreezePanes",
  members: {
    // The range given is the frozen part: everything from A1 to its last cell.
    freezeAt: method((sheet, arg) => {
      const { rect } = resolveRange(sheet, arg(0));
      const rows = rect.rows === maxRows ? 0 : rect.row + rect.rows;
      freeze(sheet, rows, rect.columns === maxColumns ? 0 : rect.column + rect.columns);
    }),
    freezeRows: method((sheet, arg) => {
      freeze(sheet, arg(0).absent ? 1 : arg(0).index(), 0);
    }),
    freezeColumns: method((sheet, arg) => {
      freeze(sheet, 0, arg(0).absent ? 1 : arg(0).index());
    }),
    unfreeze: method((sheet) => {
      freeze(sheet, 0, 0);
    }),
    getLocation: method((sheet) => {
      const place = location(sheet);
      if (!place) throw itemNotFound("no frozen panes");
      return place;
    }),
    getLocationOrNullObject: method(location),
  },
});

export const worksheetProtectionClass: HostClass<Sheet> = defineClass<Sheet>({
  name: "WorksheetProtection",
  members: {
    protected: property(isProtected),
    options: property((sheet) => sheet.book.state(sheet).protection),
    protect: method((sheet, arg) => {
      if (isProtected(sheet)) throw accessDenied("the sheet is already protected");
      const option = (name: string): boolean => arg(0).field(name).booleanOr(false);
      sheet.book.change(sheet, {
        protection: {
          allowFormatColumns: option("allowFormatColumns"),
          allowAutoFilter: option("allowAutoFilter"),
          allowSort: option("allowSort"),
        },
      });
    }),
    unprotect: method((sheet) => {
      if (!isProtected(sheet)) throw accessDenied("the sheet is not protected");
      sheet.book.change(sheet, { protection: null });
    }),
  },
});
