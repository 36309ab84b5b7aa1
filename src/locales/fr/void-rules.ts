import type { VoidRuleId } from "../../core/editions/void-rules";
import type { VoidRuleWording } from "../rule-words";

/** Rules of the catalogue that are not checked, and why. */
export const voidRuleWords: Readonly<Record<VoidRuleId, VoidRuleWording>> = {
  "ECA-06": {
    name: "État déclaré différent de l’écart",
    reason: "Le gabarit n’a pas d’état à déclarer : il est calculé, jamais saisi.",
  },
  "SUI-03": {
    name: "Résultat du S2 différent du résultat annuel",
    reason: "Le résultat de fin d’exercice tient dans une seule cellule : il n’y a rien à comparer.",
  },
  "RIS-05": {
    name: "Hausse du niveau sans nouvelle mesure",
    reason:
      "Le gabarit garde une seule cote par risque : le niveau du suivi précédent n’est pas dans le classeur.",
  },
  "COH-03": {
    name: "Feuilles qui ne concordent pas",
    reason:
      "Rien n’est saisi deux fois : l’organisation, l’exercice et la version sont seulement dans « Identification ».",
  },
};
