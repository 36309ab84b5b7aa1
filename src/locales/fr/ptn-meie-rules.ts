import { factWords } from "../fact-words";
import type { DiagnosedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { text, seen, read } = factWords("fr");

/** « la maturité de 2026-2027 », « la catégorie 3 du Radar »; the overall value has a letter. */
const measured = (subject: unknown, key: string): string =>
  subject === "maturity"
    ? `de la maturité ${key}`
    : key === "G"
      ? "de la valeur globale du Radar"
      : `de la catégorie ${key} du Radar`;

/** What is wrong with initiatives, maturity and the Radar. */
export const ptnMeieRuleWords = {
  "VAR-MEIE-01": {
    name: "Maturité ou Radar hors échelle",
    checks: "Une maturité n’est pas un nombre de 1 à 4, ou une valeur du Radar un nombre de 0 à 4.",
    message: ({ column, min, max, ...facts }) =>
      `« ${text(column)} » : la valeur « ${seen(facts)} » est hors de l’échelle de ${text(min)} à ${text(max)}.`,
    fix: ({ min, max }) => `Saisissez un nombre de ${text(min)} à ${text(max)}, par exemple 2,3.`,
    fixInGeneral: "Saisissez un nombre de l’échelle.",
    why: "Hors de son échelle, une mesure ne se compare ni à la cible ni aux autres.",
    source: sources.meie("maturité numérique et Radar numériQc"),
    diagnostics: { "VAR-MEIE-01": "Valeur hors de l’échelle." },
  },
  "VAR-MEIE-02": {
    name: "Radar : valeur globale différente de la moyenne",
    checks:
      "Les huit catégories sont mesurées, la valeur globale s’éloigne de leur moyenne de plus de 0,01 et aucune pondération n’est expliquée.",
    message: (facts) =>
      `La valeur globale (${seen(facts)}) diffère de la moyenne des huit catégories (${read(facts.calculated)}).`,
    fix: () => "Expliquez la pondération dans « Explication », ou corrigez la valeur.",
    why: "La valeur publiée (1,75) est la moyenne simple des huit catégories, même si le plan parle d’une pondération.",
    source: sources.meie("Radar numériQc"),
  },
  "VAR-MEIE-03": {
    name: "Initiative sans état",
    checks:
      "Une initiative n’a pas d’état alors que sa ligne est commencée, ou que l’exercice visé est terminé.",
    message: ({ initiative }) => `L’état de l’initiative ${text(initiative)} est à remplir.`,
    fix: () => "Choisissez l’état dans la liste déroulante.",
    why: "Le plan est une feuille de route : il faut savoir où en est chaque initiative.",
    source: sources.meie("initiatives"),
    diagnostics: { "VAR-MEIE-03": "À remplir : état." },
  },
  "VAR-MEIE-04": {
    name: "Maturité non mesurée",
    checks: "L’exercice visé est terminé et sa maturité n’est pas inscrite.",
    message: ({ year }) => `La maturité mesurée en ${text(year)} est à remplir.`,
    fix: () => "Inscrivez la mesure, de 1 à 4, avec sa date et sa source.",
    why: "Sans mesure, rien ne dit si l’étape 3 sera atteinte le 31 mars 2027.",
    source: sources.meie("maturité numérique"),
    diagnostics: { "VAR-MEIE-04": "À remplir : maturité mesurée." },
  },
  "VAR-MEIE-05": {
    name: "Mesure sans date ou sans source",
    checks: "Une maturité ou une valeur du Radar est inscrite sans sa date ou sans sa source.",
    message: ({ key, subject, cell }) =>
      cell === "measured"
        ? `La date de la mesure ${measured(subject, text(key))} est à remplir.`
        : `La source de la mesure ${measured(subject, text(key))} est à remplir.`,
    fix: ({ cell }) =>
      cell === "measured"
        ? "Inscrivez la date de la mesure (AAAA-MM-JJ)."
        : "Inscrivez d’où vient la mesure, par exemple « Sondage aux employés ».",
    fixInGeneral: "Inscrivez la date de la mesure (AAAA-MM-JJ) et d’où elle vient.",
    why: "Deux mesures ne se comparent que si l’on sait quand et comment elles ont été faites.",
    source: sources.template,
    diagnostics: {
      "VAR-MEIE-05": "À remplir : date ou source de la mesure.",
      "VAR-MEIE-05-measured": "À remplir : date de la mesure.",
      "VAR-MEIE-05-source": "À remplir : source de la mesure.",
    },
  },
  "VAR-MEIE-06": {
    name: "Étape, cible locale ou valeur publiée non atteinte",
    checks:
      "La maturité est sous l’étape visée, ou une valeur du Radar est sous sa cible locale ou sous la valeur publiée. Avant la fin de l’exercice, un écart de maturité est une information.",
    message: ({ key, problem, expected, ...facts }) => {
      const value = seen(facts);
      if (problem === "stage")
        return `La maturité ${text(key)} (${value}) est sous l’étape visée (${read(expected)}).`;
      const what = key === "G" ? "La valeur globale du Radar" : `La catégorie ${text(key)} du Radar`;
      return problem === "local"
        ? `${what} (${value}) est sous sa cible locale (${read(expected)}).`
        : `${what} (${value}) est sous la valeur publiée (${read(expected)}).`;
    },
    fix: (_facts, _cell, severity) =>
      severity === "info"
        ? "Aucune action n’est requise avant la fin de l’exercice."
        : "Vérifiez la mesure; si elle est juste, expliquez l’écart et inscrivez ce qui sera fait.",
    fixInGeneral:
      "L’exercice terminé, vérifiez la mesure; si elle est juste, expliquez l’écart et inscrivez ce qui sera fait.",
    why: "Le plan vise l’étape 3 de maturité d’ici le 31 mars 2027.",
    source: sources.meie("maturité numérique et Radar numériQc"),
    diagnostics: {
      "VAR-MEIE-06": "Étape visée non atteinte.",
      "VAR-MEIE-06-running": "Sous l’étape visée pour l’instant.",
      "VAR-MEIE-06-local": "Sous la cible locale.",
      "VAR-MEIE-06-dropped": "Sous la valeur publiée.",
    },
  },
  "VAR-MEIE-07": {
    name: "Écart de maturité ou de Radar sans réponse",
    checks:
      "Une étape ou une cible locale n’est pas atteinte sans explication ou sans mesure d’atténuation, ou une valeur a reculé sans explication.",
    message: ({ key, subject, cell }) =>
      cell === "explanation"
        ? `L’écart ${measured(subject, text(key))} n’est pas expliqué.`
        : `Aucune mesure d’atténuation ne compense l’écart ${measured(subject, text(key))}.`,
    fix: ({ cell }) =>
      cell === "explanation"
        ? "Écrivez l’explication : cause, effet, contexte."
        : "Inscrivez ce qui sera fait, par qui et pour quand.",
    fixInGeneral: "Écrivez l’explication de l’écart, et ce qui sera fait, par qui et pour quand.",
    why: "Un écart que rien n’explique et que rien ne compense se répétera.",
    source: sources.template,
    diagnostics: {
      "VAR-MEIE-07": "Écart sans réponse.",
      "VAR-MEIE-07-explanation": "Explication manquante.",
      "VAR-MEIE-07-mitigation": "Mesure d'atténuation manquante.",
    },
  },
  "VAR-MEIE-08": {
    name: "Mesure trop tôt",
    checks:
      "Une maturité est inscrite pour un exercice qui n’a pas commencé, ou la date d’une mesure est postérieure à celle des données.",
    message: ({ key, date, referenceDate }) =>
      date === null
        ? `L’exercice ${text(key)} n’a pas commencé à la date des données (${text(referenceDate)}), et une maturité y est inscrite.`
        : `La date de la mesure (${text(date)}) est postérieure à la date des données (${text(referenceDate)}).`,
    fix: ({ date }) =>
      date === null
        ? "Inscrivez la mesure sur la ligne de l’exercice où elle a été faite."
        : "Corrigez la date de la mesure, ou la « Date des données ».",
    fixInGeneral:
      "Inscrivez la mesure sur la ligne de son exercice, avec une date au plus tard celle des données.",
    why: "Une mesure est faite avant d’être rapportée : l’une des deux dates est fausse.",
    source: sources.template,
    diagnostics: {
      "VAR-MEIE-08": "Exercice qui n’a pas commencé.",
      "VAR-MEIE-08-date": "Date de la mesure postérieure aux données.",
    },
  },
} satisfies Partial<DiagnosedRuleWords>;
