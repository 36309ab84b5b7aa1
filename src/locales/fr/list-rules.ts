import type { RowRuleId } from "../../core/rules/rule-ids";
import { excerpt } from "../excerpts";
import { factWords } from "../fact-words";
import { quoted } from "../quoted";
import type { RuleWording } from "../rule-words";
import { sources } from "./sources";

const { text, seen } = factWords("fr");

/** What is wrong in cells that have a list. */
export const listRuleWords = {
  "VAL-09": {
    name: "Valeur hors de la liste",
    checks:
      "Une cellule à liste contient autre chose qu’une valeur de sa liste, plusieurs valeurs, ou une valeur écrite autrement que dans la liste.",
    message: ({ problem, column, item, items, several, ...facts }) => {
      const said = `« ${excerpt(seen(facts))} »`;
      switch (problem) {
        case "spelling":
          return `${said} est compris comme « ${text(item)} », mais n’est pas écrit comme dans la liste de « ${text(column)} ».`;
        case "several":
          return `« ${text(column)} » contient plusieurs valeurs (${quoted("fr", several)}); une seule est attendue : ${quoted("fr", items, "or")}.`;
        default:
          return `${said} n’est pas dans la liste de « ${text(column)} » : ${quoted("fr", items, "or")}.`;
      }
    },
    fix: ({ problem, item }) =>
      problem === "spelling"
        ? `Inscrivez « ${text(item)} ».`
        : "Choisissez une seule valeur dans la liste déroulante.",
    fixInGeneral: "Choisissez une valeur dans la liste, telle qu’elle y est écrite.",
    why: "Une valeur hors de la liste n’entre dans aucun calcul ni aucun décompte : elle passerait pour une réponse.",
    source: sources.template,
  },
} satisfies Partial<Record<RowRuleId, RuleWording>>;
