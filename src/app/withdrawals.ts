/** Taking templates back out, over the editions that the engine is given. */
import type { Grid } from "../core/grid/grid";
import { inOrderFor } from "../core/migration/followed";
import { refillings, withdrawable } from "../core/migration/withdraw";
import type { Edition } from "../core/programme/edition";
import { emptiedSheets } from "../core/programme/workbook/emptied";
import { withoutIncomplete } from "../core/programme/workbook/incomplete";
import { withoutReplaced } from "../core/programme/workbook/replaced";
import type { Share } from "../core/reading/share-out";
import type { Unfinished, Withdrawals } from "./contracts";

/** The emptied sheets of these editions; those that an update replaced are nobody's concern. */
export function emptiedIn(read: Grid, editions: readonly Edition[]): Pick<Unfinished, "emptied"> {
  const grid = withoutReplaced(read);
  const roadmaps = new Set(editions.map(({ roadmap }) => roadmap.id));
  const emptied = [...roadmaps].flatMap((roadmap) =>
    emptiedSheets(grid, roadmap).map(({ name, visibility }) => ({
      ...{ sheet: name, roadmap },
      ...(visibility !== "visible" && ({ isHidden: true } as const)),
    })),
  );
  return emptied.length > 0 ? { emptied } : {};
}

/** The edition that the marks of a template name, in the revision that drew it, else the newest one. @param editions oldest first. */
function editionOf(grid: Grid, roadmap: string, editions: readonly Edition[]): Edition | undefined {
  const own = editions.filter((edition) => edition.roadmap.id === roadmap);
  return inOrderFor(grid, [...own].reverse())[0];
}

/** @param sharesIn what is read of a workbook for each of its programmes. @param editions oldest first. */
export function withdrawalsOver(
  sharesIn: (read: Grid) => readonly Share<Edition>[],
  editions: readonly Edition[],
): Withdrawals {
  const found = (read: Grid, roadmap: string): { readonly own: Grid; readonly edition: Edition } | null => {
    const whole = withoutIncomplete(withoutReplaced(read));
    const share = sharesIn(read).find(({ template }) => template.roadmap.id === roadmap);
    const edition = editionOf(whole, roadmap, editions);
    return edition ? { own: share?.grid ?? whole, edition } : null;
  };
  return {
    withdrawable(read, roadmap) {
      const of = found(read, roadmap);
      return of && withdrawable(of.own, of.edition, read);
    },
    refillings(read, roadmap, choice) {
      const of = found(read, roadmap);
      return of ? refillings(of.own, of.edition, choice) : [];
    },
  };
}
