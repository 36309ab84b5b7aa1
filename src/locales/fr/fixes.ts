import type { FixMessages } from "../fix-messages";
import { formats } from "../formats";

const { number, percent, list } = formats.fr;

const count = (value: number, one: string, many: string) => `${number(value)}\u00a0${value < 2 ? one : many}`;

/** « a, b et 3 autres ». */
const named = (names: readonly string[], more: number) =>
  list(more === 0 ? names : [...names, more === 1 ? "une autre" : `${number(more)} autres`]);

/** Of one cell or several: « Laissée telle quelle, car … ». */
const untouched = (why: readonly [one: string, many: string]) => (places: readonly string[], more: number) =>
  places.length + more > 1
    ? `Laissées telles quelles, car ${why[1]}\u00a0: ${named(places, more)}.`
    : `Laissée telle quelle, car ${why[0]}\u00a0: ${named(places, more)}.`;

export const fixes: FixMessages = {
  open: { certain: "Corriger…", proposal: "Voir la proposition…" },
  openAt: (button, place) => `${button} ${place}`,
  title: { certain: "Correction", proposal: "Proposition" },
  proposalNote: "Vérifiez-la\u00a0: ce n’est qu’une lecture probable de ce qui a été voulu.",
  before: "Maintenant\u00a0:",
  after: "Après\u00a0:",
  shown(value) {
    switch (value.kind) {
      case "blank":
        return "vide";
      case "formula":
        return "formule du gabarit";
      case "text":
        return `«\u00a0${value.text}\u00a0»`;
      case "date":
      case "error":
        return value.text;
      case "number":
        return number(value.value, 10);
      case "percent":
        return percent(value.value);
      case "truth":
        return value.value ? "VRAI" : "FAUX";
    }
  },
  asText: (shown) => `${shown} (texte)`,
  separated: (range) => `Fusion annulée\u00a0: ${range}`,
  seeAll: (findings) => `Voir les ${number(findings)} constats du même genre`,
  apply: "Appliquer",
  applyAll: (findings) => `Appliquer aux ${number(findings)} constats du même genre`,
  cancel: "Annuler",
  undoNotice: "Selon la version d’Excel, Ctrl+Z ne peut pas annuler une correction.",
  working: "Correction en cours…",
  done: (cells) =>
    cells === 0
      ? "Aucune cellule n’a été corrigée."
      : `${count(cells, "cellule corrigée", "cellules corrigées")}. Ctrl+Z annule la correction si votre version d’Excel le permet.`,
  outdated: (corrections) =>
    corrections > 1
      ? `Le plan a changé entre-temps\u00a0: ${number(corrections)} corrections n’ont pas été appliquées. Consultez la liste à jour.`
      : "Le plan a changé entre-temps\u00a0: la correction n’a pas été appliquée. Consultez la liste à jour.",
  left: {
    missing: untouched(["sa feuille n’est plus là", "leur feuille n’est plus là"]),
    protected: untouched(["sa feuille est protégée", "leur feuille est protégée"]),
    changed: untouched(["modifiée entre-temps", "modifiées entre-temps"]),
    formula: untouched(["elle contient une formule", "elles contiennent une formule"]),
    altered: (places, more) => `Excel n’a pas gardé la valeur demandée\u00a0: ${named(places, more)}.`,
  },
  remaining: (findings, more) => `Toujours signalé après la correction\u00a0: ${named(findings, more)}.`,
};
