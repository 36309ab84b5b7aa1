import { factWords } from "../fact-words";
import type { DiagnosedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { text, seen, read } = factWords("fr");

/** What is wrong with the amounts of a plan. */
export const pmtRuleWords = {
  "VAR-PMT-01": {
    name: "PMT : somme des montants différente du total",
    checks:
      "La somme par chantier ou par nature d’un exercice s’éloigne de son total de plus de 0,5 M$, et rien ne l’explique.",
    message: ({ year, of, sum, total, gap }) => {
      const what = of === "natures" ? "des montants par nature" : "des chantiers";
      const which = of === "spent" ? "dépensé" : "prévu";
      return `La somme ${what} de ${text(year)} (${read(sum)} M$) diffère du total ${which} (${read(total)} M$) de ${read(gap)} M$.`;
    },
    fix: () => "Corrigez l’un des montants, ou dites dans « Explication » d’où vient l’écart.",
    why: "Un écart de 0,5 M$ ou moins vient de l’arrondi : les chantiers annoncés totalisent 951,5 M$ pour 951 M$.",
    source: sources.pmt,
    diagnostics: { "VAR-PMT-01": "Somme par nature différente du total." },
  },
  "VAR-PMT-02": {
    name: "PMT : montant partiel supérieur au montant global",
    checks:
      "Une part dépasse le montant dont elle fait partie, ou le montant prévu d’un exercice dépasse celui annoncé pour le chantier.",
    message: ({ total, ...facts }) =>
      `Le montant partiel (${seen(facts)} M$) dépasse le montant global (${read(total)} M$).`,
    fix: () => "Corrigez l’un des deux montants.",
    why: "Une part ne peut pas être plus grande que le tout : 320,3 M$, dont 201,2 M$.",
    source: sources.pmt,
    diagnostics: { "VAR-PMT-02": "Montant partiel supérieur au montant global." },
  },
  "VAR-PMT-03": {
    name: "Montant hors échelle",
    checks: "Un montant n’est pas un nombre de millions de dollars, de 0 au total annoncé (951 M$).",
    message: ({ column, max, ...facts }) =>
      `« ${text(column)} » : la valeur « ${seen(facts)} » n’est pas un montant de 0 à ${read(max)} M$.`,
    fix: () => "Saisissez le montant en millions de dollars, par exemple 12,5 pour 12 500 000 $.",
    why: "Des dollars pris pour des millions fausseraient toutes les sommes.",
    source: sources.pmt,
    diagnostics: { "VAR-PMT-03": "Montant hors échelle (en M$)." },
  },
  "VAR-PMT-04": {
    name: "Montant manquant",
    checks:
      "L’exercice visé est terminé et un montant prévu ou dépensé manque, ou un montant est dépensé sans avoir été prévu.",
    message: ({ key, cell }) =>
      cell === "planned"
        ? `Le montant prévu de la ligne ${text(key)} est à remplir.`
        : `Le montant dépensé de la ligne ${text(key)} est à remplir.`,
    fix: () => "Inscrivez le montant en millions de dollars; 0 s’il n’y en a pas.",
    why: "Sans les deux montants, rien ne dit si le chantier a suivi son plan.",
    source: sources.template,
    diagnostics: {
      "VAR-PMT-04": "À remplir : montant.",
      "VAR-PMT-04-planned": "À remplir : montant prévu.",
      "VAR-PMT-04-spent": "À remplir : montant dépensé.",
    },
  },
  "VAR-PMT-05": {
    name: "Dépassement sans réponse",
    checks: "Le montant dépensé dépasse le montant prévu sans explication ou sans mesure d’atténuation.",
    message: ({ key, cell, planned, ...facts }) => {
      const amounts = `${seen(facts)} M$ dépensés, ${read(planned)} M$ prévus`;
      return cell === "explanation"
        ? `Le dépassement de la ligne ${text(key)} (${amounts}) n’est pas expliqué.`
        : `Aucune mesure d’atténuation ne répond au dépassement de la ligne ${text(key)} (${amounts}).`;
    },
    fix: ({ cell }) =>
      cell === "explanation"
        ? "Écrivez l’explication : cause, effet, contexte."
        : "Inscrivez ce qui sera fait, par qui et pour quand.",
    fixInGeneral: "Écrivez l’explication du dépassement, et ce qui sera fait, par qui et pour quand.",
    why: "Un dépassement que rien n’explique et que rien ne compense se répétera.",
    source: sources.template,
    diagnostics: {
      "VAR-PMT-05": "Dépassement sans réponse.",
      "VAR-PMT-05-explanation": "Explication manquante.",
      "VAR-PMT-05-mitigation": "Mesure d'atténuation manquante.",
    },
  },
} satisfies Partial<DiagnosedRuleWords>;
