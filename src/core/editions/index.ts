import type { Roadmap } from "../programme/roadmap/schema";
import { ptnSss20231 } from "./ptn-sss/2023.1";

/** Every edition that is shipped. Those of one roadmap stand in order, oldest first. */
export const editions: readonly Roadmap[] = [ptnSss20231];

/** The newest shipped edition of a roadmap, or null when the roadmap is unknown. */
export function latestEdition(id: string): Roadmap | null {
  return editions.filter((edition) => edition.id === id).at(-1) ?? null;
}

/** The roadmap that is offered first, in its newest edition. */
export const offered: Roadmap = ptnSss20231;
