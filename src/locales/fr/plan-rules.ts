import { factWords } from "../fact-words";
import { quoted } from "../quoted";
import type { DiagnosedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { text, named, seen } = factWords("fr");

/** What is wrong on the other sheets. */
export const planRuleWords = {
  "RIS-01": {
    name: "Risque non évalué",
    checks:
      "Un risque officiel n’a pas de probabilité ou d’impact, et n’est pas « Sans objet » avec une justification.",
    message: ({ risk }) =>
      `L’évaluation locale du risque ${text(risk)} est à remplir (probabilité et impact).`,
    fix: () => "Cotez le risque de 1 à 5, ou indiquez « Sans objet » avec une justification.",
    why: "Les 18 risques du plan touchent tout le réseau : chaque organisation dit ce qu’il en est chez elle.",
    source: sources.annex5,
    diagnostics: {
      "RIS-01": "À remplir : probabilité et impact.",
    },
  },
  "RIS-02": {
    name: "Cote de risque invalide",
    checks: "Une probabilité ou un impact n’est pas un nombre entier de 1 à 5.",
    message: ({ risk, ...facts }) =>
      `La cote du risque ${text(risk)} est invalide. Valeur lue : « ${seen(facts)} ».`,
    fix: () => "Saisissez un nombre entier de 1 à 5; le niveau se calcule seul.",
    why: "Le niveau est le produit des deux cotes : hors de l’échelle, il ne veut rien dire.",
    source: sources.template,
    diagnostics: {
      "RIS-02": "Cote invalide : entier de 1 à 5.",
    },
  },
  "RIS-03": {
    name: "Risque élevé sans mesure d’atténuation",
    checks:
      "Un risque de niveau 12 ou plus n’a aucune mesure d’atténuation locale, sur la ligne ou dans « Plan d’action ».",
    message: ({ risk, level }) =>
      `Le risque ${text(risk)} est élevé (niveau ${text(level)}) et n’a aucune mesure d’atténuation locale.`,
    fix: () => "Inscrivez une mesure; les mesures ministérielles de la même ligne sont des points de départ.",
    why: "Le plan donne des mesures à chaque risque; un risque élevé dans votre organisation en demande aussi.",
    source: sources.annex5,
    diagnostics: {
      "RIS-03": "Risque élevé sans mesure d'atténuation.",
    },
  },
  "RIS-04": {
    name: "Risque résiduel supérieur au risque initial",
    checks: "Le niveau résiduel d’un risque dépasse son niveau initial.",
    message: ({ risk, level, residualLevel }) =>
      `Le niveau résiduel du risque ${text(risk)} (${text(residualLevel)}) dépasse son niveau initial (${text(level)}).`,
    fix: () => "Vérifiez les cotes.",
    why: "Le risque résiduel est ce qui reste après les mesures : elles ne devraient pas l’augmenter.",
    source: sources.template,
    diagnostics: {
      "RIS-04": "Risque résiduel supérieur au risque initial.",
    },
  },
  "RIS-06": {
    name: "Risque local",
    checks: "Un risque n’est pas de la feuille de route : c’est un risque local, évalué comme les autres.",
    message: ({ risk }) =>
      `Le risque ${text(risk)} n’est pas de la feuille de route : c’est un risque local. Ses cotes, sa mesure et sa mise en œuvre sont vérifiées comme celles des autres.`,
    fix: () => "Aucune action n’est requise si le risque est le vôtre; sinon, corrigez son numéro.",
    why: "Le plan peut contenir des risques propres à l’organisation.",
    source: sources.annex5,
    diagnostics: {
      "RIS-06": "Risque local.",
    },
  },
  "GDC-01": {
    name: "Condition de succès non évaluée",
    checks: "Une condition de succès n’a pas d’état, ou est « Sans objet » sans que rien ne le justifie.",
    message: ({ key, problem }) =>
      problem === "justification"
        ? `La condition ${text(key)} est « Sans objet » et rien ne le justifie.`
        : `L’état de la condition ${text(key)} est à remplir.`,
    fix: ({ problem }) =>
      problem === "justification"
        ? "Dites pourquoi dans « Démarche ou preuve »."
        : "Choisissez l’état dans la liste déroulante.",
    fixInGeneral: "Choisissez l’état dans la liste, ou dites pourquoi la condition est « Sans objet ».",
    why: "Le plan énumère 11 conditions de succès, à mettre en place tout au long d’un changement.",
    source: sources.annex6,
    diagnostics: {
      "GDC-01": "À remplir : état.",
      "GDC-01-excused": "« Sans objet » à justifier.",
    },
  },
  "DAT-01": {
    name: "Date non reconnue",
    checks: "Une cellule de date contient un texte, ou un nombre qui n’est pas une date de 2000 à 2099.",
    message: (facts, { address }) => {
      const { value, reading, otherReading } = facts;
      if (typeof value !== "string" || !reading)
        return `La cellule ${address} doit contenir une date de 2000 à 2099. Valeur lue : « ${seen(facts)} ».`;
      const said = `La date en ${address} est enregistrée comme du texte : « ${seen(facts)} »`;
      return otherReading
        ? `${said}. Elle peut se comprendre comme ${text(reading)} ou ${text(otherReading)}.`
        : `${said}. Excel n’y voit pas la date ${text(reading)}, et ne la compare à aucune autre.`;
    },
    fix: ({ reading, otherReading }) =>
      reading && !otherReading
        ? `Remplacez le texte par la date ${text(reading)} : appliquez la correction, ou retapez-la après avoir mis la cellule au format Date.`
        : "Saisissez la date sous la forme AAAA-MM-JJ, dans une cellule au format Date.",
    fixInGeneral: "Remplacez le texte par une date (AAAA-MM-JJ), dans une cellule au format Date.",
    why: "Un texte ne se compare à aucune date : un retard passerait inaperçu.",
    source: sources.template,
    diagnostics: {
      "DAT-01": "Date {year} enregistrée comme du texte, ou hors de 2000 à 2099.",
    },
  },
  "DAT-02": {
    name: "Début après l’échéance",
    checks: "Une action commence après son échéance.",
    message: ({ start, due }) =>
      `La date de début (${text(start)}) est postérieure à l’échéance (${text(due)}).`,
    fix: () => "Corrigez l’une des deux dates.",
    why: "L’une des deux dates est fausse : l’action ne peut pas être suivie.",
    source: sources.template,
    diagnostics: {
      "DAT-02": "Début après l'échéance.",
    },
  },
  "DAT-03": {
    name: "Date hors de la période du plan",
    checks: "Une action commence ou finit hors de la période du plan.",
    message: ({ date, start, end }) =>
      `La date ${text(date)} est hors de la période du plan (du ${text(start)} au ${text(end)}).`,
    fix: () => "Corrigez la date, ou gardez-la si l’action déborde vraiment de la période.",
    why: "La feuille de route couvre quatre exercices, du 1er avril 2023 au 31 mars 2027.",
    source: sources.roadmap("exercices"),
    diagnostics: {
      "DAT-03": "Date hors de la période du plan.",
    },
  },
  "DAT-04": {
    name: "Date de réalisation absente ou future",
    checks:
      "Une action est « Réalisée » sans date de réalisation, ou avec une date postérieure à celle des données.",
    message: (facts, cell) =>
      facts.date === null
        ? `${named(facts, cell)} est « Réalisée », sans date de réalisation.`
        : `${named(facts, cell)} a une date de réalisation (${text(facts.date)}) postérieure à la date des données (${text(facts.referenceDate)}).`,
    fix: () => "Inscrivez la date de réalisation, ou corrigez l’état.",
    why: "Sans date, une action réalisée ne peut pas être rattachée à un suivi.",
    source: sources.template,
    diagnostics: {
      "DAT-04": "Date de réalisation à inscrire ou à corriger.",
    },
  },
  "COH-01": {
    name: "Référence introuvable",
    checks: "« Vise » ne désigne ni un indicateur ni un risque.",
    message: ({ several, initiatives, chantiers, ...facts }, { address }) =>
      several
        ? `« Vise » (${address}) contient plusieurs valeurs (${quoted("fr", several)}); une seule est attendue par ligne.`
        : chantiers
          ? `La valeur « ${seen(facts)} » (${address}) ne désigne aucun chantier.`
          : `La valeur « ${seen(facts)} » (${address}) ne désigne ${initiatives ? "aucune initiative" : "aucun indicateur"} ni aucun risque.`,
    fix: ({ initiatives, chantiers }) =>
      chantiers
        ? "Choisissez dans la liste, par exemple « Chantier 1 »."
        : initiatives
          ? "Choisissez dans la liste, par exemple « Initiative 1.1.1 » ou « Risque RM1 »."
          : "Choisissez dans la liste, par exemple « Indicateur 1.1 » ou « Risque R03 ».",
    fixInGeneral: "Choisissez dans la liste, par exemple « Indicateur 1.1 » ou « Risque R03 ».",
    why: "Une mesure sans cible reconnue ne compense aucun écart ni aucun risque.",
    source: sources.template,
    diagnostics: {
      "COH-01": "« Vise » : référence introuvable.",
    },
  },
  "COH-02": {
    name: "Numéro en double",
    checks: "Plusieurs lignes de « Plan d’action » ont le même numéro.",
    message: ({ count, ...facts }) => `Le numéro « ${seen(facts)} » figure ${text(count)} fois.`,
    fix: () => "Donnez à chaque action son propre numéro.",
    why: "Un numéro qui désigne deux actions ne permet pas de les suivre.",
    source: sources.template,
    diagnostics: {
      "COH-02": "Numéro en double.",
    },
  },
} satisfies Partial<DiagnosedRuleWords>;
