import { factWords } from "../fact-words";
import type { DiagnosedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { rate, text, gap, seen } = factWords("fr");

/** What is wrong with targets and results on « Indicateurs ». */
export const indicatorRuleWords = {
  "CIB-01": {
    name: "Cible locale absente",
    checks: "Un indicateur visé a une cible ministérielle pour l’exercice visé, et pas de cible locale.",
    message: ({ year, indicator }) =>
      `La cible locale ${text(year)} de l’indicateur ${text(indicator)} est à remplir.`,
    fix: ({ target }) =>
      `Reprenez la cible ministérielle (${text(target)}) ou saisissez une cible plus élevée.`,
    fixInGeneral: "Reprenez la cible ministérielle, ou saisissez une cible plus élevée.",
    why: "Le plan d’action local doit mener aux cibles : il faut savoir ce que l’organisation vise.",
    source: sources.section,
    diagnostics: {
      "CIB-01": "À remplir : cible locale {year}.",
    },
  },
  "CIB-02": {
    name: "Cible locale inférieure à la cible ministérielle",
    checks: "Une cible locale est inférieure à la cible ministérielle du même exercice.",
    message: (facts) =>
      `La cible locale ${rate(facts.value, facts)} est inférieure à la cible ministérielle ${text(facts.target)} (${text(facts.year)}).`,
    fix: ({ target }) =>
      `Portez la cible locale à ${text(target)} ou plus, ou documentez l’entente convenue.`,
    fixInGeneral:
      "Portez la cible locale au moins à la cible ministérielle, ou documentez l’entente convenue.",
    why: "Le plan d’action local sert à atteindre les cibles ministérielles : viser moins ne suffit pas.",
    source: sources.section,
    diagnostics: {
      "CIB-02": "Cible locale {year} sous la cible ministérielle.",
    },
  },
  "CIB-03": {
    name: "Cible locale supérieure à la cible ministérielle",
    checks: "Une cible locale dépasse la cible ministérielle du même exercice.",
    message: (facts) =>
      `La cible locale ${rate(facts.value, facts)} dépasse la cible ministérielle ${text(facts.target)}. Les organisations sont invitées à aller au-delà des cibles.`,
    fix: () => "Aucune action n’est requise.",
    why: "Le plan encourage les organisations à faire mieux que les cibles ministérielles.",
    source: sources.section,
    diagnostics: {
      "CIB-03": "Cible locale {year} au-delà de la cible ministérielle.",
    },
  },
  "CIB-04": {
    name: "Cibles locales décroissantes",
    checks: "Une cible locale est inférieure à celle de l’exercice précédent.",
    message: (facts) =>
      `La cible locale ${text(facts.year)} (${rate(facts.value, facts)}) est inférieure à celle de l’exercice précédent (${rate(facts.previous, facts)}).`,
    fix: () => "Relevez la cible, ou expliquez la baisse dans les commentaires.",
    why: "Les cibles ministérielles en pourcentage ne baissent jamais d’un exercice à l’autre.",
    source: sources.roadmap("cibles"),
    diagnostics: {
      "CIB-04": "Cible locale {year} en baisse.",
    },
  },
  "CIB-05": {
    name: "Mesure de départ absente",
    checks: "Une cible relative (« +5 % ») n’a pas de mesure de départ, ou celle-ci n’est pas un nombre.",
    message: ({ indicator, year, target }, _cell, severity) => {
      const refers = `la cible ${text(year)} (« ${text(target)} ») s’y rapporte`;
      return severity === "toFill"
        ? `La mesure de départ de l’indicateur ${text(indicator)} est à remplir : ${refers}.`
        : `La mesure de départ de l’indicateur ${text(indicator)} n’est pas un nombre : ${refers}.`;
    },
    fix: () => "Saisissez la mesure de départ et son unité.",
    why: "« +5 % » se compte à partir de la mesure de départ : sans elle, rien ne se compare.",
    source: sources.roadmap("indicateur 3.1"),
    diagnostics: {
      "CIB-05": "À remplir : mesure de départ.",
      "CIB-05-no-number": "Mesure de départ : un nombre est attendu.",
    },
  },
  "CIB-06": {
    name: "Cible relative : interprétation à confirmer",
    checks: "Un résultat se situe entre les deux lectures d’une cible relative.",
    message: ({ target, relativeThreshold, pointsThreshold, result }) =>
      `La cible « ${text(target)} » peut se lire de deux façons : ${rate(relativeThreshold)} (augmentation relative) ou ${rate(pointsThreshold)} (points de pourcentage). Résultat : ${rate(result)}.`,
    fix: () =>
      "Choisissez l’interprétation dans « Identification », une fois confirmée, ou visez le seuil le plus élevé.",
    why: "Le plan ne dit pas si « +5 % » est une hausse relative ou des points; selon d’autres documents du MSSS, les deux se font.",
    source: sources.relativeTarget,
    diagnostics: {
      "CIB-06": "Cible {year} : interprétation à confirmer.",
    },
  },
  "ECA-03": {
    name: "Jalon non atteint",
    checks:
      "L’état d’un jalon n’est pas « Atteint ». Les jalons que livre le ministère sont laissés de côté.",
    message: ({ target, year, ...facts }) =>
      `Le jalon « ${text(target)} » (${text(year)}) n’est pas atteint. État : « ${seen(facts)} ».`,
    fix: (_facts, _cell, severity) =>
      severity === "info"
        ? "Aucune action n’est requise."
        : "Mettez l’état à jour, ou expliquez l’écart et inscrivez une mesure d’atténuation.",
    fixInGeneral:
      "L’exercice terminé, mettez l’état à jour, ou expliquez l’écart et inscrivez une mesure d’atténuation.",
    why: "Une cible écrite en mots est une chose à livrer dans l’exercice.",
    source: sources.roadmap("cibles écrites en mots"),
    diagnostics: {
      "ECA-03": "Jalon {year} non atteint.",
    },
  },
  "ECA-04": {
    name: "Résultat en recul",
    checks:
      "Un résultat est inférieur d’au moins 2 points à celui de la mi-année ou de l’exercice précédent, et rien ne l’explique.",
    message: (facts) =>
      facts.sinceMidYear
        ? `Le résultat ${text(facts.year)} (${rate(facts.result)}) est inférieur de ${gap(facts)} à celui de la mi-année (${rate(facts.previous)}).`
        : `Le résultat ${text(facts.year)} (${rate(facts.result)}) est inférieur de ${gap(facts)} à celui de ${text(facts.from)} (${rate(facts.previous)}).`,
    fix: () => "Vérifiez la donnée, ou expliquez le recul dans « Explication de l’écart ».",
    why: "Les suivis servent à assurer la progression d’un exercice à l’autre.",
    source: sources.objectives,
    diagnostics: {
      "ECA-04": "Résultat {year} en recul.",
    },
  },
  "ECA-05": {
    name: "Résultat saisi trop tôt",
    checks: "Un résultat est saisi pour un exercice qui n’est pas commencé à la date des données.",
    message: ({ year }) =>
      `L’exercice ${text(year)} n’est pas commencé. Aucun résultat ne peut y être inscrit.`,
    fix: () =>
      "Déplacez la valeur vers le bon exercice, ou inscrivez-la comme cible locale. Vérifiez aussi la « Date des données ».",
    why: "Un exercice va du 1er avril au 31 mars : avant, il n’y a rien à mesurer.",
    source: sources.roadmap("exercices"),
    diagnostics: {
      "ECA-05": "Résultat {year} saisi trop tôt.",
    },
  },
  "SUI-01": {
    name: "Suivi de mi-année manquant",
    checks: "Le résultat de mi-année manque le 30 septembre, ou plus tard : il est alors en retard.",
    message: ({ year, indicator, late }) =>
      `Le résultat de mi-année ${text(year)} de l’indicateur ${text(indicator)} est à remplir${late ? ", et en retard : le 30 septembre est passé" : ""}.`,
    fix: () => "Saisissez le résultat au 30 septembre, ou « Non disponible ».",
    why: "Le plan prévoit des suivis semestriels.",
    source: sources.step(17),
    diagnostics: {
      "SUI-01": "À remplir : résultat de mi-année {year}.",
      "SUI-01-late": "À remplir, en retard : résultat de mi-année {year}.",
    },
  },
} satisfies Partial<DiagnosedRuleWords>;
