import type { RuleId } from "../../core/rules/rule-ids";
import { factWords } from "../fact-words";
import type { RuleWording } from "../rule-words";

const { read, rate, text, gap } = factWords("fr");

/** What is wrong on « Indicateurs », with the facts; how to fix it; why it matters. */
export const indicatorRuleWords = {
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
  "VAL-05": {
    name: "Résultat différent du calcul",
    message: (facts) => {
      switch (facts["problem"]) {
        case "count":
          return `Un nombre entier, nul ou positif, est attendu. Valeur lue : « ${read(facts["value"])} ».`;
        case "too-many":
          return `Le numérateur (${read(facts["numerator"])}) dépasse le dénominateur (${read(facts["denominator"])}).`;
        default:
          return `Le résultat ${text(facts["year"])} (${rate(facts["value"])}) diffère du calcul : ${read(facts["numerator"])} ÷ ${read(facts["denominator"])} = ${rate(facts["calculated"])}.`;
      }
    },
    fix: ({ problem, calculated }) =>
      problem === "differs"
        ? `Inscrivez ${rate(calculated)}, ou corrigez le numérateur ou le dénominateur.`
        : "Corrigez le numérateur ou le dénominateur.",
    why: "Les indicateurs sont des taux : le résultat doit pouvoir être refait (feuille de route, colonne des indicateurs).",
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
  "ECA-04": {
    name: "Résultat en recul",
    message: (facts) =>
      facts["sinceMidYear"]
        ? `Le résultat ${text(facts["year"])} (${rate(facts["result"])}) est inférieur de ${gap(facts)} à celui de la mi-année (${rate(facts["previous"])}).`
        : `Le résultat ${text(facts["year"])} (${rate(facts["result"])}) est inférieur de ${gap(facts)} à celui de ${text(facts["from"])} (${rate(facts["previous"])}).`,
    fix: () => "Vérifiez la donnée, ou expliquez le recul dans « Explication de l’écart ».",
    why: "Les suivis servent à assurer la progression d’un exercice à l’autre (annexe 3, étape 17).",
  },
  "ECA-05": {
    name: "Résultat saisi trop tôt",
    message: ({ year }) =>
      `L’exercice ${text(year)} n’est pas commencé. Aucun résultat ne peut y être inscrit.`,
    fix: () =>
      "Déplacez la valeur vers le bon exercice, ou inscrivez-la comme cible locale. Vérifiez aussi la « Date des données ».",
  },
  "SUI-01": {
    name: "Suivi de mi-année manquant",
    message: ({ year, indicator }) =>
      `Le 30 septembre est passé et le résultat de mi-année ${text(year)} de l’indicateur ${text(indicator)} est absent.`,
    fix: () => "Saisissez le résultat au 30 septembre, ou « Non disponible ».",
    why: "Le plan prévoit des suivis semestriels (annexe 3, étape 17).",
  },
} satisfies Partial<Record<RuleId, RuleWording>>;
