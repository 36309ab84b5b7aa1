import {
  and,
  choose,
  compare,
  count,
  isFilled,
  isInteger,
  isNumber,
  not,
  number,
  position,
  text,
  times,
  type Condition,
  type Value,
} from "../../conditions/expression";
import type { Roadmap } from "../../programme/roadmap/schema";
import type { Table } from "../../programme/table/table";
import { isItem } from "../../programme/table/listed";
import { always, RATING_MAX, RATING_MIN } from "../../programme/table/number-cells";
import { NOT_APPLICABLE, RISK_PREFIX, riskRatings } from "../../programme/table/vocabulary";
import {
  computed,
  date,
  free,
  input,
  list,
  official,
  output,
  support,
  whole,
} from "../../programme/table/columns";
import { column, type RiskColumn } from "./handles";
import { parameter } from "../../programme/workbook/setting-names";
import { ownHeaders, synonyms } from "./headers";

const [LOW, MODERATE, HIGH, CRITICAL] = riskRatings;

/** An integer from 1 to 5. */
export const isRating = (id: RiskColumn): Condition =>
  and(
    isInteger(column(id)),
    compare(column(id), ">=", number(RATING_MIN)),
    compare(column(id), "<=", number(RATING_MAX)),
  );

export const riskExcused: Condition = and(
  isItem(column("applicable"), "applicability", NOT_APPLICABLE),
  isFilled(column("justification")),
);

/** A level from which the mission asks for a mitigation measure. */
export const isHighRisk: Condition = compare(column("level"), ">=", parameter("highRisk"));

const level = (likelihood: RiskColumn, impact: RiskColumn): Value =>
  choose(
    [[and(isRating(likelihood), isRating(impact)), times(column(likelihood), column(impact))]],
    text(""),
  );

/** Faible 1-4, Modéré 5-11, Élevé from the threshold (12), Critique from 20. */
const rating: Value = choose(
  [
    [not(isNumber(column("level"))), text("")],
    [compare(column("level"), ">=", number(20)), text(CRITICAL)],
    [compare(column("level"), ">=", parameter("highRisk")), text(HIGH)],
    [compare(column("level"), ">=", number(5)), text(MODERATE)],
  ],
  text(LOW),
);

/**
 * The sheet « Risques »: the official risks, rated locally.
 * @param measures header of the measures that are published.
 */
export function risksTable(
  { risks, riskTypes }: Pick<Roadmap, "risks" | "riskTypes">,
  measures = "Mesures ministérielles",
): Table<RiskColumn> {
  const hasTypes = riskTypes.length > 0;
  const score = whole(RATING_MIN, RATING_MAX);
  return {
    id: "risks",
    title: "Risques",
    tableName: "Risques",
    frozenColumns: hasTypes ? 3 : 2,
    rowCount: risks.length,
    keyColumn: "number",
    synonyms,
    ownHeaders,
    progress: {
      state: "status",
      due: "due",
      risk: { likelihood: "likelihood", impact: "impact", rating: "rating", applicable: "applicable" },
    },
    keyList: "riskNumbers",
    takesOwnRows: true,
    quiet: (say) => choose([[riskExcused, say.excused]], say.nothing),
    columns: [
      official("number", "No", 6),
      ...(hasTypes ? [official("type", "Type", 17)] : []),
      official("risk", "Risque", 34),
      official("measures", measures, 46),
      input("applicable", "Applicable", 11, list("applicability")),
      input("justification", "Justification", 24, free),
      input("likelihood", "Probabilité (1-5)", 13, score),
      input("impact", "Impact (1-5)", 10, score),
      computed("level", "Niveau", 9, "integer", level("likelihood", "impact")),
      computed("rating", "Cote", 11, "text", rating),
      input("mitigation", "Mesure d'atténuation", 34, free),
      input("owner", "Responsable (fonction)", 22, free),
      input("due", "Échéance", 12, date),
      input("status", "État", 14, list("riskStatuses"), { prompt: "riskStatus" }),
      input("residualLikelihood", "Probabilité résiduelle", 13, score, { prompt: "likelihood" }),
      input("residualImpact", "Impact résiduel", 11, score, { prompt: "impact" }),
      computed(
        "residualLevel",
        "Niveau résiduel",
        11,
        "integer",
        level("residualLikelihood", "residualImpact"),
      ),
      input("comments", "Commentaires", 26, free),
      output("diagnostic"),
      support("place", position("riskNumbers", column("number"))),
      support("linked", count("measureKeys", RISK_PREFIX, column("number"))),
    ],
  };
}

/** The cells of numbers of « Risques ». */
export const riskNumbers = {
  table: "risks",
  cells: always<RiskColumn>("rating", "likelihood", "impact", "residualLikelihood", "residualImpact"),
};
