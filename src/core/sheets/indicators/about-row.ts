import { official } from "../../programme/table/columns";
import type { Column } from "../../programme/table/table";
import type { IndicatorColumn } from "./handles";
import type { IndicatorLook } from "./look";
import type { IndicatorShape } from "./shape";

/**
 * What a row is about. Where bands are wide, what stays in view beside them is the indicator, which tells its row by
 * itself: with its objective, hardly anything else would be in view on a small screen.
 */
export function aboutRow(
  { isCompact }: IndicatorShape,
  look: IndicatorLook,
): readonly Column<IndicatorColumn>[] {
  const objective = official<IndicatorColumn>("objective", look.objective, 26);
  const indicator = official<IndicatorColumn>("indicator", look.indicator, 36);
  const about = isCompact ? [indicator, objective] : [objective, indicator];
  return [official("number", "No", 6), ...about];
}
