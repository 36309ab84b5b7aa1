import type { TourStop } from "../../locales/help-messages";

/** Marks an element as what a stop of the guided tour is about. */
export const touredAs = (stop: TourStop): Readonly<Record<"data-tour", TourStop>> => ({ "data-tour": stop });
