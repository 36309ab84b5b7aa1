import type { FollowedRoadmap } from "../core/programme/roadmap/followed";
import type { EditionFileWords } from "./edition-file-words";

/** What is said of a roadmap that an administrator gives to the pane as a file. */
export interface RoadmapFileMessages extends Pick<EditionFileWords, "problem" | "refused" | "others"> {
  readonly choose: string;
  /** The same, of the place where it may be dropped. */
  readonly drop: string;
  readonly hint: string;
  readonly reading: (file: string) => string;
  readonly several: string;
  readonly unreadable: (file: string) => string;
  readonly twice: (roadmap: FollowedRoadmap, file: string, other: string) => string;
  readonly replace: string;
  readonly keep: string;
  readonly given: (roadmap: FollowedRoadmap, file: string, isReplaced: boolean) => string;
  readonly isKept: string;
  readonly isNotKept: string;
  readonly forget: string;
  readonly forgotten: (roadmap: FollowedRoadmap) => string;
  /** On a workbook whose roadmap is not known. */
  readonly chooseForWorkbook: string;
}
