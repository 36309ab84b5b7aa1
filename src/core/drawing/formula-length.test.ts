import { drawing } from "../../../test/support/plan-grid";
import { FORMULA_BUDGET } from "../conditions/split-value";

/** What Excel takes in a conditional format or a list is shorter than in a cell. */
const LONGEST_RULE = 255;

const { sheets } = drawing();

test("no formula of a cell is longer than the budget, which leaves room for longer names and rows further down", () => {
  const tooLong = sheets.flatMap(({ role, content }) =>
    content.flatMap((block) =>
      block.content.flat().flatMap((value) => {
        const isLong = typeof value === "string" && value.startsWith("=") && value.length > FORMULA_BUDGET;
        return isLong ? [`${role} ${block.range}: ${value.length}`] : [];
      }),
    ),
  );
  expect([...new Set(tooLong)]).toEqual([]);
});

test("no formula of a conditional format, a list or a name is longer than a literal", () => {
  const formulas = sheets.flatMap(({ conditionalFormats, validations, names }) => [
    ...conditionalFormats.map(({ formula }) => formula),
    ...names.map(({ formula }) => formula),
    ...validations.flatMap(({ rule }) =>
      rule.type === "list" ? [rule.source] : rule.type === "custom" ? [rule.formula] : [],
    ),
  ]);
  expect(formulas.filter(({ length }) => length > LONGEST_RULE)).toEqual([]);
});
