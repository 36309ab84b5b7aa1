/** What of the template is no longer in a workbook besides its contents, and how to give it back. Data only. */
import type { DrawnConditionalFormat, DrawnValidation } from "../programme/workbook/drawing";

/** controls = lists and limits of what may be typed · highlights = conditional formats. */
export const templateParts = ["controls", "highlights"] as const;
export type TemplatePart = (typeof templateParts)[number];

/** missing = no cell has it any more · partial = some cells have it · changed = something else is in its place. */
export type GapState = "missing" | "partial" | "changed";

/** What is lost of one column or field. */
export interface Gap {
  /** Header of the column, or label of the field. */
  readonly name: string;
  /** Addresses of the cells that lack it, e.g. "K5:K14". */
  readonly ranges: readonly string[];
  readonly state: GapState;
}

/** What to draw on one sheet to have it as it was inserted. Nothing of it touches a content. */
export interface Redrawing {
  readonly sheet: string;
  readonly validations: readonly DrawnValidation[];
  /** Over those that are there, the first one uppermost. */
  readonly conditionalFormats: readonly DrawnConditionalFormat[];
  /** Under all the others. */
  readonly under: readonly DrawnConditionalFormat[];
}

/** Everything of one kind that one sheet lost. */
export interface TemplateGap {
  readonly part: TemplatePart;
  readonly sheet: string;
  readonly gaps: readonly [Gap, ...Gap[]];
  /** The sheet has nothing of that kind left, as after a program that keeps none. */
  readonly isWhole: boolean;
  /** Null when it cannot be given back: the column that it looks at is gone. */
  readonly redrawing: Redrawing | null;
}

export interface Integrity {
  readonly gaps: readonly TemplateGap[];
  /** Sheets of the template whose rules are not known. */
  readonly unknown: readonly string[];
}
