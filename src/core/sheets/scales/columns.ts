import {
  and,
  choose,
  compare,
  isBetween,
  isNumber,
  lookup,
  minus,
  number,
  over,
  position,
  tenths,
  TENTHS_SCALE,
  text,
  type Condition,
  type Value,
} from "../../conditions/expression";
import type { Roadmap } from "../../programme/roadmap/schema";
import {
  computed,
  date,
  decimal,
  free,
  input,
  official,
  output,
  support,
} from "../../programme/table/columns";
import { always } from "../../programme/table/number-cells";
import type { Column, Table } from "../../programme/table/table";
import type { Radar } from "./official";
import { column, type ScaleColumn } from "./handles";

/** A scale, both ends on it. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

export const maturityScale: Scale = { min: 1, max: 4 };
export const radarScale: Scale = { min: 0, max: 4 };

/** A number of the scale. */
export const isOn = (id: ScaleColumn, { min, max }: Scale): Condition => isBetween(column(id), min, max);

/** The difference of two numbers to the thousandth, free of binary noise. */
const difference = (left: ScaleColumn, right: ScaleColumn): Value =>
  over(minus(tenths(column(left)), tenths(column(right))), number(TENTHS_SCALE));

/** What a measure of the scale is above another value, where both are there. */
const above = (other: ScaleColumn, scale: Scale, isThere: Condition = isNumber(column(other))): Value =>
  choose([[and(isOn("measure", scale), isThere), difference("measure", other)]], text(""));

/** When a measure is of, and where it comes from. */
const provenance: readonly Column<ScaleColumn>[] = [
  input("measured", "Date de la mesure", 12, date),
  input("source", "Source de la mesure", 20, free, { prompt: "measureSource" }),
];

/** What is said of a measure that is too low, and what is done about it. */
const answers: readonly Column<ScaleColumn>[] = [
  input("explanation", "Explication", 24, free, { prompt: "measureExplanation" }),
  input("mitigation", "Mesure d'atténuation", 24, free),
  input("owner", "Responsable (fonction)", 18, free),
  input("due", "Échéance", 12, date),
  input("comments", "Commentaires", 18, free),
  output("diagnostic"),
];

/** The sheet « Maturité numérique »: what was measured each fiscal year, against the stage to reach. */
export const maturityTable = ({ fiscalYears }: Pick<Roadmap, "fiscalYears">): Table<ScaleColumn> => ({
  id: "maturity",
  title: "Maturité numérique",
  tableName: "Maturite",
  frozenColumns: 1,
  rowCount: fiscalYears.length,
  keyColumn: "year",
  progress: { due: "due" },
  keyList: "fiscalYears",
  columns: [
    official("year", "Exercice", 11),
    official("published", "Mesure de départ (1-4)", 11),
    official("stage", "Étape visée", 32),
    input("measure", "Maturité mesurée (1-4)", 12, decimal(maturityScale.min, maturityScale.max), {
      prompt: "maturity",
      format: "score",
    }),
    ...provenance,
    computed(
      "gap",
      "Écart à l'étape visée",
      11,
      "scoreDifference",
      above("target", maturityScale, compare(column("target"), ">", number(0))),
    ),
    ...answers,
    support("place", position("fiscalYears", column("year"))),
    support("target", lookup("maturityTargets", column("place"))),
  ],
});

/** The sheet « Radar numériQc »: the published scores by category, and what was measured since. */
export const radarTable = ({ categories }: Radar): Table<ScaleColumn> => {
  const score = decimal(radarScale.min, radarScale.max);
  return {
    id: "radar",
    title: "Radar numériQc",
    tableName: "Radar",
    frozenColumns: 2,
    rowCount: categories.length + 1,
    keyColumn: "number",
    progress: { due: "due" },
    keyList: "radarNumbers",
    columns: [
      official("number", "No", 6),
      official("category", "Catégorie", 28),
      official("published", "Valeur publiée (0-4)", 13),
      input("measure", "Valeur mesurée (0-4)", 13, score, { prompt: "radarMeasure", format: "score" }),
      ...provenance,
      input("local", "Cible locale (0-4)", 10, score, { prompt: "radarTarget", format: "score" }),
      computed(
        "change",
        "Évolution depuis la valeur publiée",
        13,
        "scoreDifference",
        above("score", radarScale),
      ),
      computed(
        "gap",
        "Écart à la cible locale",
        11,
        "scoreDifference",
        above("local", radarScale, isOn("local", radarScale)),
      ),
      ...answers,
      support("place", position("radarNumbers", column("number"))),
      support("score", lookup("radarScores", column("place"))),
    ],
  };
};

/** The cells of numbers of both sheets. */
export const maturityNumbers = { table: "maturity", cells: always<ScaleColumn>("index", "measure") };
export const radarNumbers = { table: "radar", cells: always<ScaleColumn>("index", "measure", "local") };
