import type { FactValue } from "../../core/programme/finding/facts";
import { excerpt } from "../excerpts";
import { factWords } from "../fact-words";
import { formats } from "../formats";
import type { TypedRuleWords } from "../rule-words";
import { headerRuleWords } from "./header-rule";
import { sheetRuleWords } from "./sheet-rules";
import { sources } from "./sources";
import { unclearCellWords } from "./unclear-cell-rules";

const { text } = factWords("fr");

const isMany = (value: FactValue): boolean => text(value).includes("\n");

const rowNames: Readonly<Record<string, readonly [string, string]>> = {
  indicators: ["L’indicateur", "Les indicateurs"],
  risks: ["Le risque", "Les risques"],
  change: ["L’élément", "Les éléments"],
  workforce: ["L’élément", "Les éléments"],
};

/** Official rows of a table, in the masculine. */
function named(table: FactValue, areMany: boolean): string {
  const [one, many] = rowNames[text(table)] ?? ["L’élément", "Les éléments"];
  return areMany ? many : one;
}

/** What is wrong with the sheets, headers, version and official rows. */
export const structureRuleWords = {
  "STR-01": {
    name: "Feuille requise absente",
    checks: "Une feuille du gabarit qui contient des réponses est absente, ou n’a plus ses en-têtes.",
    message: ({ sheet, emptied }) =>
      emptied === null
        ? `La feuille « ${text(sheet)} » est absente du classeur. Rien n’a pu y être vérifié.`
        : `La feuille « ${text(emptied)} » n’a plus les en-têtes du gabarit. Rien n’a pu y être vérifié.`,
    fix: ({ emptied }) =>
      emptied === null
        ? "Remettez la feuille du gabarit dans le classeur; les autres feuilles ne changent pas."
        : "Remettez la ligne d’en-têtes du gabarit sur cette feuille.",
    fixInGeneral:
      "Remettez la feuille du gabarit, ou sa ligne d’en-têtes; les autres feuilles ne changent pas.",
    why: "Sans cette feuille, une partie du plan n’est pas validée.",
    source: sources.step(12),
  },
  ...headerRuleWords,
  ...sheetRuleWords,
  ...unclearCellWords,
  "STR-03": {
    name: "Version de la feuille de route à vérifier",
    checks:
      "La version inscrite dans le classeur est absente, inconnue, ou n’est pas la plus récente que cet outil connaît.",
    message: ({ version, current, isNewer }) => {
      if (version === null) return "La version de la feuille de route n’est pas inscrite.";
      return isNewer
        ? `Le classeur suit la version ${text(version)} de la feuille de route. Cet outil connaît la version ${text(current)}.`
        : `Le classeur suit la version ${text(version)} de la feuille de route. La version en vigueur est la ${text(current)}.`;
    },
    fix: ({ isNewer }) =>
      isNewer === true
        ? "Mettez cet outil à jour : il valide selon la version qu’il connaît."
        : "Vérifiez la version, ou reportez vos données dans le gabarit de la version en vigueur.",
    why: "La feuille de route est révisée : les cibles et les libellés peuvent changer d’une version à l’autre.",
    source: sources.preamble,
  },
  "STR-15": {
    name: "Gabarit d’une autre révision",
    checks: "Le gabarit de ce classeur n’est pas de la révision que cet outil insère aujourd’hui.",
    message: ({ revision, current, isNewer }) =>
      isNewer
        ? `Le gabarit de ce classeur est de la révision ${text(revision)}, plus récente que celle de cet outil (${text(current)}). Ses formules, ses listes et ses couleurs ne sont pas comparées.`
        : `Le gabarit de ce classeur est de la révision ${text(revision)}. Celle d’aujourd’hui est la révision ${text(current)}. Ses formules, ses listes et ses couleurs ne sont pas comparées.`,
    fix: ({ isNewer }) =>
      isNewer === true
        ? "Aucune action n’est requise dans le classeur : mettez cet outil à jour."
        : "Aucune action n’est requise : « Valider » vérifie les données comme dans le gabarit d’aujourd’hui.",
    why: "Les couleurs et le diagnostic des cellules peuvent différer de ce que « Valider » trouve.",
    source: sources.preamble,
  },
  "STR-16": {
    name: "Décision du rapport non suivie",
    checks:
      "Une décision inscrite dans le rapport de validation n’est pas de la liste, n’a pas de justification, ou une justification n’a pas de décision.",
    message: ({ problem, about, decision }) => {
      const where = `Dans le rapport, à la ligne « ${excerpt(text(about))} »`;
      if (problem === "decision-missing")
        return `${where}, une justification est inscrite sans décision. Elle n’est pas suivie.`;
      if (problem === "reason-missing")
        return `${where}, la décision « ${excerpt(text(decision))} » n’a pas de justification. Elle n’est pas suivie.`;
      return `${where}, la décision « ${excerpt(text(decision))} » n’est pas de la liste. Elle n’est pas suivie.`;
    },
    fix: ({ problem }) =>
      problem === "reason-missing"
        ? "Inscrivez la justification dans le rapport, ou effacez la décision."
        : "Choisissez « À corriger », « Accepté » ou « Justifié » dans la colonne « Décision » du rapport, ou effacez ce qui y est inscrit.",
    fixInGeneral: "Choisissez une décision de la liste et inscrivez sa justification, ou effacez les deux.",
    why: "Un constat que quelqu’un croit avoir justifié compte encore.",
    source: sources.template,
  },
  "STR-07": {
    name: "Ligne officielle absente, en double ou inconnue",
    checks: "Une ligne officielle est absente ou en double, ou une ligne n’est pas de la feuille de route.",
    message: ({ problem, table, sheet, rows }) => {
      const where = `la feuille « ${text(sheet)} »`;
      if (problem === "unknown") {
        return `La ligne « ${text(rows)} » n’est pas une ligne officielle : elle est considérée comme locale et n’est pas évaluée.`;
      }
      if (problem === "repeated")
        return `La ligne officielle ${text(rows)} figure plus d’une fois dans ${where}.`;
      const numbers = formats.fr.list(text(rows).split("\n"));
      return isMany(rows)
        ? `${named(table, true)} ${numbers} sont absents de ${where}.`
        : `${named(table, false)} ${numbers} est absent de ${where}.`;
    },
    fix: ({ problem }) => {
      if (problem === "unknown")
        return "Aucune action n’est requise si la ligne est la vôtre; sinon, corrigez son numéro.";
      return problem === "repeated"
        ? "Supprimez la ligne en double, ou corrigez son numéro."
        : "Remettez les lignes officielles du gabarit, avec leur numéro.";
    },
    fixInGeneral: "Remettez les lignes officielles du gabarit, une fois chacune, avec leur numéro.",
    why: "Le plan n’est complet que si chaque ligne officielle y figure une fois.",
    source: sources.roadmap("10 indicateurs"),
  },
} satisfies Partial<TypedRuleWords>;
