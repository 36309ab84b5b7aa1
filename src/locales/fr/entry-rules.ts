import { errorWords } from "./error-values";
import { factWords } from "../fact-words";
import { quoted } from "../quoted";
import type { DiagnosedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { read, rate, text, seen, meant } = factWords("fr");

/** What is wrong in an entry on « Indicateurs », or in its scope. */
export const entryRuleWords = {
  "POR-01": {
    name: "Indicateur non visé, mais rempli",
    checks: "Une donnée est saisie sur un indicateur qui ne vise pas la catégorie de l’organisation.",
    message: ({ indicator, category }) =>
      `L’indicateur ${text(indicator)} ne vise pas les organisations de la catégorie ${text(category)}. La donnée saisie ne sera pas évaluée.`,
    fix: () => "Effacez la saisie, ou conservez-la à titre d’indicateur volontaire.",
    why: "La feuille de route coche les catégories visées par chaque indicateur : 3.1, 3.2 et 4.2 ne visent pas les OP.",
    source: sources.roadmap("colonnes MSSS, OP et RSSS"),
    diagnostics: {
      "POR-01": "Indicateur non visé, mais rempli {year}.",
    },
  },
  "VAL-01": {
    name: "Pourcentage attendu",
    checks: "Une cellule de taux contient autre chose qu’un nombre, « Sans objet » ou « Non disponible ».",
    message: (facts, { address }) =>
      `Un pourcentage est attendu en ${address}. Valeur lue : « ${seen(facts)} ».`,
    fix: () => "Saisissez un nombre, par exemple 87,5 %, « Sans objet » ou « Non disponible ».",
    why: "Un texte ne se compare à aucune cible : l’écart resterait inconnu.",
    source: sources.roadmap("cibles en %"),
    diagnostics: {
      "VAL-01": "Pourcentage attendu {year}.",
    },
  },
  "VAL-02": {
    name: "Pourcentage hors bornes",
    checks: "Un taux est inférieur à 0 % ou supérieur à 100 %.",
    message: (facts) =>
      `La valeur « ${seen(facts)} » (lue comme ${meant(facts)}) est hors des bornes permises (de 0 % à 100 %).`,
    fix: () => "Corrigez la valeur.",
    why: "Les indicateurs sont des taux : une partie ne dépasse jamais le tout.",
    source: sources.roadmap("indicateurs"),
    diagnostics: {
      "VAL-02": "Pourcentage hors bornes {year}.",
    },
  },
  "VAL-03": {
    name: "Échelle de saisie douteuse",
    checks: "Un taux semble saisi à la mauvaise échelle : 90 au lieu de 90 %, ou 0,5 % au lieu de 50 %.",
    message: ({ proposal, ...facts }) =>
      `La valeur « ${seen(facts)} » (lue comme ${meant(facts)}) pourrait être à la mauvaise échelle. Vouliez-vous inscrire ${rate(proposal)}?`,
    fix: ({ proposal }) => `Inscrivez ${rate(proposal)} si c’est bien la valeur voulue.`,
    fixInGeneral: "Inscrivez la valeur en pourcentage : 90 % plutôt que 90.",
    why: "Un nombre à la mauvaise échelle fausse tous les écarts de la ligne.",
    source: sources.roadmap("cibles en %"),
    diagnostics: {
      "VAL-03": "Échelle douteuse {year}.",
    },
  },
  "VAL-05": {
    name: "Résultat différent du calcul",
    checks:
      "Le résultat n’est pas le numérateur divisé par le dénominateur, à 0,1 point près, ou ces nombres ne vont pas ensemble.",
    message: (facts) => {
      switch (facts.problem) {
        case "count":
          return `Un nombre entier, nul ou positif, est attendu. Valeur lue : « ${seen(facts)} ».`;
        case "too-many":
          return `Le numérateur (${read(facts.numerator)}) dépasse le dénominateur (${read(facts.denominator)}).`;
        default:
          return `Le résultat ${text(facts.year)} (${rate(facts.value)}) diffère du calcul : ${read(facts.numerator)} ÷ ${read(facts.denominator)} = ${rate(facts.calculated)}.`;
      }
    },
    fix: ({ problem, calculated }) =>
      problem === "differs"
        ? `Inscrivez ${rate(calculated)}, ou corrigez le numérateur ou le dénominateur.`
        : "Corrigez le numérateur ou le dénominateur.",
    fixInGeneral: "Inscrivez le résultat du calcul, ou corrigez le numérateur ou le dénominateur.",
    why: "Un taux doit pouvoir être refait à partir des deux nombres qui le donnent.",
    source: sources.roadmap("indicateurs"),
    diagnostics: {
      "VAL-05": "Numérateur ou dénominateur {year} à vérifier.",
      "VAL-05-result": "Résultat {year} différent du calcul.",
    },
  },
  "VAL-06": {
    name: "Jalon : état attendu",
    checks: "Le résultat d’un jalon est autre chose qu’un état de la liste.",
    message: ({ year, indicator, target, several, ...facts }) =>
      several
        ? `Le résultat d’un jalon est un seul état; plusieurs ont été lus : ${quoted("fr", several)}.`
        : `La cible ${text(year)} de l’indicateur ${text(indicator)} est un jalon (« ${text(target)} ») : un état de la liste est attendu${typeof facts.value === "number" ? ", pas un nombre" : ""}. Valeur lue : « ${seen(facts)} ».`,
    fix: () => "Choisissez l’état dans la liste déroulante, ou inscrivez « Non disponible ».",
    why: "Un jalon se livre : il est atteint ou non, il n’a pas de pourcentage.",
    source: sources.roadmap("cibles écrites en mots"),
    diagnostics: {
      "VAL-06": "État du jalon attendu {year}.",
    },
  },
  "VAL-07": {
    name: "Aucune cible pour l’exercice",
    checks: "Un résultat est saisi pour un exercice sans cible ministérielle (« ----- »).",
    message: ({ indicator, year }) =>
      `Aucune cible ministérielle n’est fixée pour l’indicateur ${text(indicator)} en ${text(year)}. Le résultat est conservé, sans calcul d’écart.`,
    fix: () => "Aucune action n’est requise.",
    why: "Sans cible, il n’y a aucun écart à calculer; ce n’est ni un zéro ni un oubli.",
    source: sources.roadmap("indicateurs 4.2 et 5.2"),
    diagnostics: {
      "VAL-07": "Aucune cible en {year}.",
    },
  },
  "VAL-10": {
    name: "Cellule en erreur",
    checks: "Une cellule à remplir contient une erreur d’Excel (#NOM?, #VALEUR!, #REF!…).",
    message: ({ value }, { address }) =>
      `La cellule ${address} contient une erreur (${errorWords(value).name}) : elle compte comme vide. ${errorWords(value).cause}`,
    fix: ({ value }) =>
      value === "#NAME?"
        ? "Retapez le texte sans ce signe, ou avec une apostrophe devant."
        : "Videz la cellule, puis tapez la réponse : du texte, un nombre ou une date.",
    fixInGeneral:
      "Retapez la réponse. Si c’est un texte qui commence par « - », « + » ou « = », ôtez ce signe ou mettez une apostrophe devant.",
    why: "Une erreur n’est pas une réponse : personne ne peut lire ce qui a été voulu.",
    source: sources.template,
    diagnostics: {
      "VAL-10": "Cellule en erreur {year}.",
    },
  },
} satisfies Partial<DiagnosedRuleWords>;
