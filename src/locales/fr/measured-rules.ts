import { excerpt } from "../excerpts";
import { factWords } from "../fact-words";
import type { FrenchNoun } from "../nouns";
import type { DiagnosedRuleWords, ToldOf } from "../rule-words";
import { sources } from "./sources";

const { rate, text, gap, points, seen } = factWords("fr");

const namedBy = (noun: FrenchNoun) =>
  factWords("fr", { indicators: (key: string): string => `La mesure d’atténuation ${noun.of} ${key}` }).named;

/** The year in whose band a measure stands. */
const inYear = ({ year }: { readonly year?: unknown }): string =>
  typeof year === "string" ? ` (${year})` : "";

/** The target that comes next and what is left to reach it; nothing when there is none to speak of. */
function nextTarget(facts: ToldOf<"ECA-02">): string {
  const { nextYear, nextTarget: next, left } = facts;
  if (typeof nextYear !== "string") return "";
  const rest = typeof left === "number" && left > 0 ? ` (il reste ${points({ ...facts, gap: left })})` : "";
  return ` Cible suivante : ${rate(next, facts)} en ${nextYear}${rest}.`;
}

const notApplicable = (noun: FrenchNoun) =>
  ({
    name: "« Sans objet » non justifié",
    checks: `« Sans objet » est inscrit sur ${noun.one} visé${noun.ending}, sans justification.`,
    message: ({ indicator }) =>
      `${noun.starting} ${text(indicator)} vise votre organisation. La mention « Sans objet » doit être justifiée.`,
    fix: () => "Écrivez la justification, ou retirez la mention « Sans objet ».",
    why: "La feuille de route vise toutes les organisations cochées : une exception doit pouvoir être comprise.",
    source: sources.roadmap("colonnes MSSS, OP et RSSS"),
    diagnostics: {
      "POR-02": "« Sans objet » à justifier.",
    },
  }) satisfies DiagnosedRuleWords["POR-02"];

const zeroDenominator = (noun: FrenchNoun) =>
  ({
    name: "Dénominateur nul",
    checks: "Le dénominateur est 0.",
    message: ({ indicator, year }) =>
      `Le dénominateur est nul : le taux ${noun.of} ${text(indicator)} ne peut pas être calculé${year ? ` pour ${text(year)}` : ""}.`,
    fix: () => "Inscrivez « Sans objet » comme résultat et donnez la justification.",
    why: "Sans nouveau service ni nouveau projet à compter, il n’y a pas de taux : 0 ÷ 0 n’est pas 0 %.",
    source: sources.roadmap("indicateurs"),
    diagnostics: {
      "POR-03": "Dénominateur {year} nul : inscrire « Sans objet ».",
    },
  }) satisfies DiagnosedRuleWords["POR-03"];

const resultMissing = (noun: FrenchNoun) =>
  ({
    name: "Résultat absent",
    checks: "L’exercice est terminé et le résultat manque, ou « Non disponible » est inscrit sans échéance.",
    message: ({ year, indicator, problem }) =>
      problem === "unavailable"
        ? `Le résultat ${text(year)} ${noun.of} ${text(indicator)} est « Non disponible », sans échéance qui dise quand il le sera.`
        : `Le résultat ${text(year)} ${noun.of} ${text(indicator)} est à remplir, et en retard : l’exercice est terminé.`,
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
  }) satisfies DiagnosedRuleWords["ECA-01"];

const targetNotMet = (noun: FrenchNoun) =>
  ({
    name: "Cible non atteinte",
    checks:
      "Un résultat est inférieur à la cible ministérielle, ou à la cible locale si elle est plus élevée. Pendant l’exercice, le résultat de mi-année est inférieur à la moitié du chemin vers la cible.",
    message: (facts) => {
      if (facts.against === "answer")
        return `Cible non atteinte (${noun.bare} ${text(facts.indicator)}, ${text(facts.year)}) : votre organisation répond « Non ».`;
      const { against, result, threshold } = facts;
      const compared = `résultat ${rate(result, facts)}, ${against === "local" ? "cible locale" : "cible"} ${rate(threshold, facts)}, écart de ${gap(facts)}`;
      switch (against) {
        case "pace":
          return `Mi-année ${text(facts.year)} (${noun.bare} ${text(facts.indicator)}) : résultat ${rate(result, facts)}, alors que ${rate(threshold, facts)} mènerait à la cible (${rate(facts.goal, facts)}).`;
        case "local":
          return `Cible ministérielle atteinte, mais pas la cible locale : ${compared}.${nextTarget(facts)}`;
        default:
          return `Cible non atteinte (${noun.bare} ${text(facts.indicator)}, ${text(facts.year)}) : ${compared}.${nextTarget(facts)}`;
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
  }) satisfies DiagnosedRuleWords["ECA-02"];

const withoutExplanation = (noun: FrenchNoun) =>
  ({
    name: "Écart sans explication",
    step: "expliquer",
    checks:
      "Une cible ou un jalon n’est pas atteint et aucune explication n’est écrite. Pendant l’exercice, c’est une information.",
    message: (facts) =>
      facts.isAnswer
        ? `La réponse « Non » à ${noun.the} ${text(facts.indicator)} (${text(facts.year)}) n’est pas expliquée.`
        : facts.gap === null
          ? `Le jalon ${text(facts.year)} ${noun.of} ${text(facts.indicator)} n’est pas atteint et rien ne l’explique.`
          : `L’écart ${text(facts.year)} ${noun.of} ${text(facts.indicator)} (${points(facts)}) n’est pas expliqué.`,
    fix: (_facts, _cell, severity) =>
      severity === "info"
        ? "Aucune action n’est requise avant la fin de l’exercice."
        : "Écrivez l’explication : cause, effet, contexte.",
    fixInGeneral: "L’exercice terminé, écrivez l’explication : cause, effet, contexte.",
    why: "Sans explication, le suivi annuel ne peut pas dire si l’écart se répétera.",
    source: sources.section,
    diagnostics: {
      "MES-01": "Explication de l'écart {year} manquante.",
      "MES-01-running": "Écart {year} à expliquer si l’exercice se termine ainsi.",
    },
  }) satisfies DiagnosedRuleWords["MES-01"];

const insufficient = (noun: FrenchNoun) =>
  ({
    name: "Explication ou mesure insuffisante",
    checks: `Une explication ou une mesure a moins de 30 caractères, ne dit rien (« à venir », « idem »), reprend les mots du risque ou ${noun.of}, ou est recopiée sur trois lignes ou plus.`,
    message: (facts) => {
      const said = `« ${excerpt(seen(facts))} »`;
      switch (facts.problem) {
        case "generic":
          return `Le texte est trop général pour être évalué : ${said}.`;
        case "repeats":
          return `La mesure reprend les mots ${facts.about === "risk" ? "du risque" : noun.of} ${text(facts.number)} sans dire ce qui sera fait : ${said}.`;
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
      "MES-02": "Explication ou mesure {year} trop brève.",
    },
  }) satisfies DiagnosedRuleWords["MES-02"];

const withoutMeasure = (noun: FrenchNoun) =>
  ({
    name: "Écart sans mesure d’atténuation",
    step: "prévoir une mesure",
    checks:
      "Une cible ou un jalon n’est pas atteint et aucune mesure n’est inscrite, sur la ligne ou dans « Plan d’action ». Pendant l’exercice, c’est une information.",
    message: (facts) =>
      facts.isAnswer
        ? `Aucune mesure d’atténuation ne répond au « Non » ${noun.of} ${text(facts.indicator)} (${text(facts.year)}).`
        : facts.gap === null
          ? `Aucune mesure d’atténuation ne compense le jalon ${text(facts.year)} non atteint ${noun.of} ${text(facts.indicator)}.`
          : `Aucune mesure d’atténuation ne compense l’écart ${text(facts.year)} ${noun.of} ${text(facts.indicator)} (${points(facts)}).`,
    fix: (_facts, _cell, severity) =>
      severity === "info"
        ? "Aucune action n’est requise avant la fin de l’exercice."
        : "Inscrivez une mesure sur la ligne, ou une ligne de type « Mesure d’atténuation » dans « Plan d’action ».",
    fixInGeneral:
      "L’exercice terminé, inscrivez une mesure sur la ligne, ou une ligne de type « Mesure d’atténuation » dans « Plan d’action ».",
    why: "Le plan prévoit des mesures correctives quand les résultats le demandent.",
    source: sources.annex6,
    diagnostics: {
      "MES-03": "Mesure d'atténuation {year} manquante.",
      "MES-03-running": "Écart {year} sans mesure d’atténuation pour l’instant.",
    },
  }) satisfies DiagnosedRuleWords["MES-03"];

const withoutOwner = (noun: FrenchNoun) =>
  ({
    name: "Mesure sans responsable",
    checks:
      "Une action ou une mesure, même encore à écrire, n’a pas de fonction ou de direction responsable. Une ligne liée de « Plan d’action » suffit.",
    message: (facts, cell) =>
      `${namedBy(noun)(facts, cell)}${inYear(facts)}${facts.unwritten === true ? ", encore à écrire," : ""} n’a pas de responsable.`,
    fix: () => "Inscrivez la fonction ou la direction responsable, pas le nom d’une personne.",
    why: "Une mesure que personne ne porte n’avance pas : le plan demande un responsable de la transformation.",
    source: sources.annex6,
    diagnostics: {
      "MES-04": "Responsable {year} manquant.",
    },
  }) satisfies DiagnosedRuleWords["MES-04"];

const withoutDueDate = (noun: FrenchNoun) =>
  ({
    name: "Mesure sans échéance",
    checks:
      "Une action ou une mesure, même encore à écrire, n’a pas d’échéance. Une ligne liée de « Plan d’action » suffit.",
    message: (facts, cell) =>
      `${namedBy(noun)(facts, cell)}${inYear(facts)}${facts.unwritten === true ? ", encore à écrire," : ""} n’a pas d’échéance.`,
    fix: () => "Inscrivez une date (AAAA-MM-JJ).",
    why: "Sans date, un suivi ne peut pas dire si la mesure est en retard.",
    source: sources.template,
    diagnostics: {
      "MES-05": "Échéance {year} manquante.",
    },
  }) satisfies DiagnosedRuleWords["MES-05"];

const overdue = (noun: FrenchNoun) =>
  ({
    name: "Échéance dépassée",
    checks: "L’échéance est passée à la date des données et la mesure n’est pas terminée.",
    message: (facts, cell) =>
      `${namedBy(noun)(facts, cell)}${inYear(facts)} devait être terminée le ${text(facts.due)} et ne l’est pas.`,
    fix: ({ subject }) =>
      subject === "indicators"
        ? "Reportez l’échéance et dites pourquoi, ou mettez le résultat à jour."
        : "Mettez l’état à jour, ou reportez l’échéance et dites pourquoi.",
    why: "Les suivis semestriels servent à voir ce qui prend du retard.",
    source: sources.step(17),
    diagnostics: {
      "MES-06": "Échéance {year} dépassée.",
    },
  }) satisfies DiagnosedRuleWords["MES-06"];

const withoutAction = (noun: FrenchNoun) =>
  ({
    name: `${noun.title} sans action`,
    checks: `Aucune action ne vise ${noun.one} dont la cible de l’exercice visé reste à atteindre. Pendant l’exercice, c’est une information. Une ligne encore vide n’est pas signalée.`,
    message: ({ indicator, year }, _cell, severity) =>
      severity === "info"
        ? `Aucune action ne vise ${noun.the} ${text(indicator)} en ${text(year)}.`
        : `L’exercice ${text(year)} est terminé, rien ne montre que ${noun.targetOf} ${text(indicator)} est atteinte, et aucune action ne ${noun.it} vise.`,
    fix: (_facts, _cell, severity) =>
      severity === "info"
        ? "Aucune action n’est requise pendant l’exercice. Une ligne de « Plan d’action » peut le viser dès maintenant."
        : `Ajoutez une ligne dans « Plan d’action » et choisissez ${noun.the} dans « Vise », ou inscrivez une mesure sur la ligne.`,
    fixInGeneral: `Ajoutez une ligne dans « Plan d’action » et choisissez ${noun.the} dans « Vise », ou inscrivez une mesure sur sa ligne.`,
    why: "Les organisations définissent leurs propres actions pour atteindre chaque cible.",
    source: sources.objectives,
    diagnostics: {
      "ACT-01": `Aucune action ne vise ${noun.this}.`,
    },
  }) satisfies DiagnosedRuleWords["ACT-01"];

/** What is wrong on rows that are measured, indicators or targets, and with what answers for them. @param noun what they are called. */
export const measuredRuleWordsOf = (noun: FrenchNoun) =>
  ({
    "POR-02": notApplicable(noun),
    "POR-03": zeroDenominator(noun),
    "ECA-01": resultMissing(noun),
    "ECA-02": targetNotMet(noun),
    "MES-01": withoutExplanation(noun),
    "MES-02": insufficient(noun),
    "MES-03": withoutMeasure(noun),
    "MES-04": withoutOwner(noun),
    "MES-05": withoutDueDate(noun),
    "MES-06": overdue(noun),
    "ACT-01": withoutAction(noun),
  }) satisfies Partial<DiagnosedRuleWords>;
