/** What updates have to say. */
import type { FindingCell } from "../core/programme/finding/facts";
import type { Removable } from "../core/migration/removable";
import type { EditionChanges, UpdateOffer } from "../core/migration/update";

/** What an update would do: what changes, and what becomes of what was typed. */
export interface UpdatePlanned extends UpdateOffer {
  readonly kind: "update-planned";
  readonly roadmap: string;
  readonly changes: EditionChanges;
  /** Numbers of cells. */
  readonly moved: number;
  readonly kept: number;
  /** Notes and comments, which stay on the old sheets. */
  readonly notes: number;
}

/** What became of an update, by what was read again. */
export interface Updated {
  readonly kind: "updated";
  /** The edition that the plan now follows; null when the template alone changed. */
  readonly version: string | null;
  /** Number of cells of the old sheets that stand in the new ones. */
  readonly moved: number;
  /** Number of those that are listed apart, and the title of that sheet; it may list formulas alone. */
  readonly kept: number;
  readonly keptSheet: string | null;
  /** Cells of the new sheets that do not hold what was moved there. */
  readonly missing: readonly FindingCell[];
  /** Titles of the old sheets. */
  readonly replaced: readonly string[];
  /** Titles of those where something was typed while the new ones were being drawn: it is not in them. */
  readonly stale: readonly string[];
  readonly typed?: readonly FindingCell[];
  /** Number of decisions of the report whose findings are no longer there as they were; absent when there are none. */
  readonly lapsed?: number;
}

/** What became of the sheets that an update replaced. */
export interface ReplacedRemoved extends Omit<Removable, "sheets"> {
  readonly kind: "replaced-removed";
  /** Titles that they had. */
  readonly removed: readonly string[];
}

export type UpdateNotice = UpdatePlanned | Updated | ReplacedRemoved;
