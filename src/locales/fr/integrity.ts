import { formats } from "../formats";
import type { IntegrityMessages } from "../integrity-messages";

const { number, list } = formats.fr;

/** « a, b et 3 autres ». */
const named = (names: readonly string[], more: number) =>
  list(more === 0 ? names : [...names, more === 1 ? "un autre" : `${number(more)} autres`]);

const titled = (sheets: readonly string[]) => list(sheets.map((each) => `«\u00a0${each}\u00a0»`));

const states = { missing: "absent", partial: "absent en partie", changed: "modifié" } as const;

export const integrity: IntegrityMessages = {
  title: "Gabarit",
  explanation: "Vos données sont là, mais des outils du gabarit ont disparu ou ont changé.",
  parts: {
    controls: {
      lost: (names, more) => `Listes ou limites de saisie perdues\u00a0: ${named(names, more)}.`,
      lostWhole: "Toutes les listes et limites de saisie sont perdues.",
      why: "Sans les listes et limites, on peut taper des valeurs que le ministère ne pourra pas lire.",
    },
    highlights: {
      lost: (names, more) => `Surlignage perdu\u00a0: ${named(names, more)}.`,
      lostWhole: "Tout le surlignage est perdu.",
      why: "Sans surlignage, ce qui reste à corriger ne se voit pas dans les cellules.",
    },
  },
  place: (name, cells, state) => `${name} (${cells})\u00a0: ${states[state]}`,
  lostOn: (sheets) => `Listes ou surlignage du gabarit à rétablir\u00a0: ${titled(sheets)}.`,
  seeSheets: (sheets) => `Voir ${sheets > 1 ? `les ${number(sheets)}\u00a0feuilles` : "la feuille"}`,
  details: "Voir les cellules",
  restore: "Rétablir",
  restoreSheet: (sheet) => `Rétablir la feuille «\u00a0${sheet}\u00a0»`,
  restoreAll: "Tout rétablir",
  notRestorable:
    "La colonne cachée qui commande ce surlignage a disparu. Insérez un gabarit neuf et recopiez-y vos données.",
  inExcel:
    "Ouvrez le classeur dans Excel, cliquez sur «\u00a0Valider\u00a0», puis sur «\u00a0Rétablir\u00a0».",
  unknown: (sheets) => `Listes et surlignage non vérifiés\u00a0: ${titled(sheets)}.`,
  working: "Rétablissement du gabarit…",
  done: (sheets) =>
    `Listes et surlignage rétablis et vérifiés\u00a0: ${titled(sheets)}. Vos données et vos propres formats sont intacts. Ctrl+Z annule si votre version d’Excel le permet.`,
  nothing: "Il n’y avait plus rien à rétablir.",
  refused: (sheets) =>
    `Rien n’a été rétabli sur ${titled(sheets)}\u00a0: ${sheets.length > 1 ? "ces feuilles sont protégées" : "cette feuille est protégée"}. Ôtez la protection, puis recommencez.`,
  changed: (sheets) =>
    `Des listes ont changé entre-temps\u00a0: ${titled(sheets)}. Elles sont restées comme elles étaient. Cliquez sur «\u00a0Valider\u00a0», puis recommencez s’il y a lieu.`,
  gone: (sheets) =>
    `Rien n’a été rétabli, car ${sheets.length > 1 ? "ces feuilles ne sont" : "cette feuille n’est"} plus là\u00a0: ${titled(sheets)}.`,
  remaining: (sheets) => `Toujours incomplet après le rétablissement\u00a0: ${titled(sheets)}.`,
};
