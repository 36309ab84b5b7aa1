import { assertUnprotected } from "./guard";
import { paint, paintedAt } from "./painted";
import { writeRange, type RangeRef } from "./range";
import { patchStyle } from "./styles";
import { BooleanNumber } from "../univer-packages";
import type { Argument } from "../protocol/argument";
import type { Sheet } from "./book";

/** `Range.hyperlink` of a cell, null when it has none. */
export function linkAt(sheet: Sheet, row: number, column: number): Readonly<Record<string, string>> | null {
  const link = paintedAt(sheet.book.state(sheet).links, row, column);
  if (!link) return null;
  const { address, target, screenTip } = link;
  return {
    ...(address !== "" && { address }),
    ...(target !== "" && { documentReference: target }),
    screenTip,
  };
}

/** Gives the range a link, its text and the look that Excel gives to links. */
export function setLink(range: RangeRef, value: Argument): void {
  const { sheet, rect } = range;
  assertUnprotected(sheet);
  const link = {
    address: value.field("address").textOr(""),
    target: value.field("documentReference").textOr(""),
    screenTip: value.field("screenTip").textOr(""),
  };
  const text = value.field("textToDisplay");
  if (!text.absent) writeRange(range, `'${text.text()}`);
  sheet.book.change(sheet, { links: paint(sheet.book.state(sheet).links, rect, link) });
  patchStyle(sheet, rect, { cl: { rgb: "#0563C1" }, ul: { s: BooleanNumber.TRUE } });
}
