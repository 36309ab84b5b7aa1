import type { Template } from "./template";
import type { TemplateWords } from "./workbook/words";

/** What the user chose when inserting the template. */
export interface TemplateChoice {
  readonly category: string;
  readonly organization: string;
  /** "2024-2025", or empty when not chosen yet. */
  readonly fiscalYear: string;
}

/** Everything that drawing a sheet needs. */
export interface DrawContext {
  readonly template: Template;
  readonly words: TemplateWords;
  readonly choice: TemplateChoice;
  /** Before every workbook-scoped name and table name, e.g. "PTN_". */
  readonly prefix: string;
  /** Title of each sheet in this workbook, by role. */
  readonly titles: Readonly<Record<string, string>>;
}
