import type { Roadmap } from "./schema";

/** The roadmap that a plan follows, as it is told. */
export interface FollowedRoadmap extends Pick<Roadmap, "id" | "version"> {
  /** How people call it, e.g. "PTN SSSS 2023-2027". */
  readonly name: string;
  /** The add-in does not ship it: somebody gave it as a file. */
  readonly isFromFile?: true;
}

/** The roadmap of an edition, as it is told. */
export const followedOf = ({
  roadmap: { id, version, acronym },
  isFromFile,
}: {
  readonly roadmap: Roadmap;
  readonly isFromFile?: true;
}): FollowedRoadmap => ({ id, version, name: acronym, ...(isFromFile && { isFromFile }) });
