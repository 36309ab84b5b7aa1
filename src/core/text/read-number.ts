import { normalizeText } from "./text";

/** One way to read a text as a number. */
export interface NumberReading {
  /** A percentage is a fraction: « 87,5 % » gives 0.875. */
  readonly value: number;
  readonly isPercent: boolean;
  /** « +5 % » may be an increase rather than a rate. */
  readonly hasPlus: boolean;
}

const percentage = /^(.*?) ?(?:%|pour ?cents?|per ?cent|p\. ?(?:cent|100))$/;
const whole = /^\d+$/;
const oneSeparator = /^(\d*)[.,](\d+)$/;
/** Thousands, then decimals or not: « 1 234,5 », « 1'234.5 », « 1.234,5 », « 1,234,567 ». */
const grouped: readonly RegExp[] = [
  /^([1-9]\d{0,2}(?: \d{3})+)(?:[.,](\d+))?$/,
  /^([1-9]\d{0,2}(?:'\d{3})+)(?:[.,](\d+))?$/,
  /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/,
  /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/,
];

/** The readings of digits without a sign, as a program writes them. */
function decimalsOf(digits: string): readonly string[] {
  if (whole.test(digits)) return [digits];
  const [, before = "", after] = oneSeparator.exec(digits) ?? [];
  if (after !== undefined) {
    // « 1,234 » may be one and some or a thousand and some; « 0,125 » and « 12,5 » may not.
    const mayBeGrouped = after.length === 3 && /^[1-9]\d{0,2}$/.test(before);
    return mayBeGrouped ? [`${before}.${after}`, before + after] : [`${before}.${after}`];
  }
  const [, groups, decimals = ""] = grouped.map((form) => form.exec(digits)).find((match) => match) ?? [];
  return groups === undefined ? [] : [`${groups.replace(/\D/g, "")}.${decimals}`];
}

/**
 * How a text reads as a number, as people type it: decimal comma or point; thousands by a space of any
 * width, an apostrophe, a point or a comma; a percent sign or « pour cent »; any dash for a minus. None
 * when it is something else; two, decimals first, when a separator may be that of decimals or that of
 * thousands. Only the digits 0 to 9 are read.
 */
export function readNumber(text: string): readonly NumberReading[] {
  const typed = normalizeText(text);
  const amount = percentage.exec(typed);
  const isPercent = amount !== null;
  const signed = amount?.[1] ?? typed;
  return decimalsOf(signed.replace(/^[+-] ?/, ""))
    .map((decimals) => ({
      // Read with its exponent: a division by 100 would leave binary noise. Adding 0 leaves no minus zero.
      value: Number(`${signed.startsWith("-") ? "-" : ""}${decimals}${isPercent ? "e-2" : ""}`) + 0,
      isPercent,
      hasPlus: signed.startsWith("+"),
    }))
    .filter(({ value }) => Number.isFinite(value));
}
