import { rangeAddress } from "../model/range";
import type { Rect } from "../model/rect";
import type { Sheet } from "../model/book";
import { defineClass, property, type HostClass } from "../protocol/define-class";

/** Several ranges of one sheet. */
export interface AreasRef {
  readonly sheet: Sheet;
  readonly rects: readonly Rect[];
}

export const rangeAreasClass: HostClass<AreasRef> = defineClass<AreasRef>({
  name: "RangeAreas",
  members: {
    address: property(({ sheet, rects }) => rects.map((rect) => rangeAddress({ sheet, rect })).join(",")),
    areaCount: property(({ rects }) => rects.length),
  },
});
