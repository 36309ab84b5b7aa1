import type { Grid } from "../core/grid/grid";

/** Of these sheets, the titles that people know: those of sheets that they see; all of them where they see none. */
export function seenTitles(titles: readonly string[], { sheets }: Pick<Grid, "sheets">): readonly string[] {
  const seen = titles.filter((title) => sheets.find(({ name }) => name === title)?.visibility === "visible");
  return seen.length > 0 ? seen : titles;
}
