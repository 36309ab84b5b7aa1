/** Conditional formats of the host, shown by Univer's own engine. */
import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  DeleteConditionalRuleMutation,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { ConditionalFormatState } from "../../host/model/sheet-state";
import type { UniverAccess } from "../../host/model/univer-access";
import { toRange } from "./range";

const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const shownStyle = ({ fill, color, bold, italic }: ConditionalFormatState["style"]): IStyleBase => ({
  ...(fill === undefined ? {} : { bg: { rgb: fill } }),
  ...(color === undefined ? {} : { cl: { rgb: color } }),
  ...(bold === undefined ? {} : { bl: flag(bold) }),
  ...(italic === undefined ? {} : { it: flag(italic) }),
});

/** Replaces what is shown on a sheet by what the host holds now. */
export function showConditionalFormats(
  { unitId, apply }: UniverAccess,
  subUnitId: string,
  before: readonly ConditionalFormatState[],
  now: readonly ConditionalFormatState[],
): void {
  for (const { id } of before) apply(DeleteConditionalRuleMutation, { unitId, subUnitId, cfId: id });
  // Univer puts each new one on top: the first, which is looked at first, goes in last.
  for (const { id, rects, formula, style, stopIfTrue } of [...now].reverse()) {
    apply(AddConditionalRuleMutation, {
      unitId,
      subUnitId,
      rule: {
        cfId: id,
        ranges: rects.map(toRange),
        stopIfTrue,
        rule: {
          type: CFRuleType.highlightCell,
          subType: CFSubRuleType.formula,
          value: formula,
          style: shownStyle(style),
        },
      },
    });
  }
}
