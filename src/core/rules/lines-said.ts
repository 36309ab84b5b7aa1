import { runs } from "../plan/blocks";

/** Zero-based lines as a fact tells them, as Excel numbers them: "12\n150–180". */
export const linesSaid = (lines: readonly number[]): string =>
  runs(lines)
    .map(([first, last]) => (first === last ? String(first + 1) : `${first + 1}–${last + 1}`))
    .join("\n");
