import { count as countOf, date, free, input } from "../../programme/table/columns";
import type { Column, InputControl, YearPlace } from "../../programme/table/table";
import type { AnswerCell, IndicatorColumn } from "./handles";
import { answerId, type IndicatorShape } from "./shape";

/** What answers for a result: in the band of its year, or once for the row; the two differ by where they stand. */
const answerColumns = {
  numerator: ["Numérateur", 13, countOf],
  denominator: ["Dénominateur", 15, countOf],
  explanation: ["Explication de l'écart", 30, free],
  mitigation: ["Mesure d'atténuation", 30, free],
  owner: ["Responsable (fonction)", 18, free],
  due: ["Échéance", 12, date],
} as const satisfies Record<AnswerCell, readonly [header: string, width: number, control: InputControl]>;

const COUNTS: readonly string[] = ["numerator", "denominator"];

/** One of them, of a year or of the row. */
export function answerColumn(cell: AnswerCell, year?: YearPlace, fiscalYear = ""): Column<IndicatorColumn> {
  const [header, width, control] = answerColumns[cell];
  return input(answerId(cell, year), `${header} ${fiscalYear}`.trim(), width, control, {
    prompt: year !== undefined && COUNTS.includes(cell) ? `${cell}OfYear` : cell,
    ...(COUNTS.includes(cell) ? { format: "number" } : {}),
    ...(year === undefined
      ? {}
      : { year, isFolded: true, wasOfRow: COUNTS.includes(cell) ? ("view" as const) : ("gap" as const) }),
  });
}

/** What is asked of a gap comes first: on a small screen, it is then in view with its target and its result. */
export function answersOf(
  year: YearPlace,
  fiscalYear: string,
  { isCompact }: IndicatorShape,
): readonly Column<IndicatorColumn>[] {
  const asked = ["explanation", "mitigation", "owner", "due"] as const;
  const counted = ["numerator", "denominator"] as const;
  const cells = isCompact ? [...asked, ...counted] : [...counted, ...asked];
  return cells.map((cell) => answerColumn(cell, year, fiscalYear));
}
