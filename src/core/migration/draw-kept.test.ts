import { drawnCells } from "../../../test/support/drawn-sheet";
import { contextWith } from "../../../test/support/renditions";
import { drawKept, keptLines, type KeptWords } from "./draw-kept";
import type { KeptReason, TypedCell } from "./update";

const reasons: readonly KeptReason[] = ["row", "column", "sheet", "refused", "over", "elsewhere"];
const words: KeptWords = {
  title: "Données conservées",
  heading: "Ce qui n’a pas de place",
  hint: "Rien n’est perdu.",
  headers: {
    sheet: "Feuille",
    row: "Ligne",
    column: "Colonne",
    cell: "Cellule",
    value: "Valeur",
    formula: "Formule",
    why: "Raison",
  },
  why: Object.fromEntries(reasons.map((reason) => [reason, `Raison ${reason}`])) as KeptWords["why"],
  resultTaken: "Le résultat seul est repris.",
};

const cell = (change: Partial<TypedCell> = {}): TypedCell => ({
  role: "actions",
  sheet: "Plan",
  address: "B7",
  value: "Fait",
  formula: null,
  place: { kind: "elsewhere" },
  row: "Action 3",
  column: "État",
  ...change,
});

test("what has no place is listed with its reason, then formulas of which the result was taken over", () => {
  const [lost, moved, typed] = [cell(), cell({ formula: "=1+1" }), cell({ address: "C7" })];
  const to = { role: "actions", address: "B9" };
  expect(
    keptLines(
      [{ from: lost, why: "refused" }],
      [
        { from: typed, ...to },
        { from: moved, ...to },
      ],
      words,
    ),
  ).toEqual([
    { from: lost, why: "Raison refused" },
    { from: moved, why: "Le résultat seul est repris." },
  ]);
});

test("each line says where the value was, and holds it as it was", () => {
  const lines = [
    cell(),
    cell({ value: "=1+1", formula: "=A1&B1", row: null, column: null }),
    cell({ sheet: "2024", address: "D8", value: 45_000, row: "1.1", column: "Échéance" }),
    cell({ value: true }),
    cell({ value: { error: "#N/A" } }),
  ].map((from) => ({ from, why: "Raison" }));
  const formatOf = ({ value }: TypedCell): string => (typeof value === "number" ? "yyyy-mm-dd" : "@");
  const drawn = drawKept(contextWith(), { title: "Données", lines, words, formatOf });
  expect([drawn.role, drawn.title, drawn.freeze]).toEqual(["kept", "Données", { rows: 4, columns: 0 }]);
  expect(drawn.content.map(({ range }) => range)).toEqual(["A1:A2", "A4:G4", "A5:G9"]);
  expect(drawn.content.flatMap(({ content }) => content)).toEqual([
    ["Ce qui n’a pas de place"],
    ["Rien n’est perdu."],
    ["Feuille", "Ligne", "Colonne", "Cellule", "Valeur", "Formule", "Raison"],
    ["'Plan", "'Action 3", "'État", "B7", "'Fait", null, "Raison"],
    ["'Plan", null, null, "B7", "'=1+1", "'=A1&B1", "Raison"],
    ["'2024", "'1.1", "'Échéance", "D8", 45_000, null, "Raison"],
    ["'Plan", "'Action 3", "'État", "B7", true, null, "Raison"],
    ["'Plan", "'Action 3", "'État", "B7", "'#N/A", null, "Raison"],
  ]);
  const values = drawnCells(drawn).filter(({ column, row }) => column === 4 && row > 3);
  expect(values.map(({ address, numberFormat }) => [address, numberFormat])).toEqual([
    ["E5", "@"],
    ["E6", "@"],
    ["E7", "yyyy-mm-dd"],
    ["E8", "@"],
    ["E9", "@"],
  ]);
  expect(drawn.styles.map(({ range }) => range)).toEqual([
    ...["A1", "A2", "A4:G4", "A5:G9"],
    ...["E5", "E6", "E7", "E8", "E9"],
  ]);
  expect(drawn.columns.map(({ column }) => column)).toEqual(["A", "B", "C", "D", "E", "F", "G"]);
  expect([drawn.page?.printArea, drawn.page?.titleRows]).toEqual(["A1:G9", "$4:$4"]);
});
