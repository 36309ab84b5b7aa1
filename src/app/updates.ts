/** Updates, over the editions that the engine is given. */
import type { Grid } from "../core/grid/grid";
import { newestOf, updateOffer } from "../core/migration/followed";
import { prepareUpdate } from "../core/migration/prepare-update";
import type { Update } from "../core/migration/update";
import type { Edition } from "../core/programme/edition";
import type { Share } from "../core/reading/share-out";
import type { Validation } from "../core/validation/validation";
import { keptWords } from "../locales/fr/kept";
import type { JudgedPlan } from "./contracts";

/** The offer to update a plan, all of which could be read. @param editions oldest first. */
export function offerFor(
  { unread }: Validation,
  grid: Grid,
  { template, editions }: { readonly template: Edition; readonly editions: readonly Edition[] },
): Pick<JudgedPlan, "update"> {
  const update = unread.length === 0 ? updateOffer(grid, template, editions) : null;
  return update ? { update } : {};
}

export interface Asked {
  readonly editions: readonly Edition[];
  /** The whole workbook. */
  readonly read: Grid;
  /** Id of the roadmap whose plan is to be updated. */
  readonly roadmap: string;
  /** AAAA-MM-JJ. */
  readonly today: string;
}

/** Decides the update of a plan of the workbook; null when there is nothing to update. */
export function updateOf(
  shares: readonly Share<Edition>[],
  { editions, read, roadmap, today }: Asked,
): Update | null {
  const share = shares.find(({ template }) => template.roadmap.id === roadmap);
  const before = share?.template;
  const after = before && newestOf(before, editions);
  const offer = before && updateOffer(share.grid, before, editions);
  if (!after || !offer) return null;
  return prepareUpdate(share.grid, { ...offer, before, after, words: keptWords, around: read, today });
}
