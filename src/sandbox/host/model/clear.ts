import { clearConditionalFormats } from "./conditional-formats";
import { usedRect, writeCells } from "./cells";
import { assertUnprotected, assertWritable } from "./guard";
import { erase } from "./painted";
import { cellsOf, intersection } from "./rect";
import { patchStyle, type StylePatch } from "./styles";
import { clearValidation } from "./validations";
import type { RangeRef } from "./range";

export type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

const noStyle: StylePatch = {
  bg: null,
  cl: null,
  bl: null,
  it: null,
  fs: null,
  ff: null,
  ul: null,
  st: null,
  ht: null,
  vt: null,
  tb: null,
  bd: null,
  n: null,
};

function clearContents(range: RangeRef): void {
  const { sheet, rect } = range;
  assertWritable(sheet, rect);
  const used = usedRect(sheet, true, rect);
  const inside = used && intersection(used, rect);
  if (!inside) return;
  writeCells(
    sheet,
    [...cellsOf(inside)].map((cell) => ({ ...cell, content: { kind: "empty" } })),
  );
}

function clearFormats(range: RangeRef): void {
  const { sheet, rect } = range;
  assertUnprotected(sheet);
  patchStyle(sheet, rect, noStyle);
  clearConditionalFormats(range);
  const state = sheet.book.state(sheet);
  sheet.book.change(sheet, { indents: erase(state.indents, rect), locked: erase(state.locked, rect) });
}

function clearLinks({ sheet, rect }: RangeRef): void {
  assertUnprotected(sheet);
  sheet.book.change(sheet, { links: erase(sheet.book.state(sheet).links, rect) });
}

/** `Range.clear`: contents, formats (with conditional formats), links, or everything with data validation. */
export function clearRange(range: RangeRef, what: ClearWhat): void {
  if (what === "All" || what === "Contents") clearContents(range);
  if (what === "All" || what === "Formats") clearFormats(range);
  if (what === "All" || what === "Hyperlinks" || what === "RemoveHyperlinks") clearLinks(range);
  if (what === "All") clearValidation(range);
}
