import { factWords } from "../fact-words";
import type { ToldOf } from "../rule-words";

const { text } = factWords("en");

const names: Readonly<Record<string, string>> = {
  dataDate: "The date of the data",
  filingDate: "The filing date",
  approvalDate: "The approval date",
};

/** What is wrong with a date of « Identification » (DAT-05), and what is used in its place. */
export function identificationDate(facts: ToldOf<"DAT-05">): string {
  const field = text(facts.field);
  const date = `${names[field] ?? "The date"} (${text(facts.date)})`;
  const today = text(facts.today);
  const instead = field === "dataDate" ? ` It is not used: the other findings go by today (${today}).` : "";
  switch (facts.problem) {
    case "outside":
      return `${date} is far from the time of the roadmap (${text(facts.first)} to ${text(facts.last)}).${instead}`;
    case "future":
      return `${date} is later than today (${today}).${instead}`;
    case "before-year":
      return `${date} comes before the fiscal year in view (${text(facts.year)}).`;
    case "after-year":
      return `${date} comes more than a year after the end of the fiscal year in view (${text(facts.year)}).`;
    case "before-half":
      return `${date} comes before the S2 follow-up, which begins on October 1.`;
    case "after-half":
      return `${date} comes after the end of the fiscal year in view (${text(facts.year)}), yet the follow-up is S1 (April to September).`;
    default:
      return `${date} comes before the date of the data (${text(facts.dataDate)}).`;
  }
}
