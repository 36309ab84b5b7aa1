import type { Target } from "../../programme/roadmap/schema";

const NONE = /^[-–—]+$/;
const PERCENTAGE = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*%$/;
const RELATIVE = /^\+\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*%$/;

const numberIn = (text: string): number => Number(text.replace(",", "."));

/** A percentage or an increase without any sense: 0 %, 140 %, + 0 %. */
const isAbsurd = (value: number, most: number): boolean => value <= 0 || value > most;

/** The percentage as it stands on the official sheet: « 75% », « 87,5% ». */
const written = (value: number): string => `${String(Math.round(value * 100) / 100).replace(".", ",")}%`;

/**
 * A target as an administrator writes it: « 75 % », « +5 % », « - », or what must be reached in words.
 * @returns the target of that fiscal year; null when it is a percentage out of its bounds (0 to 100).
 */
export function readTarget(text: string, year: string): Target | null {
  const said = text.replace(/[\u00A0\u202F]/g, " ").trim();
  if (NONE.test(said)) return { kind: "none", year, text: "-----" };
  const [, atLeast] = PERCENTAGE.exec(said) ?? [];
  if (atLeast !== undefined) {
    const value = numberIn(atLeast);
    return isAbsurd(value, 100)
      ? null
      : { kind: "percentage", year, text: written(value), atLeast: Math.round(value * 100) / 10_000 };
  }
  const [, more] = RELATIVE.exec(said) ?? [];
  if (more !== undefined) {
    const delta = numberIn(more);
    return isAbsurd(delta, 100) ? null : { kind: "relative", year, text: `+${written(delta)}`, delta };
  }
  return { kind: "milestone", year, text: said, wording: said };
}
