/** Which edition a workbook follows, of those that are known of its roadmap. */
import { cleanText } from "../conditions/cell-text";
import { heldAt } from "../grid/input-cell";
import { isCellError, type Grid } from "../grid/grid";
import type { Edition } from "../programme/edition";
import { markOf, REVISION } from "../programme/workbook/mark";
import { drawnAnew } from "../programme/workbook/report";
import { locateIdentification, locateSheets } from "../reading/locate";
import { revisionsOf } from "../reading/revision";
import type { UpdateOffer } from "./update";

/** The version that « Identification » says, for a workbook whose sheets bear no mark. */
function writtenVersion(grid: Grid, edition: Edition): readonly string[] {
  const located = locateIdentification(grid, edition);
  const label = located?.labels.version;
  if (!located || !label) return [];
  const value = heldAt(located.sheet, { row: label.row, column: label.column + located.valueOffset });
  return value === null || isCellError(value) ? [] : [cleanText(String(value)).replace(",", ".")];
}

function versionsIn(grid: Grid, edition: Edition): readonly string[] {
  const marked = grid.sheets.flatMap((sheet) => {
    const mark = markOf(sheet);
    return mark?.roadmap === edition.roadmap.id && !drawnAnew.has(mark.role) ? [mark.version] : [];
  });
  return marked.length > 0 ? marked : writtenVersion(grid, edition);
}

/**
 * The editions in the order in which a workbook is to be read: first those that it says that it follows.
 * @param newestFirst editions that are known.
 */
export function inOrderFor(grid: Grid, newestFirst: readonly Edition[]): readonly Edition[] {
  const isAlone = ({ roadmap }: Edition): boolean =>
    newestFirst.filter((other) => other.roadmap.id === roadmap.id).length === 1;
  const says = (edition: Edition): boolean =>
    !isAlone(edition) && versionsIn(grid, edition).includes(edition.roadmap.version);
  const first = newestFirst.filter(says);
  return [...first, ...newestFirst.filter((edition) => !first.includes(edition))];
}

/** The newest edition of the same roadmap. @param editions oldest first. */
export const newestOf = ({ roadmap }: Edition, editions: readonly Edition[]): Edition | undefined =>
  editions.filter((other) => other.roadmap.id === roadmap.id).at(-1);

/**
 * Whether the plan that a workbook holds may be brought to the newest edition, and to the template as it is drawn now;
 * null when it is there already, or was drawn by a later add-in.
 * @param edition the one that it follows. @param editions oldest first.
 */
export function updateOffer(grid: Grid, edition: Edition, editions: readonly Edition[]): UpdateOffer | null {
  const newest = newestOf(edition, editions);
  const [revision = REVISION] = revisionsOf(grid, edition);
  const { read, others } = locateSheets(grid, edition);
  // Beside another plan that is as large, nothing would tell that the new sheets are to be read.
  const isSeveral = others.some(({ length }) => length >= read.size);
  const isLater = revisionsOf(grid, edition).some((found) => found > REVISION);
  if (!newest || isSeveral || isLater || (newest === edition && revision === REVISION)) return null;
  return {
    from: { version: edition.roadmap.version, revision },
    to: { version: newest.roadmap.version, revision: REVISION },
  };
}
