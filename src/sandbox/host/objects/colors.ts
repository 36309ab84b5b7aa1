import { invalidArgument } from "../protocol/host-error";
import type { Argument } from "../protocol/argument";
import type { Nullable } from "../univer-packages";

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** "#RRGGBB" of a colour as Excel takes it: "#rrggbb", "rrggbb" or a name of HTML. */
export function colorOf(argument: Argument): string {
  const text = argument.text();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text);
  if (hex?.[1] !== undefined) return `#${hex[1].toUpperCase()}`;
  const known = named[text.toLowerCase()];
  if (known === undefined) throw invalidArgument(`not a colour: ${text}`);
  return known;
}

/** "#RRGGBB" of what Univer keeps, whatever its case. */
export const shownColor = (rgb: Nullable<string>, fallback: string): string =>
  rgb ? rgb.toUpperCase() : fallback;
