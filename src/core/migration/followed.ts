/** Which edition a workbook follows, of those that are known of its roadmap. */
import { groupBy } from "../collections/group-by";
import { cleanText } from "../conditions/cell-text";
import { heldAt } from "../grid/input-cell";
import { isCellError, type Grid } from "../grid/grid";
import type { Edition } from "../programme/edition";
import type { SheetMark } from "../programme/workbook/mark";
import { readColumns } from "../reading/headers";
import { locateIdentification, locateSheets, locateTable } from "../reading/locate";
import { marksOf, revisionsOf } from "../reading/revision";
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
  const marked = marksOf(grid, edition).map(({ version }) => version);
  return marked.length > 0 ? marked : writtenVersion(grid, edition);
}

/** The first of the revisions of an edition that a mark can be of, else the last. @param newestFirst one at least. */
const drawnBy = ({ revision }: SheetMark, newestFirst: readonly Edition[]): Edition | undefined =>
  newestFirst.filter((edition) => edition.revision >= revision).at(-1) ?? newestFirst[0];

/** How many headers of the tables are there, and how many are not. */
function headersIn(grid: Grid, edition: Edition): { readonly found: number; readonly missing: number } {
  const counts = edition.tables.map((table) => {
    const located = locateTable(grid, edition, table.id);
    const all = readColumns(table);
    const found = all.filter(({ id }) => located?.columns[id] !== undefined).length;
    return { found, missing: all.length - found };
  });
  const sum = (of: "found" | "missing"): number => counts.reduce((total, count) => total + count[of], 0);
  return { found: sum("found"), missing: sum("missing") };
}

/** Revisions of one edition, first the one by which most marked sheets were drawn; without marks, that which fits best. */
function bestFirst(grid: Grid, newestFirst: readonly Edition[]): readonly Edition[] {
  const [newest, ...others] = newestFirst;
  if (!newest || others.length === 0) return newestFirst;
  const marks = marksOf(grid, newest).filter(({ version }) => version === newest.roadmap.version);
  const scores = new Map(
    newestFirst.map((edition) => {
      const sheets = marks.filter((mark) => drawnBy(mark, newestFirst) === edition).length;
      const { found, missing } = marks.length > 0 ? { found: sheets, missing: 0 } : headersIn(grid, edition);
      return [edition, { found, missing }];
    }),
  );
  const scoreOf = (edition: Edition, of: "found" | "missing"): number => scores.get(edition)?.[of] ?? 0;
  return [...newestFirst].sort(
    (one, other) =>
      scoreOf(other, "found") - scoreOf(one, "found") || scoreOf(one, "missing") - scoreOf(other, "missing"),
  );
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
  const inOrder = [...first, ...newestFirst.filter((edition) => !first.includes(edition))];
  const editions = groupBy(inOrder, ({ roadmap }) => `${roadmap.id} ${roadmap.version}`);
  return [...editions.values()].flatMap((revisions) => bestFirst(grid, revisions));
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
  const [revision = edition.revision] = revisionsOf(grid, edition);
  const { read, others } = locateSheets(grid, edition);
  // Beside another plan that is as large, nothing would tell that the new sheets are to be read.
  const isSeveral = others.some(({ length }) => length >= read.size);
  if (!newest || isSeveral) return null;
  const isLater = revisionsOf(grid, edition).some((found) => found > newest.revision);
  if (isLater || (newest === edition && revision === newest.revision)) return null;
  return {
    from: { version: edition.roadmap.version, revision },
    to: { version: newest.roadmap.version, revision: newest.revision },
  };
}
