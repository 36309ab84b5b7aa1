/** Titles of sheets as workbooks have them: French in both languages, since they are what people see there. */
export const sheetTitles: Readonly<Record<string, string>> = {
  identification: "Identification",
  roadmap: "Feuille de route",
  published: "Montants annoncés",
  discrepancies: "Écarts entre documents",
  indicators: "Indicateurs",
  actions: "Plan d'action",
  risks: "Risques",
  change: "Gestion du changement",
  workforce: "Main-d'œuvre",
  initiatives: "Initiatives",
  maturity: "Maturité numérique",
  radar: "Radar numériQc",
  amounts: "Montants",
  totals: "Totaux",
  benefits: "Bénéfices",
  report: "Rapport de validation",
};

/** The same as sentences say them, with the apostrophe of texts. */
export const saidTitles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(sheetTitles).map(([role, title]) => [role, title.replaceAll("'", "’")]),
);
