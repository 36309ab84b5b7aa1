import type { OwnRuleWords } from "../../rule-words";
import { sources } from "../sources";

const source = sources.template;

/**
 * What the rules that other programmes share with the PTN rest on there: what that plan says is no reason of theirs.
 * A reason that holds anywhere is not said again.
 */
export const elsewhere = {
  "ACT-01": { source },
  "ACT-03": { source },
  "CIB-01": { source },
  "CIB-02": {
    why: "Le plan d’action local sert à atteindre les cibles : viser moins ne suffit pas.",
    source,
  },
  "CIB-03": { why: "Une cible locale plus élevée va plus loin que ce qui est demandé.", source },
  "CIB-04": { why: "Une cible qui baisse d’un exercice à l’autre est souvent une erreur de saisie.", source },
  "CIB-05": { source },
  "CIB-06": {
    why: "« +5 % » peut se lire comme une hausse relative ou comme des points : le résultat visé n’est pas le même.",
    source,
  },
  "COH-04": { source },
  "DAT-03": { why: "Une date hors des exercices du plan est souvent une erreur de saisie.", source },
  "ECA-01": { why: "Sans résultat, rien ne dit si la cible est atteinte.", source },
  "ECA-02": { source },
  "ECA-03": { source },
  "ECA-04": { why: "Un recul que rien n’explique est souvent une erreur de saisie.", source },
  "ECA-05": { source },
  "FDR-01": { source },
  "FDR-02": { source },
  "FDR-03": {
    checks: "Une cible ministérielle n’est plus celle de la feuille de route.",
    why: "Les résultats se comparent à la cible officielle, la même pour toutes les organisations visées.",
    source,
  },
  "FDR-04": { source },
  "GDC-01": { why: "Ce qui soutient un changement se met en place tout au long de celui-ci.", source },
  "MES-01": { why: "Sans explication, rien ne dit si l’écart se répétera.", source },
  "MES-03": { why: "Un écart que rien ne compense se répétera.", source },
  "MES-04": { why: "Une mesure que personne ne porte n’avance pas.", source },
  "MES-06": { why: "Une échéance passée dit ce qui prend du retard.", source },
  "POR-01": { why: "La portée de chaque indicateur dit quelles organisations il vise.", source },
  "POR-02": { why: "Une exception doit pouvoir être comprise de qui lit le plan.", source },
  "POR-03": { why: "Quand il n’y a rien à compter, il n’y a pas de taux : 0 ÷ 0 n’est pas 0 %.", source },
  "PRI-02": { source },
  "RIS-01": {
    why: "Un risque ne pèse pas le même poids partout : chaque organisation dit ce qu’il en est chez elle.",
    source,
  },
  "RIS-03": {
    why: "Un risque élevé dans votre organisation demande des mesures qui lui soient propres.",
    source,
  },
  "RIS-06": { source },
  "STR-01": { source },
  "STR-02": { source },
  "STR-03": { why: "Les cibles et les libellés peuvent changer d’une version à l’autre.", source },
  "STR-04": { why: "La catégorie dit à quelles organisations la vôtre se compare.", source },
  "STR-05": { why: "Le plan ne vise pas toutes les organisations.", source },
  "STR-06": { why: "Ce qui est attendu change selon l’exercice et le suivi.", source },
  "STR-07": { source },
  "STR-15": { source },
  "SUI-01": { why: "Un résultat connu à la mi-année laisse le temps de corriger.", source },
  "SUI-02": { why: "Des plans déposés au même moment se comparent entre eux.", source },
  "VAL-01": { source },
  "VAL-02": { why: "Un taux va de 0 % à 100 % : une partie ne dépasse jamais le tout.", source },
  "VAL-03": { source },
  "VAL-05": { source },
  "VAL-06": { source },
  "VAL-07": { source },
} satisfies OwnRuleWords;
