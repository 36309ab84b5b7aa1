import type { TemplateWords } from "../../core/programme/workbook/words";
import { workbookWords } from "./workbook";

/** How the title of a roadmap that was read from a file stands wherever it is shown. */
export const titleFromFile = (title: string): string => `${title} (feuille de route reçue d’un fichier)`;

/** What the template of a roadmap that was read from a file writes in the workbook. */
export const fileWorkbookWords: TemplateWords = {
  ...workbookWords,
  headings: {
    ...workbookWords.headings,
    roadmap: {
      title: "Feuille de route reçue d’un fichier",
      hint: "En lecture seule. Ce contenu vient d’un fichier, non du complément. Les résultats se saisissent dans la feuille « Indicateurs ».",
    },
    change: {
      title: "Gestion du changement",
      hint: "Les conditions de succès\u00a0: où en est votre organisation, et qu’est-ce qui le montre?",
    },
    workforce: {
      title: "Main-d’œuvre",
      hint: "Les actions prioritaires\u00a0: votre contribution et les postes qu’elle demande.",
    },
  },
  readMe: workbookWords.readMe.map((section) =>
    section.heading === "Source"
      ? {
          heading: "Source",
          lines: [
            "Cette feuille de route vient d’un fichier que votre organisation a donné au complément, non d’un document qu’il contient. Pour valider ce classeur ailleurs, il faut le même fichier.",
          ],
        }
      : section,
  ),
};
