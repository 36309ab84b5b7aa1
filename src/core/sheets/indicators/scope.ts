/** Which rows of « Indicateurs » are for the organization, and what is said of those that are not. */
import { choose, codeIs, compare, lookup, number, text, type Value } from "../../conditions/expression";
import type { QuietWords } from "../../programme/table/table";
import type { IndicatorShape } from "./shape";
import { excused, inScope, outOfScope } from "./states";
import { column } from "./handles";
import { parameter } from "../../programme/workbook/setting-names";

const scopeOfCategory: Value = choose(
  [
    [codeIs(parameter("categoryText"), "MSSS"), lookup("scopeMSSS", column("place"))],
    [codeIs(parameter("categoryText"), "OP"), lookup("scopeOP", column("place"))],
  ],
  lookup("scopeRSSS", column("place")),
);

/** Without scopes, an indicator is meant for all; a row that is not of the roadmap for nobody. */
const everyRow: Value = choose([[compare(column("place"), ">", number(0)), number(1)]], text(""));

/** 1 on a row that is meant for the organization, 0 on one that is not, blank on one that is not of the roadmap. */
export const scope = ({ hasScope }: IndicatorShape): Value => (hasScope ? scopeOfCategory : everyRow);

/** What Diagnostic says of a row without findings: neither in scope nor out of it, it is not of the roadmap. */
export const quiet = (say: QuietWords): Value =>
  choose(
    [
      [inScope, choose([[excused, say.excused]], say.nothing)],
      [outOfScope, say.outOfScope],
    ],
    text(""),
  );
