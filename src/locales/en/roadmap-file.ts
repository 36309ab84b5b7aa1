import type { RoadmapFileMessages } from "../roadmap-file-messages";
import { editionFileWords } from "./edition-file";
import { followedRoadmap } from "./followed-roadmap";

const { problem, refused, others } = editionFileWords;

export const roadmapFile: RoadmapFileMessages = {
  ...{ problem, refused, others },
  choose: "Choose a roadmap file…",
  drop: "or drop it here",
  hint: "For a roadmap that the add-in does not have: the JSON file that its administrator prepared. It is read on this computer and sent nowhere.",
  reading: (file) => `Reading “${file}”…`,
  several: "Drop only one file at a time. Nothing has changed.",
  unreadable: (file) =>
    `The file “${file}” could not be read. Check that it still exists and that you have access to it, then choose it again. Nothing has changed.`,
  twice: (roadmap, file, other) =>
    `The file “${other}” already gave ${followedRoadmap(roadmap)}, with other content. If you replace it with “${file}”, the plans that follow it will be validated against the new content.`,
  replace: "Replace",
  keep: "Keep the old one",
  given: (roadmap, file, isReplaced) =>
    isReplaced
      ? `The content of “${file}” replaces the old one for ${followedRoadmap(roadmap)}.`
      : `${followedRoadmap(roadmap)} is now offered in the list of programmes, as “${file}” gives it.`,
  isKept: "It will be again the next time the pane is opened on this computer.",
  isNotKept:
    "It is offered until the pane is closed: there is not enough room to remember it on this computer.",
  forget: "Stop remembering this roadmap",
  forgotten: (roadmap) =>
    `${followedRoadmap(roadmap)} is no longer remembered on this computer. It is offered until the pane is closed.`,
  chooseForWorkbook: "Choose the file…",
};
