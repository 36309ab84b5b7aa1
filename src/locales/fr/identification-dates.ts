import { factWords } from "../fact-words";
import type { ToldOf } from "../rule-words";

const { text } = factWords("fr");

const names: Readonly<Record<string, string>> = {
  dataDate: "La date des données",
  filingDate: "La date de dépôt",
  approvalDate: "La date d’approbation",
};

/** What is wrong with a date of « Identification » (DAT-05), and what is used in its place. */
export function identificationDate(facts: ToldOf<"DAT-05">): string {
  const field = text(facts.field);
  const date = `${names[field] ?? "La date"} (${text(facts.date)})`;
  const today = text(facts.today);
  const instead =
    field === "dataDate"
      ? ` Elle n’est pas prise en compte : les autres constats sont établis à la date du jour (${today}).`
      : "";
  switch (facts.problem) {
    case "outside":
      return `${date} est hors de l’époque de la feuille de route (du ${text(facts.first)} au ${text(facts.last)}).${instead}`;
    case "future":
      return `${date} est postérieure à aujourd’hui (${today}).${instead}`;
    case "before-year":
      return `${date} précède l’exercice visé (${text(facts.year)}).`;
    case "after-year":
      return `${date} suit de plus d’un an la fin de l’exercice visé (${text(facts.year)}).`;
    case "before-half":
      return `${date} précède le suivi S2, qui commence le 1er octobre.`;
    case "after-half":
      return `${date} suit la fin de l’exercice visé (${text(facts.year)}), mais le suivi est S1 (avril à septembre).`;
    default:
      return `${date} précède la date des données (${text(facts.dataDate)}).`;
  }
}
