import { shippedProgramme } from "../shipped-programme";
import { BY_YEAR, FORMER } from "./revisions";
import { roadmaps } from "./roadmaps";
import { rulesOf, templateOf } from "./template";

/** The PTN of health and social services. */
export const ptnSss = shippedProgramme({
  id: "ptn-sss",
  roadmaps,
  rulesOf,
  editionOf: (roadmap, words) => templateOf(roadmap, words),
  formerOf: (roadmap, words) => [FORMER, BY_YEAR].map((drawn) => templateOf(roadmap, words, drawn)),
});
