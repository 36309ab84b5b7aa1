import type { Roadmap } from "../programme/roadmap/schema";
import { ptnSss } from "./ptn-sss";
import { pmt } from "./pmt";
import { ptnMeie } from "./ptn-meie";
import { stng } from "./stng";
import { newestOf } from "./shipped-programme";

/** Every programme that is shipped, the one that is offered first before the others. */
export const programmes = [ptnSss, stng, ptnMeie, pmt] as const;

export type Programme = (typeof programmes)[number];
export type ProgrammeId = Programme["id"];

/** Every edition that is shipped. Those of one roadmap stand in order, oldest first. */
export const editions: readonly Roadmap[] = programmes.flatMap(({ roadmaps }) => roadmaps);

/** The roadmap that is offered first, in its newest edition. */
export const offered: Roadmap = newestOf(programmes[0]);
