import { shippedProgramme } from "../shipped-programme";
import { FORMER } from "./revisions";
import { roadmaps } from "./roadmaps";
import { rulesOf, templateOf } from "./template";

/** The PTN of health and social services. */
export const ptnSss = shippedProgramme({
  id: "ptn-sss",
  roadmaps,
  rulesOf,
  editionOf: (roadmap, words) => templateOf(roadmap, words),
  formerOf: (roadmap, words) => [templateOf(roadmap, words, FORMER)],
});
