import type { FollowedRoadmap } from "../core/programme/roadmap/followed";

/** What the command `update` says besides what the pane says of an update. */
export interface UpdateCommandMessages {
  readonly usage: string;
  /** Exit codes and options, for `--help`. */
  readonly help: string;
  readonly plan: (roadmap: FollowedRoadmap) => string;
  /** No plan of the file has an update; `given`: those that it follows. */
  readonly nothing: (followed: readonly FollowedRoadmap[]) => string;
  readonly noSuchPlan: (roadmap: string) => string;
  /** Nothing was written: what to add to write it. */
  readonly preview: string;
  readonly written: (file: string) => string;
  readonly exists: (file: string) => string;
  /** Kinds of things of the file that the written one does not have. */
  readonly leftOut: (kinds: readonly string[]) => string;
  readonly kinds: Readonly<
    Record<
      | "pictures"
      | "charts"
      | "pivots"
      | "threads"
      | "controls"
      | "scales"
      | "links"
      | "macros"
      | "protection",
      string
    >
  >;
}
