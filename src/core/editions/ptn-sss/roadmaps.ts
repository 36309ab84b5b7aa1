import type { Roadmap } from "../../programme/roadmap/schema";
import { ptnSss20231 } from "./2023.1";

/** The editions of this roadmap, oldest first. */
export const roadmaps: readonly [Roadmap, ...Roadmap[]] = [ptnSss20231];
