import type { RuleId } from "../../core/rules/rule-ids";
import { factWords } from "../fact-words";
import type { RuleWording } from "../rule-words";

const { read, rate, text, points, gap, named } = factWords("fr");

/** What is wrong, with the facts; how to fix it. */
export const ruleWords: Readonly<Record<RuleId, RuleWording>> = {
  "POR-01": {
    name: "Indicateur non visé, mais rempli",
    message: ({ indicator, category }) =>
      `L’indicateur ${text(indicator)} ne vise pas les organisations de la catégorie ${text(category)}. La donnée saisie ne sera pas évaluée.`,
    fix: () => "Effacez la saisie, ou conservez-la à titre d’indicateur volontaire.",
  },
  "POR-02": {
    name: "« Sans objet » non justifié",
    message: ({ indicator }) =>
      `L’indicateur ${text(indicator)} vise votre organisation. La mention « Sans objet » doit être justifiée.`,
    fix: () => "Écrivez la justification, ou retirez la mention « Sans objet ».",
  },
  "POR-03": {
    name: "Dénominateur nul",
    message: ({ indicator, year }) =>
      `Le dénominateur est nul : le taux de l’indicateur ${text(indicator)} ne peut pas être calculé${year ? ` pour ${text(year)}` : ""}.`,
    fix: () => "Inscrivez « Sans objet » comme résultat et donnez la justification.",
  },
  "VAL-01": {
    name: "Pourcentage attendu",
    message: ({ value }, { address }) =>
      `Un pourcentage est attendu en ${address}. Valeur lue : « ${read(value)} ».`,
    fix: () => "Saisissez un nombre, par exemple 87,5 %, ou « Sans objet ».",
  },
  "VAL-02": {
    name: "Pourcentage hors bornes",
    message: ({ value }) => `La valeur ${rate(value)} est hors des bornes permises (de 0 % à 100 %).`,
    fix: () => "Corrigez la valeur.",
  },
  "VAL-03": {
    name: "Échelle de saisie douteuse",
    message: ({ value, proposal }) =>
      `La valeur ${read(value)} (lue comme ${rate(value)}) pourrait être à la mauvaise échelle. Vouliez-vous inscrire ${rate(proposal)}?`,
    fix: ({ proposal }) => `Inscrivez ${rate(proposal)} si c’est bien la valeur voulue.`,
  },
  "VAL-06": {
    name: "Jalon : état attendu",
    message: ({ year, indicator, target, value }) =>
      `La cible ${text(year)} de l’indicateur ${text(indicator)} est un jalon (« ${text(target)} »), pas un pourcentage. Valeur lue : « ${read(value)} ».`,
    fix: () => "Choisissez l’état dans la liste déroulante.",
  },
  "VAL-07": {
    name: "Aucune cible pour l’exercice",
    message: ({ indicator, year }) =>
      `Aucune cible ministérielle n’est fixée pour l’indicateur ${text(indicator)} en ${text(year)}. Le résultat est conservé, sans calcul d’écart.`,
    fix: () => "Aucune action n’est requise.",
  },
  "CIB-01": {
    name: "Cible locale absente",
    message: ({ year, indicator }) =>
      `La cible locale ${text(year)} de l’indicateur ${text(indicator)} est absente.`,
    fix: ({ target }) =>
      `Reprenez la cible ministérielle (${text(target)}) ou saisissez une cible plus élevée.`,
  },
  "CIB-02": {
    name: "Cible locale inférieure à la cible ministérielle",
    message: (facts) =>
      `La cible locale ${rate(facts["value"], facts)} est inférieure à la cible ministérielle ${text(facts["target"])} (${text(facts["year"])}).`,
    fix: ({ target }) =>
      `Portez la cible locale à ${text(target)} ou plus, ou documentez l’entente convenue.`,
  },
  "CIB-03": {
    name: "Cible locale supérieure à la cible ministérielle",
    message: (facts) =>
      `La cible locale ${rate(facts["value"], facts)} dépasse la cible ministérielle ${text(facts["target"])}. Les organisations sont invitées à aller au-delà des cibles.`,
    fix: () => "Aucune action n’est requise.",
  },
  "CIB-04": {
    name: "Cibles locales décroissantes",
    message: (facts) =>
      `La cible locale ${text(facts["year"])} (${rate(facts["value"], facts)}) est inférieure à celle de l’exercice précédent (${rate(facts["previous"], facts)}).`,
    fix: () => "Relevez la cible, ou expliquez la baisse dans les commentaires.",
  },
  "CIB-05": {
    name: "Mesure de départ absente",
    message: ({ indicator, year, target }) =>
      `La mesure de départ de l’indicateur ${text(indicator)} est requise : la cible ${text(year)} (« ${text(target)} ») s’y rapporte.`,
    fix: () => "Saisissez la mesure de départ et son unité.",
  },
  "CIB-06": {
    name: "Cible relative : interprétation à confirmer",
    message: ({ target, relativeThreshold, pointsThreshold, result }) =>
      `La cible « ${text(target)} » peut se lire de deux façons : ${rate(relativeThreshold)} (augmentation relative) ou ${rate(pointsThreshold)} (points de pourcentage). Résultat : ${rate(result)}.`,
    fix: () =>
      "Choisissez l’interprétation dans « Identification », une fois confirmée, ou visez le seuil le plus élevé.",
  },
  "ECA-01": {
    name: "Résultat absent",
    message: ({ year, indicator }) =>
      `L’exercice ${text(year)} est terminé et le résultat de l’indicateur ${text(indicator)} est absent.`,
    fix: () => "Saisissez le résultat, ou « Non disponible » avec une échéance.",
  },
  "ECA-02": {
    name: "Cible non atteinte",
    message: (facts) =>
      facts["againstLocal"]
        ? `Cible ministérielle atteinte, mais pas la cible locale : résultat ${rate(facts["result"], facts)}, cible locale ${rate(facts["threshold"], facts)}, écart de ${gap(facts)}.`
        : `Cible non atteinte (indicateur ${text(facts["indicator"])}, ${text(facts["year"])}) : résultat ${rate(facts["result"], facts)}, cible ${rate(facts["threshold"], facts)}, écart de ${gap(facts)}.`,
    fix: () => "Expliquez l’écart et inscrivez au moins une mesure d’atténuation.",
  },
  "ECA-03": {
    name: "Jalon non atteint",
    message: ({ target, year, value }) =>
      `Le jalon « ${text(target)} » (${text(year)}) n’est pas atteint. État : « ${read(value)} ».`,
    fix: () => "Mettez l’état à jour, ou expliquez l’écart et inscrivez une mesure d’atténuation.",
  },
  "ECA-05": {
    name: "Résultat saisi trop tôt",
    message: ({ year }) =>
      `L’exercice ${text(year)} n’est pas commencé. Aucun résultat ne peut y être inscrit.`,
    fix: () =>
      "Déplacez la valeur vers le bon exercice, ou inscrivez-la comme cible locale. Vérifiez aussi la « Date des données ».",
  },
  "MES-01": {
    name: "Écart sans explication",
    message: (facts) =>
      facts["gap"] === null
        ? `Le jalon ${text(facts["year"])} de l’indicateur ${text(facts["indicator"])} n’est pas atteint et rien ne l’explique.`
        : `L’écart ${text(facts["year"])} de l’indicateur ${text(facts["indicator"])} (${points(facts)}) n’est pas expliqué.`,
    fix: () => "Écrivez l’explication : cause, effet, contexte.",
  },
  "MES-03": {
    name: "Écart sans mesure d’atténuation",
    message: (facts) =>
      facts["gap"] === null
        ? `Aucune mesure d’atténuation ne compense le jalon ${text(facts["year"])} non atteint de l’indicateur ${text(facts["indicator"])}.`
        : `Aucune mesure d’atténuation ne compense l’écart ${text(facts["year"])} de l’indicateur ${text(facts["indicator"])} (${points(facts)}).`,
    fix: () =>
      "Inscrivez une mesure sur la ligne, ou une ligne de type « Mesure d’atténuation » dans « Plan d’action ».",
  },
  "MES-04": {
    name: "Mesure sans responsable",
    message: (facts, cell) => `${named(facts, cell)} n’a pas de responsable.`,
    fix: () => "Inscrivez la fonction ou la direction responsable, pas le nom d’une personne.",
  },
  "MES-05": {
    name: "Mesure sans échéance",
    message: (facts, cell) => `${named(facts, cell)} n’a pas d’échéance.`,
    fix: () => "Inscrivez une date (AAAA-MM-JJ).",
  },
  "RIS-01": {
    name: "Risque non évalué",
    message: ({ risk }) =>
      `Le risque ${text(risk)} n’a pas d’évaluation locale complète (probabilité et impact).`,
    fix: () => "Cotez le risque de 1 à 5, ou indiquez « Sans objet » avec une justification.",
  },
  "RIS-02": {
    name: "Cote de risque invalide",
    message: ({ risk, value }) =>
      `La cote du risque ${text(risk)} est invalide. Valeur lue : « ${read(value)} ».`,
    fix: () => "Saisissez un nombre entier de 1 à 5; le niveau se calcule seul.",
  },
  "RIS-03": {
    name: "Risque élevé sans mesure d’atténuation",
    message: ({ risk, level }) =>
      `Le risque ${text(risk)} est élevé (niveau ${text(level)}) et n’a aucune mesure d’atténuation locale.`,
    fix: () => "Inscrivez une mesure; les mesures ministérielles de la même ligne sont des points de départ.",
  },
  "DAT-01": {
    name: "Date invalide",
    message: ({ value }, { address }) =>
      `La date en ${address} n’est pas valide. Valeur lue : « ${read(value)} ».`,
    fix: () => "Saisissez la date sous la forme AAAA-MM-JJ.",
  },
  "DAT-02": {
    name: "Début après l’échéance",
    message: ({ start, due }) =>
      `La date de début (${text(start)}) est postérieure à l’échéance (${text(due)}).`,
    fix: () => "Corrigez l’une des deux dates.",
  },
};
