import { factWords } from "../fact-words";
import type { ToldOf, DiagnosedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { rate, text, gap, points, seen } = factWords("fr");

/** The target that comes next and what is left to reach it; nothing when there is none to speak of. */
function nextTarget(facts: ToldOf<"ECA-02">): string {
  const { nextYear, nextTarget: next, left } = facts;
  if (typeof nextYear !== "string") return "";
  const rest = typeof left === "number" && left > 0 ? ` (il reste ${points({ ...facts, gap: left })})` : "";
  return ` Cible suivante : ${rate(next, facts)} en ${nextYear}${rest}.`;
}

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
  "ECA-01": {
    name: "Résultat absent",
    checks: "L’exercice est terminé et le résultat manque, ou « Non disponible » est inscrit sans échéance.",
    message: ({ year, indicator, problem }) =>
      problem === "unavailable"
        ? `Le résultat ${text(year)} de l’indicateur ${text(indicator)} est « Non disponible », sans échéance qui dise quand il le sera.`
        : `Le résultat ${text(year)} de l’indicateur ${text(indicator)} est à remplir, et en retard : l’exercice est terminé.`,
    fix: ({ problem }) =>
      problem === "unavailable"
        ? "Inscrivez dans « Échéance » la date à laquelle le résultat sera disponible."
        : "Saisissez le résultat, ou « Non disponible » avec une échéance.",
    fixInGeneral: "Saisissez le résultat, ou la date à laquelle il sera disponible dans « Échéance ».",
    why: "Le plan prévoit un suivi annuel des cibles : sans résultat, il n’y a rien à suivre.",
    source: sources.section,
    diagnostics: {
      "ECA-01": "À remplir, en retard : résultat {year}.",
      "ECA-01-unavailable": "Résultat {year} « Non disponible » sans échéance.",
    },
  },
  "ECA-02": {
    name: "Cible non atteinte",
    checks:
      "Un résultat est inférieur à la cible ministérielle, ou à la cible locale si elle est plus élevée. Pendant l’exercice, le résultat de mi-année est inférieur à la moitié du chemin vers la cible.",
    message: (facts) => {
      if (facts.against === "answer")
        return `Cible non atteinte (indicateur ${text(facts.indicator)}, ${text(facts.year)}) : votre organisation répond « Non ».`;
      const { against, result, threshold } = facts;
      const compared = `résultat ${rate(result, facts)}, ${against === "local" ? "cible locale" : "cible"} ${rate(threshold, facts)}, écart de ${gap(facts)}`;
      switch (against) {
        case "pace":
          return `Mi-année ${text(facts.year)} (indicateur ${text(facts.indicator)}) : résultat ${rate(result, facts)}, alors que ${rate(threshold, facts)} mènerait à la cible (${rate(facts.goal, facts)}).`;
        case "local":
          return `Cible ministérielle atteinte, mais pas la cible locale : ${compared}.${nextTarget(facts)}`;
        default:
          return `Cible non atteinte (indicateur ${text(facts.indicator)}, ${text(facts.year)}) : ${compared}.${nextTarget(facts)}`;
      }
    },
    fix: (_facts, _cell, severity) =>
      severity === "info"
        ? "Aucune action n’est requise."
        : "Expliquez l’écart et inscrivez au moins une mesure d’atténuation.",
    fixInGeneral: "L’exercice terminé, expliquez l’écart et inscrivez au moins une mesure d’atténuation.",
    why: "Le plan d’action local sert à atteindre les cibles : un écart vu tôt se corrige mieux.",
    source: sources.section,
    diagnostics: {
      "ECA-02": "Cible {year} non atteinte (écart : {gap}).",
      "ECA-02-pace": "Mi-année {year} : sous le chemin de la cible.",
      "ECA-02-answer": "Cible {year} non atteinte (réponse : Non).",
      "ECA-02-local": "Cible {year} atteinte, mais non la cible locale.",
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
