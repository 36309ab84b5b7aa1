import type { TourStop } from "../../locales/help-messages";

/** A stop that is on the page, and what it is about. */
export interface FoundStop {
  readonly stop: TourStop;
  readonly target: HTMLElement;
}

const withPlan: readonly TourStop[] = ["bar", "commands", "cell", "tools", "finding", "help"];
const withoutPlan: readonly TourStop[] = ["insert", "received", "rules", "help"];

/** Of the list, its first finding. */
const placeOf = (stop: TourStop): string => `[data-tour="${stop}"]${stop === "finding" ? " li" : ""}`;

/** The stops of the tour that are on the page, in the order of the tour. */
export function stopsOn(page: ParentNode): readonly FoundStop[] {
  const order = page.querySelector(placeOf("bar")) ? withPlan : withoutPlan;
  return order.flatMap((stop) => {
    const target = page.querySelector<HTMLElement>(placeOf(stop));
    return target ? [{ stop, target }] : [];
  });
}
