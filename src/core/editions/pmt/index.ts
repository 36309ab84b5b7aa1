import { shippedProgramme } from "../shipped-programme";
import { pmt20221 } from "./2022.1";
import { editionOf, rulesOf } from "./template";

/** The plan to modernize technology, 2022 to 2025. */
export const pmt = shippedProgramme({ id: "pmt", roadmaps: [pmt20221], rulesOf, editionOf });
