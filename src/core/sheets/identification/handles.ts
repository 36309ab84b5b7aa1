/** The fields of « Identification », which rules ask for by their ids. */
import { handlesOf } from "../../programme/rule/handles";
import type { FieldId } from "../../programme/workbook/identification";

export const { column, rowRule, ruleCheck } = handlesOf<FieldId>();
