import type { KeyboardEvent } from "react";

const moves: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowDown: (place, last) => Math.min(place + 1, last),
  ArrowUp: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_place, last) => last,
};

/** Where one stands: on a stop, or on what belongs to the last one before it; -1 before the first. */
const placeIn = (stops: readonly Element[], active: Element): number =>
  stops.filter(
    (each) =>
      each === active || (each.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  ).length - 1;

/** Arrow keys, Home and End go from finding to finding of the list; Tab works as everywhere. */
export function moveWithArrows(event: KeyboardEvent<HTMLElement>): void {
  const move = moves[event.key];
  const { activeElement } = document;
  if (!move || !activeElement?.matches("li button")) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-stop]")];
  const place = placeIn(stops, activeElement);
  if (place < 0) return;
  event.preventDefault();
  stops[move(place, stops.length - 1)]?.focus();
}
