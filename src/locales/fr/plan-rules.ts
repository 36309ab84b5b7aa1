import type { RuleId } from "../../core/rules/rule-ids";
import { factWords } from "../fact-words";
import type { RuleWording } from "../rule-words";

const { read, rate, text, points, named } = factWords("fr");

/** What is wrong on the other sheets, or with measures wherever they are; how to fix it; why it matters. */
export const planRuleWords = {
  "STR-04": {
    name: "Organisation ou catégorie à vérifier",
    message: ({ problem, value, category, ownCategory }) => {
      switch (problem) {
        case "category-blank":
          return "La catégorie de l’organisation n’est pas choisie.";
        case "category-unknown":
          return `La catégorie « ${read(value)} » n’est pas dans la liste.`;
        case "blank":
          return "L’organisation n’est pas choisie.";
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
    why: "La catégorie décide des indicateurs qui visent l’organisation (feuille de route, colonnes MSSS, OP et RSSS).",
  },
  "STR-05": {
    name: "Organisation non visée (RAMQ)",
    message: () =>
      "La RAMQ prépare son propre plan de transformation numérique. La feuille de route ne la vise pas.",
    fix: () => "Utilisez le plan de la RAMQ, ou choisissez une autre organisation.",
    why: "Le préambule du plan exclut la RAMQ de la feuille de route.",
  },
  "STR-06": {
    name: "Exercice visé ou suivi non précisé",
    message: ({ field, value }) => {
      const what = field === "followUp" ? "Le suivi" : "L’exercice visé";
      return value === null
        ? `${what} n’est pas choisi.`
        : `${what} n’est pas dans la liste. Valeur lue : « ${read(value)} ».`;
    },
    fix: ({ field }) =>
      field === "followUp"
        ? "Choisissez S1 (avril à septembre) ou S2 (octobre à mars)."
        : "Choisissez l’exercice dans la liste.",
    why: "Les cibles changent selon l’exercice, et le plan prévoit deux suivis par exercice (annexe 3, étape 17).",
  },
  "STR-08": {
    name: "Entité responsable à confirmer",
    message: ({ organization }) =>
      `Depuis le 1er décembre 2024, l’établissement « ${read(organization)} » fait partie de Santé Québec. L’entité responsable n’est pas indiquée.`,
    fix: () => "Indiquez l’entité responsable : MSSS, Santé Québec ou l’établissement.",
    why: "Le plan date de 2023 : il ne dit pas qui répond d’un établissement intégré à Santé Québec (Loi sur la gouvernance du système de santé et de services sociaux).",
  },
  "MES-01": {
    name: "Écart sans explication",
    message: (facts) =>
      facts["gap"] === null
        ? `Le jalon ${text(facts["year"])} de l’indicateur ${text(facts["indicator"])} n’est pas atteint et rien ne l’explique.`
        : `L’écart ${text(facts["year"])} de l’indicateur ${text(facts["indicator"])} (${points(facts)}) n’est pas expliqué.`,
    fix: () => "Écrivez l’explication : cause, effet, contexte.",
  },
  "MES-02": {
    name: "Texte trop bref pour être évalué",
    message: ({ value }) => `Le texte est trop bref ou trop général pour être évalué : « ${read(value)} ».`,
    fix: ({ shortest }) =>
      `Précisez la cause, l’action, les moyens et le résultat attendu (au moins ${text(shortest)} caractères).`,
    why: "Une explication ou une mesure doit pouvoir être évaluée; le Vérificateur général a déjà relevé des actions trop succinctes.",
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
  "MES-06": {
    name: "Échéance dépassée",
    message: (facts, cell) =>
      `${named(facts, cell)} devait être terminée le ${text(facts["due"])} et ne l’est pas.`,
    fix: ({ subject }) =>
      subject === "indicators"
        ? "Reportez l’échéance et dites pourquoi, ou mettez le résultat à jour."
        : "Mettez l’état à jour, ou reportez l’échéance et dites pourquoi.",
    why: "Les suivis semestriels portent sur l’avancement des mesures (annexe 3, étape 17).",
  },
  "ACT-01": {
    name: "Indicateur sans action",
    message: ({ indicator, year }) =>
      `La cible ${text(year)} de l’indicateur ${text(indicator)} n’est pas atteinte et aucune action du plan ne le vise.`,
    fix: () =>
      "Ajoutez une ligne dans « Plan d’action » et choisissez l’indicateur dans « Vise », ou inscrivez une mesure sur la ligne.",
    why: "Les organisations définissent leurs propres actions pour contribuer à chaque cible (section « Feuille de route »).",
  },
  "ACT-02": {
    name: "Avancement et état en désaccord",
    message: ({ progress, status }) =>
      `L’avancement (${rate(progress)}) ne va pas avec l’état « ${read(status)} ».`,
    fix: () => "Corrigez l’un des deux : 100 % pour « Réalisée », 0 % pour « À venir ».",
    why: "L’avancement et l’état disent la même chose de deux façons : un désaccord cache une donnée périmée.",
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
  "RIS-04": {
    name: "Risque résiduel supérieur au risque initial",
    message: ({ risk, level, residualLevel }) =>
      `Le niveau résiduel du risque ${text(risk)} (${text(residualLevel)}) dépasse son niveau initial (${text(level)}).`,
    fix: () => "Vérifiez les cotes.",
    why: "Le risque résiduel est ce qui reste après les mesures : elles ne devraient pas l’augmenter (annexe 5).",
  },
  "GDC-01": {
    name: "Condition de succès non évaluée",
    message: ({ key, problem }) =>
      problem === "justification"
        ? `La condition ${text(key)} est « Sans objet » et rien ne le justifie.`
        : `La condition ${text(key)} n’a pas d’état.`,
    fix: ({ problem }) =>
      problem === "justification"
        ? "Dites pourquoi dans « Démarche ou preuve »."
        : "Choisissez l’état dans la liste déroulante.",
    why: "L’annexe 6 énumère 11 conditions de succès, et l’indicateur 3.2 s’y rapporte.",
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
  "DAT-03": {
    name: "Date hors de la période du plan",
    message: ({ date, start, end }) =>
      `La date ${text(date)} est hors de la période du plan (du ${text(start)} au ${text(end)}).`,
    fix: () => "Corrigez la date, ou gardez-la si l’action déborde vraiment de la période.",
    why: "La feuille de route couvre les exercices 2023-2024 à 2026-2027, du 1er avril au 31 mars.",
  },
  "DAT-04": {
    name: "Date de réalisation absente ou future",
    message: (facts, cell) =>
      facts["date"] === null
        ? `${named(facts, cell)} est « Réalisée », sans date de réalisation.`
        : `${named(facts, cell)} a une date de réalisation (${text(facts["date"])}) postérieure à la date des données (${text(facts["referenceDate"])}).`,
    fix: () => "Inscrivez la date de réalisation, ou corrigez l’état.",
    why: "Sans date, une action réalisée ne peut pas être rattachée à un suivi (annexe 3, étape 17).",
  },
  "COH-01": {
    name: "Référence introuvable",
    message: ({ value }, { address }) =>
      `La valeur « ${read(value)} » (${address}) ne désigne aucun indicateur ni aucun risque.`,
    fix: () => "Choisissez dans la liste, par exemple « Indicateur 1.1 » ou « Risque R03 ».",
    why: "Une mesure sans cible reconnue ne compense aucun écart ni aucun risque.",
  },
  "COH-02": {
    name: "Numéro en double",
    message: ({ value, count }) => `Le numéro « ${read(value)} » figure ${text(count)} fois.`,
    fix: () => "Donnez à chaque action son propre numéro.",
    why: "Un numéro qui désigne deux actions ne permet pas de les suivre.",
  },
} satisfies Partial<Record<RuleId, RuleWording>>;
