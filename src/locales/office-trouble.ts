/** Words for when Office's own language is unknown: shown in both languages. */
export const officeTrouble = {
  missing: {
    fr: "La composante Office.js de Microsoft n’a pas pu être chargée (appsforoffice.microsoft.com). Vérifiez la connexion au réseau, puis rechargez le volet. Le gabarit continue de signaler les écarts sans le volet.",
    en: "Microsoft’s Office.js component could not be loaded (appsforoffice.microsoft.com). Check the network connection, then reload the pane. The template keeps showing gaps without the pane.",
  },
  "no-answer": {
    fr: "Excel n’a pas répondu. Fermez le volet, terminez toute saisie en cours, puis rechargez.",
    en: "Excel did not answer. Close the pane, finish typing, then reload.",
  },
  "not-in-excel": {
    fr: "Ce volet s’ouvre dans Excel\u00a0: onglet Feuille de route, bouton Ouvrir le volet.",
    en: "This pane opens in Excel: Roadmap tab, Open the pane button.",
  },
  "part-missing": {
    fr: "Une partie du volet n’a pas pu être chargée. Vérifiez la connexion au réseau, puis rechargez le volet. Le classeur n’est pas touché et le gabarit continue de signaler les écarts sans le volet.",
    en: "Part of the pane could not be loaded. Check the network connection, then reload the pane. The workbook is not affected, and the template keeps showing gaps without the pane.",
  },
} as const;

export const loadingPane = { fr: "Chargement du volet…", en: "Loading the pane…" } as const;

/** What to ask of those who run the network, where a filter of theirs is the likely cause. */
export const networkRequest = {
  fr: "À demander à l’équipe réseau\u00a0: permettre l’adresse https://appsforoffice.microsoft.com (HTTPS, port 443) et tous ses sous-dossiers, sans authentification du mandataire ni réécriture des fichiers. Microsoft ne permet pas de copier Office.js ailleurs.",
  en: "To ask of the network team: allow https://appsforoffice.microsoft.com (HTTPS, port 443) and everything under it, without proxy sign-in nor rewriting of files. Microsoft does not support a copy of Office.js elsewhere.",
} as const;

export const paneTitle = "Feuille de route";

export const reload = { fr: "Recharger", en: "Reload" } as const;
