/** Taking over tables of the user's own, over the editions that the engine is given. */
import type { Grid } from "../core/grid/grid";
import type { Edition } from "../core/programme/edition";
import type { Share } from "../core/reading/share-out";
import { isStillThere, offeredTables } from "../core/takeover/offer";
import { takeOver } from "../core/takeover/take-over";
import { commentWords } from "../locales/fr/taken-over";
import type { Takeovers } from "./contracts";

/** @param sharesIn what each plan of a workbook is read from. */
export function takeoversOver(sharesIn: (open: Grid) => readonly Share<Edition>[]): Takeovers {
  const templateOf = (open: Grid, id: string) =>
    sharesIn(open).find(({ template }) => template.roadmap.id === id)?.template;
  return {
    offered(open, roadmap, file) {
      const template = templateOf(open, roadmap);
      return template ? offeredTables(open, template, file) : [];
    },
    isThere(open, { roadmap, source }) {
      const template = templateOf(open, roadmap);
      return template !== undefined && isStillThere(open, template, source);
    },
    prepare(open, { roadmap, ...asked }) {
      const share = sharesIn(open).find(({ template }) => template.roadmap.id === roadmap);
      return share ? takeOver(share.grid, share.template, { ...asked, words: commentWords }) : null;
    },
  };
}
