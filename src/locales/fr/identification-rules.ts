import { identificationDate } from "./identification-dates";
import { factWords } from "../fact-words";
import { quoted } from "../quoted";
import type { DiagnosedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { read, text } = factWords("fr");

/** What is wrong on « Identification ». */
export const identificationRuleWords = {
  "STR-04": {
    name: "Organisation ou catégorie à vérifier",
    checks:
      "La catégorie ou l’organisation n’est pas choisie, n’est pas dans la liste, ou l’une ne va pas avec l’autre.",
    message: ({ problem, value, category, ownCategory, several }) => {
      switch (problem) {
        case "category-blank":
          return "La catégorie de l’organisation est à choisir.";
        case "category-unknown":
          if (several)
            return `La catégorie contient plusieurs valeurs (${quoted("fr", several)}); une seule est attendue.`;
          return `La catégorie « ${read(value)} » n’est pas dans la liste.`;
        case "blank":
          return "L’organisation est à choisir.";
        case "other-category":
          return `L’organisation « ${read(value)} » est de la catégorie ${text(ownCategory)}, pas de la catégorie ${text(category)}.`;
        default:
          return `L’organisation « ${read(value)} » n’est pas dans la liste.`;
      }
    },
    fix: ({ problem }) =>
      problem === "unlisted"
        ? "Choisissez l’organisation dans la liste. Si elle n’y est pas, gardez le nom officiel."
        : "Choisissez la catégorie et l’organisation dans les listes.",
    why: "La catégorie décide des indicateurs qui visent l’organisation.",
    source: sources.roadmap("colonnes MSSS, OP et RSSS"),
    diagnostics: {
      "STR-04": "Catégorie ou organisation à choisir dans la liste.",
      "STR-04-category": "À remplir : catégorie.",
      "STR-04-organization": "À remplir : organisation.",
    },
  },
  "STR-05": {
    name: "Organisation non visée (RAMQ)",
    checks: "L’organisation est la RAMQ.",
    message: () =>
      "La RAMQ prépare son propre plan de transformation numérique. La feuille de route ne la vise pas.",
    fix: () => "Utilisez le plan de la RAMQ, ou choisissez une autre organisation.",
    why: "Le plan vise le ministère, les établissements et les organismes relevant du ministre, sauf la RAMQ.",
    source: sources.preamble,
    diagnostics: {
      "STR-05": "RAMQ : organisation non visée.",
    },
  },
  "STR-06": {
    name: "Exercice visé ou suivi non précisé",
    checks: "L’exercice visé ou le suivi n’est pas choisi dans la liste.",
    message: ({ field, value, several }, _cell, severity) => {
      const what = field === "followUp" ? "Le suivi" : "L’exercice visé";
      if (several)
        return `${what} contient plusieurs valeurs (${quoted("fr", several)}); une seule est attendue.`;
      return severity === "toFill"
        ? `${what} est à choisir.`
        : `${what} n’est pas dans la liste. Valeur lue : « ${read(value)} ».`;
    },
    fix: ({ field }) =>
      field === "followUp"
        ? "Choisissez S1 (avril à septembre) ou S2 (octobre à mars)."
        : "Choisissez l’exercice dans la liste.",
    fixInGeneral:
      "Choisissez dans les listes l’exercice et le suivi : S1 (avril à septembre) ou S2 (octobre à mars).",
    why: "Les cibles changent selon l’exercice, et le plan prévoit deux suivis par exercice.",
    source: sources.step(17),
    diagnostics: {
      "STR-06": "À choisir dans la liste.",
      "STR-06-followUp": "À remplir : suivi (S1 ou S2).",
      "STR-06-fiscalYear": "À remplir : exercice visé.",
    },
  },
  "STR-08": {
    name: "Entité responsable à confirmer",
    checks:
      "L’établissement fait partie de Santé Québec depuis le 1er décembre 2024 et l’entité responsable n’est pas indiquée.",
    message: ({ organization }) =>
      `Depuis le 1er décembre 2024, l’établissement « ${read(organization)} » fait partie de Santé Québec. L’entité responsable n’est pas indiquée.`,
    fix: () =>
      "Aucune action n’est requise. Vous pouvez indiquer l’entité responsable : MSSS, Santé Québec ou l’établissement.",
    why: "Selon la loi, l’établissement fait maintenant partie de Santé Québec; le plan, écrit avant, ne dit pas qui en répond.",
    source: sources.governanceAct,
    diagnostics: {
      "STR-08": "Entité responsable : non indiquée.",
    },
  },
  "DAT-05": {
    name: "Date d’identification impossible ou contradictoire",
    checks:
      "La date des données, de dépôt ou d’approbation ne peut pas être vraie, ou contredit l’exercice, le suivi ou une autre date.",
    message: identificationDate,
    fix: ({ problem }) =>
      problem === "before-data"
        ? "Corrigez l’une des deux dates."
        : problem === "outside" || problem === "future"
          ? "Corrigez la date."
          : "Corrigez la date, l’exercice visé ou le suivi.",
    fixInGeneral: "Corrigez la date, ou ce qu’elle contredit.",
    why: "La date des données décide de ce qui est en retard : fausse, elle fausse tout le reste.",
    source: sources.template,
    diagnostics: {
      "DAT-05": "Date impossible, ou contraire à une autre réponse.",
      "DAT-05-data": "Date impossible : la date du jour en tient lieu.",
    },
  },
  "SUI-02": {
    name: "Dépôt hors délai",
    checks:
      "Le premier plan est déposé après le 15 novembre 2023 et avant la collecte de l’hiver 2024, ou un suivi S1 est déposé après le 31 mars, quand la collecte de l’hiver est finie.",
    message: ({ filing, date, limit, year }) =>
      filing === "first"
        ? `Le dépôt du ${text(date)} suit la date prévue pour les premiers plans d’action, le ${text(limit)}.`
        : `Le dépôt du ${text(date)} suit la collecte de l’hiver pour le suivi S1 de ${text(year)}, finie le ${text(limit)}.`,
    fix: () => "Vérifiez la date, ou inscrivez dans « Commentaires » l’entente qui reporte le dépôt.",
    why: "Le plan fixe le dépôt des premiers plans d’action, puis une collecte chaque hiver, sans en dire le jour. L’hiver est compté jusqu’à la fin de l’exercice.",
    source: `${sources.step(16)}; étape 18`,
    diagnostics: {
      "SUI-02": "Dépôt hors délai.",
    },
  },
} satisfies Partial<DiagnosedRuleWords>;
