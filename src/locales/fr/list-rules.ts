import { excerpt } from "../excerpts";
import { factWords } from "../fact-words";
import { quoted } from "../quoted";
import type { DiagnosedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { read, text, named, seen } = factWords("fr");

/** What is wrong in cells that take the words of a list, or a number. */
export const listRuleWords = {
  "VAL-09": {
    name: "Valeur hors de la liste",
    checks: "Une cellule à liste contient autre chose qu’une valeur de sa liste, ou plusieurs valeurs.",
    message: ({ problem, column, items, several, ...facts }) => {
      const choices = items ? ` : ${quoted("fr", items, "or")}` : "";
      if (problem === "entity") {
        const near = items ? ` Noms voisins : ${quoted("fr", items)}.` : "";
        return `« ${excerpt(seen(facts))} » n’est pas le nom d’une organisation connue.${near}`;
      }
      return problem === "several"
        ? `« ${text(column)} » contient plusieurs valeurs (${quoted("fr", several)}); une seule est attendue${choices}.`
        : `« ${excerpt(seen(facts))} » n’est pas dans la liste de « ${text(column)} »${choices}.`;
    },
    fix: ({ problem }) =>
      problem === "entity"
        ? "Inscrivez le nom officiel (le MSSS, Santé Québec ou l’établissement), ou gardez le nom s’il est exact."
        : "Choisissez une seule valeur dans la liste déroulante.",
    fixInGeneral: "Choisissez une valeur dans la liste, ou inscrivez le nom officiel de l’organisation.",
    why: "Une valeur hors de la liste n’entre dans aucun calcul ni aucun décompte : elle passerait pour une réponse.",
    source: sources.template,
    diagnostics: {
      "VAL-09": "Valeur hors de la liste.",
    },
  },
  "VAL-12": {
    name: "Réponse écrite autrement que dans la liste",
    checks:
      "Une réponse est comprise, mais n’est pas écrite comme dans la liste : « Réalisé » pour « Réalisée », « N/D » pour « Non disponible », « 1.1 » sous « Vise ».",
    message: ({ column, item, ...facts }) =>
      `« ${excerpt(seen(facts))} » (${text(column)}) est compris comme « ${text(item)} ».`,
    fix: ({ item }) => `Inscrivez « ${text(item)} ».`,
    fixInGeneral: "Inscrivez la réponse telle que la liste la donne.",
    why: "Les calculs du classeur la comprennent; un tri, un filtre ou un autre programme la compterait à part.",
    source: sources.template,
    diagnostics: {
      "VAL-12": "Réponse comprise, mais écrite autrement {year}.",
    },
  },
  "VAL-13": {
    name: "Nombre hors bornes",
    checks:
      "Un avancement n’est pas un pourcentage de 0 % à 100 %, ou un nombre de postes n’est pas un nombre entier.",
    message: ({ column, problem, most, ...facts }) => {
      if (problem === "fraction")
        return `« ${text(column)} » : un nombre entier est attendu. Valeur lue : « ${seen(facts)} ».`;
      const expected =
        most === undefined ? "un pourcentage de 0 % à 100 %" : `un nombre entier de 0 à ${read(most)}`;
      return `« ${text(column)} » : ${expected} est attendu. Valeur lue : « ${excerpt(seen(facts))} ».`;
    },
    fix: ({ kind, problem }) => {
      if (problem === "fraction")
        return "Inscrivez un nombre entier, ou gardez la valeur si ce sont des équivalents temps complet.";
      return kind === "rate"
        ? "Inscrivez un pourcentage, par exemple 75 %."
        : "Inscrivez un nombre de postes, par exemple 3.";
    },
    fixInGeneral: "Inscrivez un pourcentage de 0 % à 100 %, ou un nombre entier de postes.",
    why: "Un texte ou un nombre impossible ne s’additionne pas et ne se suit pas : il passerait pour une réponse.",
    source: sources.template,
    diagnostics: {
      "VAL-13": "Nombre hors bornes, ou texte au lieu d'un nombre.",
    },
  },
  "ACT-03": {
    name: "Action sans description",
    checks: "Une ligne de « Plan d’action » est commencée et ne dit pas ce qui sera fait.",
    message: (facts, cell) => `${named(facts, cell)}\u00a0: description à remplir.`,
    fix: () => "Écrivez ce qui sera fait, ou effacez la ligne.",
    why: "Une ligne sans action ne compense aucun écart et aucun risque, même si elle en vise un.",
    source: sources.objectives,
    diagnostics: {
      "ACT-03": "À remplir : description de l’action.",
    },
  },
} satisfies Partial<DiagnosedRuleWords>;
