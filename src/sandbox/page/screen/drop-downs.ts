/** The arrow and the list of cells whose validation is a list. The host itself judges what is typed. */
import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
} from "@univerjs/preset-sheets-data-validation";
import type { Painted } from "../../host/model/painted";
import type { ValidationState } from "../../host/model/sheet-state";
import type { UniverAccess } from "../../host/model/univer-access";
import { execute } from "./execute";
import { toRange } from "./range";

/** One rule for all the places that choose from the same list. */
function lists(painted: Painted<ValidationState>): ISheetDataValidationRule[] {
  const places = new Map<string, ISheetDataValidationRule["ranges"]>();
  for (const { rect, value } of painted) {
    if (value.rule.type !== "list" || !value.rule.dropDown) continue;
    const { source } = value.rule;
    places.set(source, [...(places.get(source) ?? []), toRange(rect)]);
  }
  return [...places].map(([source, ranges], index) => ({
    uid: `list-${index}`,
    type: DataValidationType.LIST,
    formula1: source,
    ranges,
    allowBlank: true,
    renderMode: DataValidationRenderMode.ARROW,
    errorStyle: DataValidationErrorStyle.INFO,
  }));
}

/** Replaces the lists shown on a sheet by those that the host holds now. */
export function showDropDowns(
  access: UniverAccess,
  subUnitId: string,
  before: Painted<ValidationState>,
  now: Painted<ValidationState>,
): void {
  const { unitId } = access;
  const removed = lists(before).map(({ uid }) => uid);
  if (removed.length > 0)
    execute(access, RemoveDataValidationMutation, { unitId, subUnitId, ruleId: removed });
  const added = lists(now);
  if (added.length > 0) execute(access, AddDataValidationMutation, { unitId, subUnitId, rule: added });
}
