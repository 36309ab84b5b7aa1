import type { KeyboardEvent } from "react";

const moves: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowDown: (place, last) => Math.min(place + 1, last),
  ArrowUp: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_place, last) => last,
};

/** Arrow keys, Home and End go from button to button of the list's items; Tab works as everywhere. */
export function moveWithArrows(event: KeyboardEvent<HTMLElement>): void {
  const move = moves[event.key];
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>("li button")];
  const place = buttons.findIndex((button) => button === document.activeElement);
  if (!move || place < 0) return;
  event.preventDefault();
  buttons[move(place, buttons.length - 1)]?.focus();
}
