import { contextWith } from "../../../test/support/renditions";
import { number } from "../conditions/expression";
import { drawReference } from "./draw-reference";

const context = contextWith();
const formatsOf = (change: Partial<typeof context.template>) =>
  drawReference({ ...context, template: { ...context.template, ...change } }).styles.map(
    ({ range, style }) => `${range} ${style.numberFormat ?? ""}`,
  );

test("the reference date is shown as a date, in whichever row it stands", () => {
  const settings = { highRisk: number(12), phase1: number(0), referenceDate: number(45000) };
  expect(formatsOf({ settings, lists: {} })).toEqual(["B4 yyyy-mm-dd"]);
});

test("a list is kept as text when it holds no number at all", () => {
  const { referenceDate = number(0) } = context.template.settings;
  const lists = { texts: ["1.1", "1.2"], numbers: [1, 2, 3], both: ["", 45000] };
  expect(formatsOf({ settings: { referenceDate }, lists })).toEqual(["D1:D3 @", "B2 yyyy-mm-dd"]);
});

test("only lists that formulas search have the places of their items beside them", () => {
  const { referenceDate = number(0) } = context.template.settings;
  const template = {
    ...context.template,
    settings: { referenceDate },
    lists: { aims: ["Risque R01", "Risque R02"], units: ["%"] },
  };
  const { content } = drawReference({ ...context, template });
  expect(content.slice(1).map((block) => [block.range, block.content.flat()])).toEqual([
    ["D1", ["PTN_L_aims"]],
    ["D2:D3", ["Risque R01", "Risque R02"]],
    ["E1", ["PTN_L_units"]],
    ["E2:E2", ["%"]],
    ["F1", ["PTN_P_aims"]],
    ["F2:F3", [1, 2]],
  ]);
});
