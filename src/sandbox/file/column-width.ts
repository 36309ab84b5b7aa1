/**
 * Column widths: a snapshot holds the width that Excel shows (characters of the
 * default font); a file holds that width with the cell's padding, in 256ths.
 */
const digitPixels = 7;
const paddingPixels = 5;

/** Width shown → width in the file (8.43 → 9.140625 is the classic pair for Calibri 11). */
export function toFileWidth(shown: number): number {
  const pixels = shown < 1 ? shown * (digitPixels + paddingPixels) : shown * digitPixels + paddingPixels;
  return Math.round((pixels / digitPixels) * 256) / 256;
}

/** Width in the file → width shown, to the hundredth. */
export function fromFileWidth(stored: number): number {
  const pixels = stored * digitPixels;
  const whole = digitPixels + paddingPixels;
  const shown = pixels < whole ? pixels / whole : (pixels - paddingPixels) / digitPixels;
  return Math.max(0, Math.round(shown * 100) / 100);
}
