import type { PlanRule } from "./rule/plan-rule";
import type { RowRule } from "./rule/rule";
import type { Template } from "./template";
import type { DrawContext } from "./draw-context";
import type { SheetDrawing } from "./workbook/drawing";

/** A sheet of the template: what it is called when nothing else is, and how it is drawn. */
export interface SheetPage {
  readonly role: string;
  readonly title: string;
  draw(context: DrawContext): SheetDrawing;
}

/** A roadmap's edition, ready for the engines: its template, its rules, its sheets in the order of the workbook. */
export interface Edition extends Template {
  readonly rowRules: readonly RowRule[];
  readonly planRules: readonly PlanRule[];
  /** Ids of the rules, first the one whose finding stays when several are on one cell. */
  readonly precedence: readonly string[];
  readonly pages: readonly SheetPage[];
  /** The same as earlier revisions of its template drew it, oldest first: read, judged, brought up to date, never offered. */
  readonly former?: readonly Edition[];
}
