import type { MessageBarIntent } from "@fluentui/react-components";
import type { FindingCell } from "../core/programme/finding/facts";
import type { Messages } from "../locales/messages";

/** What a message may offer. */
export type Offer = "mark" | "undo-fixes" | "stop-opening";

/** A message of what the last command has to say. */
export interface Item {
  readonly intent: MessageBarIntent;
  readonly text: string;
  /** The hidden cell that a button shows. */
  readonly hidden?: FindingCell;
  /** What a button offers to do about it. */
  readonly offer?: Offer;
  /** A next step stands beside it. */
  readonly hasNext?: true;
}

/** How many cells a message names. */
export const named = 5;

/** Cells where somebody typed while they were being written. */
export function typedNews(
  typed: readonly FindingCell[] = [],
  { incomplete, findings }: Messages,
): readonly Item[] {
  if (typed.length === 0) return [];
  const cells = typed.map(({ sheet, address }) => findings.cell(sheet, address));
  return [{ intent: "warning", text: incomplete.typed(cells) }];
}
