import type { FollowedRoadmap } from "../../core/programme/roadmap/followed";

/** How a roadmap is called, wherever it is shown: one that somebody gave says so. */
export const roadmapName = ({ name, isFromFile }: Pick<FollowedRoadmap, "name" | "isFromFile">): string =>
  isFromFile ? `${name} (reçue d’un fichier)` : name;

/** The same, with its version. */
export const followedRoadmap = ({ version, ...roadmap }: FollowedRoadmap): string =>
  `${roadmapName(roadmap)}, version ${version}`;
