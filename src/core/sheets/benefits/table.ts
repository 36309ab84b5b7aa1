/** « Bénéfices » of a programme that lists them without tying them to its objectives. */
import { cellOf, type OfficialRow } from "../../programme/official/content";
import { free, input, official, output } from "../../programme/table/columns";
import type { Table } from "../../programme/table/table";

/** Benefits that are sought, by kind; a kind has the letter that its numbers begin with. */
export interface BenefitKind {
  readonly letter: string;
  readonly name: string;
  readonly wordings: readonly string[];
}

type BenefitColumn = "number" | "kind" | "benefit" | "local" | "measure" | "comments" | "diagnostic";

export const benefitsTable = (kinds: readonly BenefitKind[]): Table<BenefitColumn> => ({
  id: "benefits",
  title: "Bénéfices",
  tableName: "Benefices",
  frozenColumns: 3,
  rowCount: kinds.reduce((sum, { wordings }) => sum + wordings.length, 0),
  keyColumn: "number",
  keyList: "benefitNumbers",
  columns: [
    official("number", "No", 6),
    official("kind", "Nature", 15),
    official("benefit", "Bénéfice visé", 50),
    input("local", "Bénéfice local attendu", 36, free, { prompt: "localBenefit" }),
    input("measure", "Mesure du bénéfice", 32, free, { prompt: "benefitMeasure" }),
    input("comments", "Commentaires", 28, free),
    output("diagnostic"),
  ],
});

/** The official rows; the numbers are ours: the letter of the kind, then the place. */
export const benefitRows = (kinds: readonly BenefitKind[]): readonly OfficialRow[] =>
  kinds.flatMap(({ letter, name, wordings }) =>
    wordings.map((wording, place) => {
      const id = `${letter}${String(place + 1).padStart(2, "0")}`;
      return { id, cells: { number: cellOf(id), kind: cellOf(name), benefit: cellOf(wording) } };
    }),
  );
