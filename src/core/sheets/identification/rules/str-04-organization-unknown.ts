import {
  and,
  codeIs,
  compare,
  isBlank,
  isFilled,
  not,
  number,
  or,
  type Condition,
} from "../../../conditions/expression";
import type { Severity } from "../../../programme/finding/facts";
import { isBlankText } from "../../../text/text";
import { isAnyItem } from "../../../programme/table/listed";
import { lists } from "../../../programme/table/vocabulary";
import type { FieldId } from "../../../programme/workbook/identification";
import { severalFact } from "../../../programme/rule/list-facts";
import { toFact, type RowFacts, type RowFix } from "../../../programme/rule/rule";
import { column, rowRule, ruleCheck } from "../handles";
import { parameter } from "../../../programme/workbook/setting-names";

const isKnownCategory = isAnyItem(parameter("category"));
const isListed = compare(parameter("organizationPlace"), ">", number(0));

const isOfOtherCategory = and(
  isKnownCategory,
  or(
    ...lists.categories.map((category) =>
      and(
        codeIs(parameter("organizationCategory"), category),
        not(codeIs(parameter("categoryText"), category)),
      ),
    ),
  ),
);

/** The category of an organization of the list; only a blank is filled in without a doubt. */
function ownCategory(row: RowFacts<FieldId>): RowFix<FieldId> | null {
  const category = row.parameter("organizationCategory");
  if (typeof category !== "string" || category === "") return null;
  const current = row.value("category");
  const isUnsaid = current === null || (typeof current === "string" && isBlankText(current));
  return {
    certainty: isUnsaid ? "certain" : "proposal",
    edits: [{ column: "category", after: category }],
  };
}

function check(cell: "category" | "organization", problem: string, severity: Severity, when: Condition) {
  return ruleCheck({
    subject: "identification",
    cells: [cell],
    cases: [{ severity, when, ...(severity === "toFill" ? { said: `STR-04-${cell}` as const } : {}) }],
    facts: (row) => ({
      problem,
      value: toFact(row.value(cell)),
      category: toFact(row.parameter("categoryText")),
      ownCategory: toFact(row.parameter("organizationCategory")),
      ...(problem === "category-unknown" ? severalFact(row.value(cell), "categories", row) : {}),
    }),
    fix: ownCategory,
  });
}

/**
 * The category, on which the scope of every indicator rests, or the organization is not said, or they
 * do not go together. An organization that is not in our list is to be checked, not refused: the
 * official sources give no list of the public bodies.
 */
export const organizationUnknown = rowRule({
  id: "STR-04",
  checks: [
    check("category", "category-blank", "toFill", isBlank(column("category"))),
    check("category", "category-unknown", "error", not(isKnownCategory)),
    check("organization", "blank", "toFill", isBlank(column("organization"))),
    check("organization", "other-category", "error", isOfOtherCategory),
    check("organization", "unlisted", "warning", and(isFilled(column("organization")), not(isListed))),
  ],
});
