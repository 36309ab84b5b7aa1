/** Words of the page that asks a real Excel, for those who try the add-in: in both languages, one after the other. */
export const probeWords = {
  title: "Sondes / Probes",
  intro: {
    fr: "Cette page pose à votre Excel les questions auxquelles le tableur d’essai répond de lui-même. Ouvrez un classeur vide, puis commencez\u00a0: deux minutes. Des feuilles d’essai apparaissent et disparaissent; la feuille «\u00a0Réponses des sondes\u00a0» reste à la fin. Rien n’est envoyé.",
    en: "This page puts to your Excel the questions that the stand-in Excel answers by itself. Open an empty workbook, then start: two minutes. Sheets come and go; the sheet “Réponses des sondes” stays at the end. Nothing is sent.",
  },
  start: "Commencer / Start",
  progress: (done: number, total: number, id: string) => `${done} / ${total} ${id}`,
  sheet: "Réponses des sondes",
  done: {
    fr: "Terminé. Enregistrez le classeur et envoyez-le à l’équipe, ou collez ce qui a été copié dans un fichier texte.",
    en: "Done. Save the workbook and send it to the team, or paste what was copied into a text file.",
  },
  notCopied: {
    fr: "Le presse-papiers a été refusé\u00a0: les réponses sont dans la feuille et ci-dessous.",
    en: "The clipboard was refused: the answers are in the sheet and below.",
  },
  failed: (why: string) => `Échec / Failed\u00a0: ${why}`,
} as const;
