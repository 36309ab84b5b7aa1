import { shippedProgramme } from "../shipped-programme";
import { ptnMeie20231 } from "./2023.1";
import { organizations } from "./organizations";
import { editionOf, rulesOf } from "./template";

/** The PTN of the Ministère de l'Économie, de l'Innovation et de l'Énergie. */
export const ptnMeie = shippedProgramme({
  ...{ id: "ptn-meie", roadmaps: [ptnMeie20231], rulesOf, editionOf },
  organizations,
});
