/** Other headers under which people write the columns of this sheet; those of a year without their year. */
import {
  applicableHeaders,
  justificationHeaders,
  mitigationHeaders,
  usualHeaders,
} from "../../programme/table/usual-headers";
import type { IndicatorName } from "./handles";

type Headers = Readonly<Partial<Record<IndicatorName, readonly string[]>>>;

/** In workbooks that are received. */
export const synonyms: Headers = {
  ...usualHeaders,
  number: ["Numéro", "Num", "N", "No de l'indicateur", "No indicateur", "Numéro de l'indicateur"],
  objective: ["Objectifs"],
  indicator: ["Indicateurs", "Libellé de l'indicateur", "Nom de l'indicateur"],
  applicable: applicableHeaders,
  justification: justificationHeaders,
  baseline: ["Mesure initiale", "Valeur de départ", "Situation de départ"],
  unit: ["Unités", "Unité de mesure"],
  target: ["Cible du ministère", "Cible MSSS", "Cible du MSSS", "Cible officielle"],
  local: ["Cible de l'organisation", "Cible organisationnelle", "Notre cible"],
  mid: ["Résultat à la mi-année", "Résultat à mi-année", "Résultat mi-exercice", "Résultat semestriel"],
  result: ["Résultat annuel", "Résultat final", "Résultat de fin d'année", "Résultats"],
  numerator: ["Numérateurs"],
  denominator: ["Dénominateurs"],
  source: ["Source", "Sources", "Source de données", "Sources des données", "Sources de données"],
  explanation: ["Explication", "Explications", "Explication des écarts", "Explications de l'écart"],
  mitigation: mitigationHeaders,
};
