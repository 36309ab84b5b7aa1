export type Language = "fr" | "en";

/** Language of the pane for an Office display language ("fr-CA", "en-US"…): French unless English. */
export function languageOf(displayLanguage: string | undefined): Language {
  return /^en\b/i.test(displayLanguage ?? "") ? "en" : "fr";
}
