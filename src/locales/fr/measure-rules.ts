import { excerpt } from "../excerpts";
import { factWords } from "../fact-words";
import type { DiagnosedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { read, rate, text, points, named, seen } = factWords("fr");

/** What is wrong with explanations, measures and actions, wherever they are. */
export const measureRuleWords = {
  "MES-01": {
    name: "Écart sans explication",
    checks:
      "Une cible ou un jalon n’est pas atteint et aucune explication n’est écrite. Pendant l’exercice, c’est une information.",
    message: (facts) =>
      facts.isAnswer
        ? `La réponse « Non » à la cible ${text(facts.year)} de l’indicateur ${text(facts.indicator)} n’est pas expliquée.`
        : facts.gap === null
          ? `Le jalon ${text(facts.year)} de l’indicateur ${text(facts.indicator)} n’est pas atteint et rien ne l’explique.`
          : `L’écart ${text(facts.year)} de l’indicateur ${text(facts.indicator)} (${points(facts)}) n’est pas expliqué.`,
    fix: (_facts, _cell, severity) =>
      severity === "info"
        ? "Aucune action n’est requise avant la fin de l’exercice."
        : "Écrivez l’explication : cause, effet, contexte.",
    fixInGeneral: "L’exercice terminé, écrivez l’explication : cause, effet, contexte.",
    why: "Sans explication, le suivi annuel ne peut pas dire si l’écart se répétera.",
    source: sources.section,
    diagnostics: {
      "MES-01": "Explication de l'écart manquante.",
      "MES-01-running": "Écart à expliquer si l’exercice se termine ainsi.",
    },
  },
  "MES-02": {
    name: "Explication ou mesure insuffisante",
    checks:
      "Une explication ou une mesure a moins de 30 caractères, ne dit rien (« à venir », « idem »), reprend les mots du risque ou de l’indicateur, ou est recopiée sur trois lignes ou plus.",
    message: (facts) => {
      const said = `« ${excerpt(seen(facts))} »`;
      switch (facts.problem) {
        case "generic":
          return `Le texte est trop général pour être évalué : ${said}.`;
        case "repeats":
          return `La mesure reprend les mots ${facts.about === "risk" ? "du risque" : "de l’indicateur"} ${text(facts.number)} sans dire ce qui sera fait : ${said}.`;
        case "copied":
          return `Le même texte est inscrit sur ${text(facts.count)} lignes : ${said}.`;
        default:
          return `Le texte est trop bref ou trop général pour être évalué : ${said}.`;
      }
    },
    fix: (facts) => {
      switch (facts.problem) {
        case "generic":
          return "Écrivez la cause, l’action, les moyens et le résultat attendu.";
        case "repeats":
          return "Écrivez l’action, les moyens et le résultat attendu.";
        case "copied":
          return "Écrivez ce qui est propre à chaque ligne : cause, action, moyens et résultat attendu.";
        default:
          return `Précisez la cause, l’action, les moyens et le résultat attendu (au moins ${text(facts.shortest)} caractères).`;
      }
    },
    fixInGeneral: "Précisez la cause, l’action, les moyens et le résultat attendu (au moins 30 caractères).",
    why: "Selon le Vérificateur général, des actions décrites trop brièvement ne permettent pas de bien suivre un risque.",
    source: sources.auditorGeneral,
    diagnostics: {
      "MES-02": "Explication ou mesure trop brève.",
    },
  },
  "MES-03": {
    name: "Écart sans mesure d’atténuation",
    checks:
      "Une cible ou un jalon n’est pas atteint et aucune mesure n’est inscrite, sur la ligne ou dans « Plan d’action ». Pendant l’exercice, c’est une information.",
    message: (facts) =>
      facts.isAnswer
        ? `Aucune mesure d’atténuation ne répond au « Non » de la cible ${text(facts.year)} de l’indicateur ${text(facts.indicator)}.`
        : facts.gap === null
          ? `Aucune mesure d’atténuation ne compense le jalon ${text(facts.year)} non atteint de l’indicateur ${text(facts.indicator)}.`
          : `Aucune mesure d’atténuation ne compense l’écart ${text(facts.year)} de l’indicateur ${text(facts.indicator)} (${points(facts)}).`,
    fix: (_facts, _cell, severity) =>
      severity === "info"
        ? "Aucune action n’est requise avant la fin de l’exercice."
        : "Inscrivez une mesure sur la ligne, ou une ligne de type « Mesure d’atténuation » dans « Plan d’action ».",
    fixInGeneral:
      "L’exercice terminé, inscrivez une mesure sur la ligne, ou une ligne de type « Mesure d’atténuation » dans « Plan d’action ».",
    why: "Le plan prévoit des mesures correctives quand les résultats le demandent.",
    source: sources.annex6,
    diagnostics: {
      "MES-03": "Mesure d'atténuation manquante.",
      "MES-03-running": "Écart sans mesure d’atténuation pour l’instant.",
    },
  },
  "MES-04": {
    name: "Mesure sans responsable",
    checks:
      "Une action ou une mesure, même encore à écrire, n’a pas de fonction ou de direction responsable. Une ligne liée de « Plan d’action » suffit.",
    message: (facts, cell) =>
      `${named(facts, cell)}${facts.unwritten === true ? ", encore à écrire," : ""} n’a pas de responsable.`,
    fix: () => "Inscrivez la fonction ou la direction responsable, pas le nom d’une personne.",
    why: "Une mesure que personne ne porte n’avance pas : le plan demande un responsable de la transformation.",
    source: sources.annex6,
    diagnostics: {
      "MES-04": "Responsable manquant.",
    },
  },
  "MES-05": {
    name: "Mesure sans échéance",
    checks:
      "Une action ou une mesure, même encore à écrire, n’a pas d’échéance. Une ligne liée de « Plan d’action » suffit.",
    message: (facts, cell) =>
      `${named(facts, cell)}${facts.unwritten === true ? ", encore à écrire," : ""} n’a pas d’échéance.`,
    fix: () => "Inscrivez une date (AAAA-MM-JJ).",
    why: "Sans date, un suivi ne peut pas dire si la mesure est en retard.",
    source: sources.template,
    diagnostics: {
      "MES-05": "Échéance manquante.",
    },
  },
  "MES-06": {
    name: "Échéance dépassée",
    checks: "L’échéance est passée à la date des données et la mesure n’est pas terminée.",
    message: (facts, cell) =>
      `${named(facts, cell)} devait être terminée le ${text(facts.due)} et ne l’est pas.`,
    fix: ({ subject }) =>
      subject === "indicators"
        ? "Reportez l’échéance et dites pourquoi, ou mettez le résultat à jour."
        : "Mettez l’état à jour, ou reportez l’échéance et dites pourquoi.",
    why: "Les suivis semestriels servent à voir ce qui prend du retard.",
    source: sources.step(17),
    diagnostics: {
      "MES-06": "Échéance dépassée.",
    },
  },
  "ACT-01": {
    name: "Indicateur sans action",
    checks:
      "Aucune action ne vise un indicateur dont la cible de l’exercice visé reste à atteindre. Pendant l’exercice, c’est une information. Une ligne encore vide n’est pas signalée.",
    message: ({ indicator, year }, _cell, severity) =>
      severity === "info"
        ? `Aucune action ne vise l’indicateur ${text(indicator)} en ${text(year)}.`
        : `L’exercice ${text(year)} est terminé, rien ne montre que la cible de l’indicateur ${text(indicator)} est atteinte, et aucune action ne le vise.`,
    fix: (_facts, _cell, severity) =>
      severity === "info"
        ? "Aucune action n’est requise pendant l’exercice. Une ligne de « Plan d’action » peut le viser dès maintenant."
        : "Ajoutez une ligne dans « Plan d’action » et choisissez l’indicateur dans « Vise », ou inscrivez une mesure sur la ligne.",
    fixInGeneral:
      "Ajoutez une ligne dans « Plan d’action » et choisissez l’indicateur dans « Vise », ou inscrivez une mesure sur sa ligne.",
    why: "Les organisations définissent leurs propres actions pour atteindre chaque cible.",
    source: sources.objectives,
    diagnostics: {
      "ACT-01": "Aucune action ne vise cet indicateur.",
    },
  },
  "ACT-02": {
    name: "Avancement et état en désaccord",
    checks: "L’avancement ne va pas avec l’état : 100 % pour « Réalisée », 0 % pour « À venir ».",
    message: ({ progress, status }) =>
      `L’avancement (${rate(progress)}) ne va pas avec l’état « ${read(status)} ».`,
    fix: () => "Corrigez l’un des deux : 100 % pour « Réalisée », 0 % pour « À venir ».",
    why: "L’avancement et l’état disent la même chose de deux façons : un désaccord cache une donnée périmée.",
    source: sources.template,
    diagnostics: {
      "ACT-02": "Avancement et état en désaccord.",
    },
  },
} satisfies Partial<DiagnosedRuleWords>;
