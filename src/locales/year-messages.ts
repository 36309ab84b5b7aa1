/** « Exercice affiché »: the fiscal year whose columns are unfolded, those of the others being folded. */
export interface YearMessages {
  /** In the menu: it asks which one. */
  readonly ask: string;
  readonly title: string;
  readonly explanation: string;
  /** What it costs where Ctrl+Z does not follow. */
  readonly cost: string;
  readonly working: string;
  /** @param year as the roadmap writes it, e.g. "2024-2025". */
  readonly shown: (year: string) => string;
  readonly notFound: (year: string) => string;
}
