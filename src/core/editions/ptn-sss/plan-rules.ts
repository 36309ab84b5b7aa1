import { actionTwice } from "../../sheets/actions/rules/act-04-action-twice";
import { denominatorsDiffer } from "../../sheets/indicators/rules/coh-04-denominators-differ";
import { ministerialTargetChanged } from "../../rules/fdr-03-ministerial-target-changed";
import { scopeChanged } from "../../rules/fdr-04-scope-changed";
import { rowRules } from "./row-rules";
import { vagueText } from "../../rules/mes-02-vague-text";
import { numberAsText } from "../../rules/val-04-number-as-text";
import { formatAgainstContent } from "../../rules/val-14-format-against-content";
import type { IndicatorShape } from "../../sheets/indicators/shape";
import type { Table } from "../../programme/table/table";
import { privacyRules, structureRulesWith } from "../structure-rules";
import { numberCells, textPlacesOf } from "./places";

/** They come before those on the answers. */
const structureRules = structureRulesWith(ministerialTargetChanged, scopeChanged);

const asNumbers = (shape: IndicatorShape) => numberAsText(numberCells(shape));

/** Rules on the answers that no formula can say. */
const contentRules = (shape: IndicatorShape) => [
  asNumbers(shape),
  formatAgainstContent,
  denominatorsDiffer(shape),
  vagueText(textPlacesOf(shape)),
  actionTwice,
  ...privacyRules,
];

/** Every rule on the plan as a whole. */
export const planRules = (shape: IndicatorShape) => [...structureRules, ...contentRules(shape)];

/** Every rule, once, first the one whose finding stays when several are on one cell. */
export function precedence(shape: IndicatorShape, tables: readonly Table[]): readonly string[] {
  // A text that reads as a number says so before any rule says that it is none.
  const answerRules = rowRules(shape, tables).flatMap(({ id }) =>
    id === "VAL-01" ? [asNumbers(shape).id, id] : [id],
  );
  const ids = [
    ...structureRules.map(({ id }) => id),
    ...answerRules,
    ...contentRules(shape).map(({ id }) => id),
  ];
  return [...new Set(ids)];
}
