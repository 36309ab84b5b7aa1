import { contextWith } from "../../../test/support/renditions";
import { reportColumns, type Report } from "../programme/workbook/report";
import { drawReport } from "./draw-report";
import { formerReport, isFormerReport } from "./former-report";

const texts = Object.fromEntries(reportColumns.map(({ id }) => [id, "x"])) as Report["rows"][0]["texts"];
const drawing = drawReport(contextWith(), {
  organization: "CHUM",
  summary: [],
  rows: [{ kind: "finding", cell: null, texts }],
});
const former = formerReport(drawing);

test("a report of before is known by its header of the state where who decides stands now", () => {
  const headers = reportColumns.map(({ header }) => header);
  expect(isFormerReport((place) => headers[place])).toBe(false);
  expect(isFormerReport((place) => headers.filter((header) => header !== "Décidé par")[place])).toBe(true);
  expect(isFormerReport(() => undefined)).toBe(false);
});

test("its frame has one column less: those at the right of who decides move, those at the left stay", () => {
  expect(former.content).toEqual([]);
  expect(former.table).toEqual({ name: "Rapport_validation", range: "A9:K10", filter: true });
  expect(former.columns.map(({ column, width }) => `${column} ${width}`).slice(-3)).toEqual([
    "I 30",
    "J 14",
    "K 10",
  ]);
  expect(former.columns.find(({ hidden }) => hidden)?.column).toBe("K");
  expect(former.validations.map(({ range }) => range)).toEqual(["H10:H10", "I10:I10"]);
  expect(former.conditionalFormats.map(({ range, formula }) => [range, formula]).slice(0, 2)).toEqual([
    ["A10:J10", '=$J10="Justifié"'],
    ["H10:J10", '=OR($J10="Justification manquante",$J10="Décision manquante",$J10="Décision hors liste")'],
  ]);
  const styleOf = ({ styles }: typeof former, wanted: string) =>
    styles.find(({ range }) => range === wanted)?.style;
  expect(styleOf(former, "J10:J10")).toEqual(styleOf(drawing, "K10:K10"));
  expect(styleOf(former, "A9:J9")).toEqual(styleOf(drawing, "A9:K9"));
});
