/** How the template of the PTN is drawn, revision after revision: a workbook is read and judged as the one that drew it. */
import type { Roadmap } from "../../programme/roadmap/schema";
import { REVISION } from "../../programme/workbook/mark";
import { wholeShape, type IndicatorShape } from "../../sheets/indicators/shape";

export interface PtnRevision {
  /** In the marks of its sheets. */
  readonly revision: number;
  /** What answers for a result stands in the band of its year. */
  readonly isByYear: boolean;
  /** What a gap asks for stands right after its result, and the indicator alone stays in view beside the bands. */
  readonly isCompact: boolean;
}

/** One explanation and one measure for all the years of a row. */
export const FORMER: PtnRevision = { revision: REVISION, isByYear: false, isCompact: false };

/** Answers for each year, after what its rate is worked out from. */
export const BY_YEAR: PtnRevision = { revision: 3, isByYear: true, isCompact: false };

export const CURRENT: PtnRevision = { revision: 4, isByYear: true, isCompact: true };

/** What « Indicateurs » has in a revision. */
export const shapeIn = (roadmap: Pick<Roadmap, "fiscalYears">, drawn: PtnRevision): IndicatorShape =>
  wholeShape(roadmap, drawn);
