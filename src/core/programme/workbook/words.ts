/** Every sentence that the template writes in the workbook; `locales/fr/workbook.ts` holds them. */
import type { DecisionState } from "../finding/decision";
import type { Severity } from "../finding/facts";

export interface Prompt {
  /** At most 32 characters. */
  readonly title: string;
  /** At most 255 characters. */
  readonly message: string;
}

/** What stands at the top of a sheet: its title, and one line on how to fill it. */
export interface Heading {
  readonly title: string;
  readonly hint: string;
}

export interface TemplateWords {
  /** Sheets that are not tables. */
  readonly titles: {
    readonly readMe: string;
    readonly roadmap: string;
    readonly benefits: string;
    readonly dashboard: string;
    readonly report: string;
  };
  /** Heading on each sheet, and one line on how to fill it, by role. */
  readonly headings: Readonly<Partial<Record<string, Heading>>>;
  /** Input message of a column or field, by prompt id. */
  readonly prompts: Readonly<Record<string, Prompt>>;
  readonly alerts: {
    readonly list: Prompt;
    readonly percent: Prompt;
    readonly index: Prompt;
    readonly share: Prompt;
    readonly count: Prompt;
    readonly positions: Prompt;
    readonly whole: Prompt;
    /** `{min}` and `{max}` are filled in. */
    readonly decimal: Prompt;
    readonly date: Prompt;
  };
  readonly symbols: Readonly<Record<Severity | "clear" | "none", string>>;
  /** What the Diagnostic column says, by diagnostic id; `{year}` and `{gap}` are filled in by the formula. */
  readonly diagnostics: Readonly<Record<string, string>>;
  readonly diagnosticNothing: string;
  readonly diagnosticOutOfScope: string;
  readonly diagnosticExcused: string;
  readonly readMe: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly legend: {
    readonly heading: string;
    readonly levels: Readonly<Record<Severity | "clear" | "none", string>>;
  };
  readonly benefits: { readonly local: string; readonly measure: string; readonly comments: string };
  readonly dashboard: {
    readonly attainment: string;
    readonly attainmentAlternative: string;
    readonly orientation: string;
    readonly met: string;
    readonly assessed: string;
    readonly rate: string;
    readonly total: string;
    readonly gaps: string;
    readonly year: string;
    readonly withGap: string;
    readonly covered: string;
    readonly coverage: string;
    readonly risks: string;
    readonly rating: string;
    readonly number: string;
    readonly unrated: string;
    readonly risksAlternative: string;
  };
  readonly report: {
    /** Said before the first report. */
    readonly empty: string;
    readonly states: Readonly<Record<Exclude<DecisionState, "none">, string>>;
    readonly decisionPrompt: Prompt;
    readonly reasonPrompt: Prompt;
    readonly authorPrompt: Prompt;
  };
  readonly footer: { readonly page: string };
}

/** The heading of a sheet, which must have one. */
export function headingOf({ headings }: Pick<TemplateWords, "headings">, role: string): Heading {
  const found = headings[role];
  if (!found) throw new Error(`No heading for ${role}`);
  return found;
}
