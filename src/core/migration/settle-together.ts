import { numberedTitle, takenKey, titlesIn } from "../programme/workbook/settle-names";
import type { Grid } from "../grid/grid";

/**
 * Titles that no sheet of the workbook has, all with the same number: what they have in common tells that the sheets
 * are of one plan, beside copies of old ones.
 */
export function settleTogether(
  preferred: Readonly<Record<string, string>>,
  grid: Grid,
): Readonly<Record<string, string>> {
  const taken = new Set(titlesIn(grid).map(takenKey));
  for (let number = 2; ; number += 1) {
    const titles = Object.entries(preferred).map(
      ([role, title]) => [role, numberedTitle(title, number)] as const,
    );
    if (titles.every(([, title]) => !taken.has(takenKey(title)))) return Object.fromEntries(titles);
  }
}
